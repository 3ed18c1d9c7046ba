package org.partnershipregister.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Direction;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.QuestionSection;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.referral.PathwayStore;
import org.partnershipregister.store.referral.ReferralStore;

/** Six pathways of two referral systems, and some 140 referrals over three years: a few declined, returned, late or open. */
final class SampleReferrals {
    private static final int SEED = 1948;

    private final PathwayStore pathways;
    private final ReferralStore referrals;
    private final Town town;

    SampleReferrals(Database database, Town town) {
        this.pathways = new PathwayStore(database);
        this.referrals = new ReferralStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleCourse course = new SampleCourse(town.today(), new Random(SEED));
        for (SampleLine line : SampleLine.read("pathways")) {
            Pathway pathway = pathway(line);
            pathways.put(edit, pathway);
            LocalDate first = line.monthsBefore(13, town.today()).orElseThrow();
            int count = line.number(15);
            long days = ChronoUnit.DAYS.between(first, town.today());
            for (int number = 0; number < count; number++) {
                LocalDate sent = weekday(first.plusDays(days * (number + 1) / count - 1));
                String client = String.format("%s-%04d", line.text(0), 100 + number);
                Referral prepared = Referral.prepared(pathway.id(), client, sent.minusDays(number % 3)).edit()
                    .direction(line.has(16) ? Direction.RECEIVED : Direction.SENT).from(from(line, number)).done();
                referrals.put(edit, course.of(prepared, pathway, sent, (double) number / count, count - number - 1));
            }
        }
    }

    private Pathway pathway(SampleLine line) {
        List<Integer> promised = Arrays.stream(line.text(11).split(",")).map(Integer::valueOf).toList();
        return Pathway.named(line.text(2)).edit().partnership(Optional.of(town.partnership(line.text(1)).id()))
            .from(organisation(line, 3)).to(organisation(line, 4)).service(line.text(5)).criteria(line.text(6))
            .exclusions(line.text(7)).contactPoint(line.text(8))
            .contact(line.has(9) ? Optional.of(town.person(line.text(9)).id()) : Optional.empty())
            .consent(line.code(10, ConsentRule.class)).promise(Promise.of(promised.get(0), promised.get(1), promised.get(2)))
            .in(line.code(12, PathwayState.class), line.monthsBefore(13, town.today()).orElseThrow())
            .review(line.monthsAfter(14, town.today())).questions(questions(line.text(1))).done();
    }

    private Optional<UUID> organisation(SampleLine line, int cell) {
        return line.has(cell) ? Optional.of(town.organisation(line.text(cell)).id()) : Optional.empty();
    }

    /** Where any member may refer, one after the other does. */
    private Optional<UUID> from(SampleLine line, int number) {
        List<String> members = List.of("us", "advice", "credit");
        return line.has(3) ? Optional.empty() : Optional.of(town.organisation(members.get(number % members.size()))).map(Organisation::id);
    }

    private static List<FormQuestion> questions(String partnership) {
        return partnership.equals("pathway") ? List.of(
            FormQuestion.of(QuestionSection.REASON, "What would the young person like to be different?"),
            FormQuestion.of(QuestionSection.RISK, "Is anybody else at home at risk?"))
            : List.of(FormQuestion.of(QuestionSection.SUPPORT, "Which letters or notices have come, and when?"));
    }

    private static LocalDate weekday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
    }
}
