package org.partnershipregister.model.relationship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.partnership.Voice;

/**
 * One dated test of a member, or of the whole partnership when {@code member} is empty. It is never changed: a new test
 * stands beside it, and the two show the trend.
 *
 * @param by       who tested
 * @param override what somebody decided it is in spite of the score, with the reason
 */
public record RelationshipTest(UUID id, UUID partnership, Optional<UUID> member, LocalDate on, String by,
                               List<TestAnswer> answers, Optional<Standing> override, String overrideReason) {
    private static final int LONGEST_EVIDENCE = 10_000;
    private static final int LONGEST_REASON = 2_000;

    public RelationshipTest {
        answers = List.copyOf(answers);
    }

    /** A new test without an override. */
    public static RelationshipTest of(UUID partnership, Optional<UUID> member, LocalDate on, List<TestAnswer> answers) {
        return new RelationshipTest(Ids.next(), partnership, member, on, "", answers, Optional.empty(), "");
    }

    /** The same, tested by somebody. */
    public RelationshipTest testedBy(String name) {
        return new RelationshipTest(id, partnership, member, on, name, answers, override, overrideReason);
    }

    /** The same, with another result in spite of its score. */
    public RelationshipTest decided(Standing result, String reason) {
        return new RelationshipTest(id, partnership, member, on, by, answers, Optional.of(result), reason.strip());
    }

    /** From 0 to 16. */
    public int score() {
        return answers.stream().mapToInt(answer -> answer.degree().score()).sum();
    }

    /** What the score alone comes to. */
    public Standing byScore() {
        return Standing.of(score());
    }

    /** The result that counts: the override before the score. */
    public Standing result() {
        return override.orElseGet(this::byScore);
    }

    /** The day from which it is due again: a year later. */
    public LocalDate dueAgain() {
        return on.plusYears(1);
    }

    /** The voice it speaks for, led by whether the member takes part in deciding; one that says as much already stays. */
    public Voice voice(Voice now) {
        return switch (degree(TestQuestion.DECIDING)) {
            case YES -> now == Voice.VOTES ? now : Voice.DECIDES_TOGETHER;
            case PARTLY -> Voice.CONSULTED;
            case NO -> degree(TestQuestion.FUTURE_MEETINGS) == Degree.NO && degree(TestQuestion.AGENDA) == Degree.NO
                ? Voice.NONE : Voice.INFORMED;
        };
    }

    /** What keeps it from being kept: a question without an answer, an override without a reason, a day ahead. */
    public List<Problem> problems(LocalDate today) {
        Problems problems = new Problems().maxLength("reason", overrideReason, LONGEST_REASON);
        Arrays.stream(TestQuestion.values()).filter(question -> answers.stream().filter(answer ->
            answer.question() == question).count() != 1).forEach(question ->
                problems.add(Problem.error(question.name(), "problem.relationship.answer")));
        answers.forEach(answer -> problems.maxLength(answer.question().name(), answer.evidence(), LONGEST_EVIDENCE));
        if (override.isPresent() && overrideReason.isBlank()) {
            problems.add(Problem.error("reason", "problem.relationship.reason"));
        }
        if (on.isAfter(today)) {
            problems.add(Problem.error("on", "problem.relationship.ahead"));
        }
        return problems.list();
    }

    private Degree degree(TestQuestion question) {
        return answers.stream().filter(answer -> answer.question() == question).map(TestAnswer::degree).findFirst()
            .orElse(Degree.NO);
    }
}
