package org.partnershipregister.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.governance.DecisionRule;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.store.partnership.MembershipStore;

/** Committees with their seats, past ones too; a deputy, and a panel of service users as a member. */
final class SampleCommittees {
    private final CommitteeStore committees;
    private final MembershipStore members;
    private final AgreementLists agreements;
    private final List<SampleLine> seats = SampleLine.read("seats");
    private final Town town;

    SampleCommittees(Database database, Town town) {
        this.committees = new CommitteeStore(database);
        this.members = new MembershipStore(database);
        this.agreements = new AgreementLists(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleLine.read("committees").forEach(line -> committees.put(edit, committee(line)));
        Partnership pathway = town.partnership("pathway");
        members.put(edit, Membership.of(pathway.id(), Membership.Party.group(PartyKind.SERVICE_USER_GROUP,
                "Young people’s panel"), Optional.of(town.today().minusMonths(26)))
            .as(MemberRole.ASSOCIATE, RelationshipBasis.PARTNERSHIP, Voice.CONSULTED)
            .wanting("Forms in words that a fourteen-year-old uses, and somebody who rings back."));
        Membership police = member("safer", "police").orElseThrow();
        List<Representative> people = new ArrayList<>(police.representatives());
        people.add(Representative.of(town.person("Carys Rees").id(), "", Capacity.DEPUTY,
            Optional.of(town.today().minusMonths(24))));
        members.put(edit, police.spokenForBy(people).wanting("Fewer calls on Friday and Saturday nights."));
    }

    private Committee committee(SampleLine line) {
        UUID partnership = town.partnership(line.text(0)).id();
        return Committee.named(partnership, line.text(1), line.code(2, CommitteeKind.class))
            .deciding(line.code(2, CommitteeKind.class), line.code(4, DecisionRule.class),
                line.has(3) ? Optional.of(line.number(3)) : Optional.empty())
            .under(terms(partnership, line.text(5)))
            .dated(line.monthsBefore(6, town.today()), line.monthsBefore(7, town.today()))
            .seating(seats.stream().filter(seat -> seat.text(0).equals(line.text(0)) && seat.text(1).equals(line.text(1)))
                .map(this::seat).toList());
    }

    private Optional<UUID> terms(UUID partnership, String title) {
        return title.isEmpty() ? Optional.empty() : agreements.rows(agreements.ids(AgreementQuestion.ofPartnership(partnership)))
            .stream().filter(row -> row.title().equals(title)).map(row -> row.id()).findFirst();
    }

    private Seat seat(SampleLine line) {
        Seat empty = Seat.from(line.monthsBefore(5, town.today())).voting(line.number(4));
        Seat ofMember = line.has(2) ? member(line.text(0), line.text(2)).map(one -> empty.of(one.id(), "")).orElseThrow() : empty;
        Seat held = line.has(3) ? ofMember.heldBy(town.person(line.text(3)).id(), "") : ofMember;
        return held.until(line.monthsBefore(6, town.today()));
    }

    private Optional<Membership> member(String partnership, String organisation) {
        UUID wanted = town.organisation(organisation).id();
        return members.of(town.partnership(partnership).id()).stream().map(MemberLine::membership)
            .filter(one -> one.party().organisation().equals(Optional.of(wanted))).findFirst();
    }
}
