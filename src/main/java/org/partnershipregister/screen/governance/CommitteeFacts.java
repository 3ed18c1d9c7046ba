package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;

/** All that the committees' page shows, read at once. */
record CommitteeFacts(Partnership partnership, List<Committee> committees, Choices choices) {

    /** What seats and terms are chosen from. */
    record Choices(List<Membership> members, List<RecordLink> agreements) {

        Optional<Membership> member(UUID id) {
            return members.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    static CommitteeFacts read(Register register, UUID id) {
        AgreementLists agreements = new AgreementLists(register.database());
        List<RecordLink> titles = agreements.rows(agreements.ids(AgreementQuestion.ofPartnership(id))).stream()
            .map(row -> new RecordLink(Kind.AGREEMENT, row.id(), row.title())).sorted(
                java.util.Comparator.comparing(RecordLink::name)).toList();
        return new CommitteeFacts(new PartnershipStore(register.database()).get(id),
            new CommitteeStore(register.database()).of(id),
            new Choices(new MembershipStore(register.database()).of(id).stream().map(MemberLine::membership).toList(), titles));
    }
}
