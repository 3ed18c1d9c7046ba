package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.schema.Tables;

/** Puts plain rows of all areas into a register, for tests of what joins over them. */
public final class RegisterRows {
    private final Register register;

    public RegisterRows(Register register) {
        this.register = register;
    }

    public Organisation organisation(String name) {
        return new OrganisationStore(register.database()).save(Samples.organisation(name));
    }

    public Membership member(UUID partnership, String organisation) {
        Organisation saved = organisation(organisation);
        return new MembershipStore(register.database()).save(Membership.of(partnership,
            Membership.Party.organisation(saved.id(), saved.name()), Optional.of(TestRegister.TODAY.minusYears(1))));
    }

    public void memberLeft(UUID partnership, String organisation, LocalDate on) {
        new MembershipStore(register.database()).end(member(partnership, organisation).id(), on, "Left");
    }

    public UUID contact(String given, String family) {
        UUID id = Ids.next();
        write(edit -> edit.put(edit.sql().newRecord(Tables.CONTACT).setId(id).setRef(edit.nextRef("CON")).setGiven(given)
            .setFamily(family).setSortName(Folding.sortKey(family + " " + given))
            .setSearchKey(Folding.fold(given + " " + family))));
        return id;
    }

    public UUID meeting(UUID partnership, LocalDate on, String state) {
        UUID id = Ids.next();
        write(edit -> edit.put(edit.sql().newRecord(Tables.MEETING).setId(id).setRef(edit.nextRef("MTG-" + on.getYear()))
            .setPartnershipId(partnership).setTitle("Steering group").setSortName("steering group").setHeldOn(on)
            .setState(state).setMinutesState("NONE").setSearchKey("steering group")));
        return id;
    }

    /** An agreement in force that ends and is reviewed on days that may be missing. */
    public UUID agreement(UUID partnership, String title, Optional<LocalDate> review, Optional<LocalDate> end, int notice) {
        UUID id = Ids.next();
        write(edit -> edit.put(edit.sql().newRecord(Tables.AGREEMENT).setId(id).setRef(edit.nextRef("AGR"))
            .setPartnershipId(partnership).setKind("PARTNERSHIP_AGREEMENT").setForm("WRITTEN_SIGNED")
            .setLegallyBinding("NO").setTitle(title).setSortName(Folding.sortKey(title)).setStatus("IN_FORCE")
            .setReviewOn(review.orElse(null)).setEndOn(end.orElse(null)).setNoticeDays(notice).setRenewal("NONE")
            .setSearchKey(Folding.fold(title))));
        return id;
    }

    public void party(UUID agreement, UUID organisation) {
        write(edit -> edit.put(edit.sql().newRecord(Tables.AGREEMENT_PARTY).setId(Ids.next()).setAgreementId(agreement)
            .setOrganisationId(organisation).setPosition(0)));
    }

    public UUID action(UUID partnership, String text, Optional<UUID> owner, Optional<LocalDate> due) {
        UUID id = Ids.next();
        write(edit -> edit.put(edit.sql().newRecord(Tables.ACTION).setId(id).setRef(edit.nextRef("ACT"))
            .setPartnershipId(partnership).setText(text).setSortName(Folding.sortKey(text))
            .setOwnerOrganisationId(owner.orElse(null)).setDueOn(due.orElse(null)).setState("OPEN")
            .setSearchKey(Folding.fold(text))));
        return id;
    }

    private void write(java.util.function.Consumer<org.partnershipregister.store.Edit> rows) {
        register.database().write(new ChangeLabel("change.organisation.saved", ""), edit -> {
            rows.accept(edit);
            return edit;
        });
    }
}
