package org.partnershipregister.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.resource.ContributionStore;
import org.partnershipregister.store.resource.LedgerStore;

/** A partnership of two members that pool things. */
public final class ResourceSamples {
    public static final LocalDate TODAY = TestRegister.TODAY;

    private final Register register;
    public final UUID partnership;
    public final Membership police;
    public final Membership trust;

    public ResourceSamples(Register register) {
        this.register = register;
        this.partnership = new PartnershipStore(register.database())
            .save(Partnership.named("Safer Streets", PartnershipModel.MULTI_AGENCY)).id();
        RegisterRows rows = new RegisterRows(register);
        this.police = rows.member(partnership, "Aldermere Police");
        this.trust = rows.member(partnership, "Riverside Trust");
    }

    public static Contribution.Giver giver(Membership member) {
        return new Contribution.Giver(Optional.of(member.id()), member.party().organisation(), member.party().name());
    }

    public static RecordLink link(Membership member) {
        return new RecordLink(Kind.ORGANISATION, member.party().organisation().orElseThrow(), member.party().name());
    }

    /** Pledged a year ago by the police. */
    public Contribution pledged(ResourceKind kind, String title, Amount amount) {
        return pledged(police, kind, title, amount);
    }

    public Contribution pledged(Membership member, ResourceKind kind, String title, Amount amount) {
        Contribution made = Contribution.of(partnership, giver(member), kind, title)
            .during(new Contribution.Span(Optional.of(TODAY.minusYears(1)), Optional.empty(), Optional.empty()));
        return new ContributionStore(register.database()).add(made, entry(made, EntryKind.PLEDGED, amount, 365));
    }

    /** An entry of so many days ago. */
    public static LedgerEntry entry(Contribution of, EntryKind kind, Amount amount, int daysAgo) {
        return LedgerEntry.of(of.id(), kind, amount, TODAY.minusDays(daysAgo), TODAY);
    }

    public LedgerEntry record(Contribution of, EntryKind kind, Amount amount, int daysAgo) {
        return new LedgerStore(register.database()).record(entry(of, kind, amount, daysAgo));
    }

    public LedgerEntry used(Contribution of, Membership by, Amount amount, int daysAgo) {
        return new LedgerStore(register.database()).record(entry(of, EntryKind.USED, amount, daysAgo).by(Optional.of(link(by))));
    }

    /** So many things worth so many pounds. */
    public static Amount amount(int quantity, int pounds) {
        return new Amount(BigDecimal.valueOf(quantity), pounds * 100L);
    }
}
