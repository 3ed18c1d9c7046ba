package org.partnershipregister.screen.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.store.referral.ReferralLists;
import org.partnershipregister.store.referral.ReferralStore;

/** What the card shows of one referral, read as one job. */
record ReferralFacts(Referral referral, ReferralRow row, PathwayFacts pathway) {

    static ReferralFacts read(Register register, UUID id) {
        Referral referral = new ReferralStore(register.database()).get(id);
        return new ReferralFacts(referral, new ReferralLists(register.database()).rows(List.of(id)).getFirst(),
            new PathwayLists(register.database()).facts(referral.pathway()));
    }

    /** Who referred, where it is said for this one referral. */
    Optional<RecordLink> from() {
        return referral.from().map(id -> new RecordLink(Kind.ORGANISATION, id, row.from()));
    }
}
