package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.schema.Tables;

/** A network of three members in a register, and what it needs to spot opportunities. */
public final class NetworkingSamples {
    public static final LocalDate TODAY = TestRegister.TODAY;

    private final Register register;
    private final RegisterRows rows;
    private final Partnership network;
    private final Membership arts;
    private final Membership canal;
    private final Membership heritage;

    public NetworkingSamples(Register register) {
        this.register = register;
        this.rows = new RegisterRows(register);
        this.network = new PartnershipStore(register.database())
            .save(Partnership.named("Heritage Trail", PartnershipModel.NETWORKING));
        this.heritage = rows.member(network.id(), "Heritage Society");
        this.canal = rows.member(network.id(), "Canal Volunteers");
        this.arts = rows.member(network.id(), "Arts CIC");
    }

    public Partnership network() {
        return network;
    }

    public Membership heritage() {
        return heritage;
    }

    public Membership canal() {
        return canal;
    }

    public Membership arts() {
        return arts;
    }

    public RegisterRows rows() {
        return rows;
    }

    /** An opportunity of the network that was spotted a month ago, not saved yet. */
    public Opportunity opportunity(String title) {
        return Opportunity.spotted(title, OpportunityKind.FUNDING, TODAY.minusMonths(1)).edit()
            .partnership(Optional.of(network.id())).done();
    }

    /** The same, kept. */
    public Opportunity kept(String title, Optional<LocalDate> deadline) {
        return new OpportunityStore(register.database()).save(opportunity(title).edit().deadline(deadline).done());
    }

    /** What a member said today. */
    public static Interest said(Membership member, InterestLevel level) {
        return Interest.of(member.party().organisation().orElseThrow(), member.party().name(), level, TODAY);
    }

    /** The same list of one. */
    public static List<Interest> only(Membership member, InterestLevel level) {
        return List.of(said(member, level));
    }

    /** A bid of the network made for that opportunity, as a plain row. */
    public UUID bid(String title, UUID opportunity) {
        UUID id = Ids.next();
        register.database().write(new ChangeLabel("change.opportunity.saved", title), edit -> {
            edit.put(edit.sql().newRecord(Tables.BID).setId(id).setRef(edit.nextRef("BID")).setTitle(title)
                .setSortName(Folding.sortKey(title)).setPartnershipId(network.id()).setOpportunityId(opportunity).setStage("IDEA"));
            return id;
        });
        return id;
    }

    /** A consortium that came from that opportunity, as far as the register's rows say so. */
    public Partnership cameFrom(String name, UUID opportunity) {
        Partnership made = new PartnershipStore(register.database()).save(Partnership.named(name, PartnershipModel.CONSORTIUM));
        register.database().write(new ChangeLabel("change.partnership.saved", name), edit -> {
            edit.put(edit.sql().newRecord(Tables.PARTNERSHIP).setId(made.id()).setOriginOpportunityId(opportunity));
            return made;
        });
        return made;
    }
}
