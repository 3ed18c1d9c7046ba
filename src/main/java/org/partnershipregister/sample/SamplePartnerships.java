package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.ObjectiveKind;
import org.partnershipregister.model.partnership.ObjectiveState;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;

/** Sixteen partnerships over all models and stages, their objectives, members and who speaks for them. */
final class SamplePartnerships {
    private static final int REVIEW_MONTHS = 12;

    private final PartnershipStore partnerships;
    private final MembershipStore members;
    private final Town town;
    private final List<SampleLine> objectives = SampleLine.read("objectives");

    SamplePartnerships(Database database, Town town) {
        this.partnerships = new PartnershipStore(database);
        this.members = new MembershipStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        for (SampleLine line : SampleLine.read("partnerships")) {
            Partnership partnership = partnership(line);
            partnerships.put(edit, partnership);
            town.add(line.text(0), partnership);
        }
        SampleLine.read("members").forEach(line -> members.put(edit, member(line)));
    }

    private Partnership partnership(SampleLine line) {
        LocalDate start = line.monthsBefore(6, town.today()).orElseThrow();
        Stage stage = line.code(4, Stage.class);
        boolean running = stage == Stage.DELIVERING || stage == Stage.REVIEWING;
        return Partnership.named(line.text(1), PartnershipModel.OTHER).edit().models(models(line, start))
            .formality(line.code(3, Formality.class)).stage(stage).start(Optional.of(start))
            .field(Optional.of(line.code(5, FieldOfWork.class))).end(line.monthsBefore(7, town.today()))
            .meetingEveryDays(line.has(8) ? Optional.of(line.number(8)) : Optional.empty()).groupName(line.text(9))
            .vision(line.text(10)).purpose(line.text(14)).exitPlan(line.text(11)).serviceUsers(line.text(13))
            .basis(new Partnership.Basis(line.has(12), line.text(12), line.code(3, Formality.class) == Formality.FORMAL))
            .review(running ? Optional.of(REVIEW_MONTHS) : Optional.empty(),
                running ? Optional.of(start.plusMonths(REVIEW_MONTHS * 3L)) : Optional.empty())
            .ourLead(Optional.of(town.person("Gareth Pugh").id())).objectives(objectives(line.text(0))).done();
    }

    private static ModelHistory models(SampleLine line, LocalDate start) {
        List<PartnershipModel> models = Arrays.stream(line.text(2).split(",")).map(String::strip)
            .map(PartnershipModel::valueOf).toList();
        ModelHistory history = ModelHistory.startingWith(models.getFirst(), Optional.of(start));
        for (PartnershipModel further : models.subList(1, models.size())) {
            history = history.joinedBy(further, start.plusMonths(REVIEW_MONTHS), "Partners wished for more than they began with.");
        }
        return history;
    }

    private List<Objective> objectives(String partnership) {
        return objectives.stream().filter(line -> line.text(0).equals(partnership))
            .map(line -> Objective.of(line.text(1)).as(line.code(6, ObjectiveKind.class))
                .saying(line.text(1), line.text(2), line.text(3), line.monthsAfter(4, town.today()))
                .in(line.code(5, ObjectiveState.class)))
            .toList();
    }

    private Membership member(SampleLine line) {
        Partnership partnership = town.partnership(line.text(0));
        Organisation organisation = town.organisation(line.text(1));
        Optional<LocalDate> joined = partnership.course().start();
        Membership member = Membership.of(partnership.id(),
                Membership.Party.organisation(organisation.id(), organisation.name()), joined)
            .as(line.code(2, MemberRole.class), line.code(4, RelationshipBasis.class), line.code(3, Voice.class));
        Membership spoken = line.has(6) ? member.spokenForBy(List.of(Representative.of(town.person(line.text(6)).id(),
            line.text(6), Capacity.REPRESENTATIVE, joined))) : member;
        return line.has(5)
            ? spoken.leaving(line.monthsBefore(5, town.today()).orElseThrow(), "The partnership came to its end.") : spoken;
    }
}
