package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.WorkingDays;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.Degree;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.model.relationship.TestAnswer;
import org.partnershipregister.model.relationship.TestQuestion;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.StepState;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.model.steps.UsualSteps;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.relationship.RelationshipStore;
import org.partnershipregister.store.steps.StepStore;

/** Tests of contract or partnership, the next steps of each partnership, and one that came from another. */
final class SampleRelationships {
    private static final Map<Character, StepState> STATES = Map.of('d', StepState.DONE, 'n', StepState.NOT_NEEDED);
    private static final int MOST_DELAY = 6;
    private static final int DAYS_IN_WEEK = 7;
    private static final int WORKING_DAYS_IN_WEEK = 5;

    private final RelationshipStore tests;
    private final StepStore steps;
    private final MembershipStore members;
    private final PartnershipStore partnerships;
    private final Town town;

    SampleRelationships(Database database, Town town) {
        this.tests = new RelationshipStore(database);
        this.steps = new StepStore(database);
        this.members = new MembershipStore(database);
        this.partnerships = new PartnershipStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleLine.read("relationships").forEach(line -> tests.put(edit, test(line)));
        SampleLine.read("checklists").forEach(line -> steps.put(edit, checklist(line)));
        UUID network = town.partnership("trail").id();
        partnerships.put(edit, partnerships.get(town.partnership("green").id()).edit().origin(Optional.of(network)).done());
    }

    private RelationshipTest test(SampleLine line) {
        UUID partnership = town.partnership(line.text(0)).id();
        Optional<UUID> member = line.has(1) ? Optional.of(member(partnership, town.organisation(line.text(1)).id()))
            : Optional.empty();
        RelationshipTest test = RelationshipTest.of(partnership, member, line.monthsBefore(2, town.today()).orElseThrow(),
            answers(line.text(3), List.of(line.text(6).split(";", -1)))).testedBy("Asha Patel");
        return line.has(4) ? test.decided(line.code(4, Standing.class), line.text(5)) : test;
    }

    private UUID member(UUID partnership, UUID organisation) {
        return members.of(partnership).stream().map(MemberLine::membership)
            .filter(one -> one.party().organisation().filter(organisation::equals).isPresent()).map(Membership::id)
            .findFirst().orElseThrow();
    }

    private static List<TestAnswer> answers(String degrees, List<String> evidence) {
        List<TestAnswer> answers = new ArrayList<>();
        for (TestQuestion question : TestQuestion.values()) {
            int at = question.ordinal();
            answers.add(new TestAnswer(question, Degree.of(degrees.charAt(at) - '0'),
                at < evidence.size() ? evidence.get(at).strip() : ""));
        }
        return answers;
    }

    /** Told backwards from the last step that is settled: each took its usual working days and a few more. */
    private Checklist checklist(SampleLine line) {
        PartnershipModel model = line.code(1, PartnershipModel.class);
        String states = line.text(3);
        List<UsualStep> usual = UsualSteps.of(model);
        LocalDate[] days = new LocalDate[states.length()];
        LocalDate day = town.today().minusDays(line.number(2));
        for (int at = states.length() - 1; at >= 0; at--) {
            days[at] = WorkingDays.after(day, 0);
            int took = states.charAt(at) == 'd' ? usual.get(at).offset() + at % MOST_DELAY : 0;
            day = day.minusDays(took * DAYS_IN_WEEK / WORKING_DAYS_IN_WEEK);
        }
        Checklist list = Checklist.begin(town.partnership(line.text(0)).id(), model, days[0], usual);
        for (int at = 0; at < states.length(); at++) {
            list = list.settle(list.steps().get(at).id(), STATES.get(states.charAt(at)), days[at]);
        }
        return list.noted(list.steps().get(states.length() - 1).id(), line.text(4));
    }
}
