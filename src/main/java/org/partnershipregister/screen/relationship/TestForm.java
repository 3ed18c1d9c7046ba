package org.partnershipregister.screen.relationship;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.Degree;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestAnswer;
import org.partnershipregister.model.relationship.TestQuestion;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The answers of one test while it is made. A problem of a question is named by the question's constant. */
final class TestForm extends FormModel {

    final Map<TestQuestion, Property<Optional<Degree>>> degrees = new EnumMap<>(TestQuestion.class);
    final Map<TestQuestion, StringProperty> evidence = new EnumMap<>(TestQuestion.class);
    final StringProperty on = date("on");
    final Property<Optional<Standing>> override = choice("override", Optional.empty());
    final StringProperty reason = text("reason");
    private final Formats formats;
    private final Subject subject;

    TestForm(Formats formats, Subject subject) {
        super(formats);
        this.formats = formats;
        this.subject = subject;
        for (TestQuestion question : TestQuestion.values()) {
            degrees.put(question, choice(question.name(), Optional.empty()));
            evidence.put(question, text(question.name() + ".evidence"));
        }
        fill(on, Optional.of(formats.today()));
    }

    /** The score so far, open questions counting nothing. */
    int score() {
        return degrees.values().stream().flatMap(degree -> degree.getValue().stream()).mapToInt(Degree::score).sum();
    }

    int answered() {
        return (int) degrees.values().stream().filter(degree -> degree.getValue().isPresent()).count();
    }

    /** The test as answered so far. */
    RelationshipTest test() {
        List<TestAnswer> answers = Arrays.stream(TestQuestion.values()).flatMap(question ->
            degrees.get(question).getValue().stream().map(degree ->
                new TestAnswer(question, degree, evidence.get(question).get().strip()))).toList();
        RelationshipTest made = RelationshipTest.of(subject.partnership().id(), subject.id(),
            day(on).orElse(formats.today()), answers);
        return override.getValue().map(result -> made.decided(result, reason.get())).orElse(made);
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("on", on.get(), "problem.relationship.on");
        test().problems(formats.today()).forEach(problems::add);
        return problems.list();
    }
}
