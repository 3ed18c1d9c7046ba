package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What one party is called, what its trustees approved, who signs for it and when. */
final class PartyForm extends FormModel {
    final StringProperty label = text("label");
    final StringProperty approvedOn = date("approvedOn");
    final StringProperty minute = text("minute");
    final StringProperty signatory = text("signatoryName");
    final StringProperty office = text("signatoryOffice");
    final Property<Optional<SigningMethod>> method = choice("method", Optional.empty());
    final StringProperty signedOn = date("signedOn");
    private final Formats formats;
    private Optional<AgreementParty> party = Optional.empty();

    PartyForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Shows a party as it is kept now; what is typed for the same party stays. */
    void show(AgreementParty kept) {
        boolean other = !id().equals(Optional.of(kept.id()));
        party = Optional.of(kept);
        if (other) {
            startAfreshWith(kept);
        }
        fill(label, kept.label());
        fill(approvedOn, kept.approval().on());
        fill(minute, kept.approval().minute());
        fill(signatory, kept.signature().name());
        fill(office, kept.signature().office());
        fill(method, kept.signature().method());
        fill(signedOn, kept.signature().on());
    }

    /** Takes back a signature that was typed but not recorded. */
    void unsign() {
        party.ifPresent(kept -> signedOn.set(formats.date(kept.signature().on())));
    }

    Optional<UUID> id() {
        return party.map(AgreementParty::id);
    }

    /** The party to save. */
    Optional<AgreementParty> toParty() {
        return party.map(kept -> kept.labelled(savable(label).strip())
            .with(new AgreementParty.Approval(savableDay(approvedOn), savable(minute).strip()))
            .with(new AgreementParty.Signature(savable(signatory).strip(), savable(office).strip(), savable(method), savableDay(signedOn))));
    }

    @Override
    protected List<Problem> check() {
        return party.isEmpty() ? List.of() : party.get().labelled(label.get())
            .with(new AgreementParty.Approval(day(approvedOn), minute.get()))
            .with(new AgreementParty.Signature(signatory.get(), office.get(), method.getValue(), day(signedOn))).problems();
    }

    private void startAfreshWith(AgreementParty kept) {
        List.of(label, approvedOn, minute, signatory, office, signedOn).forEach(field -> field.set(""));
        method.setValue(Optional.empty());
        startAfresh();
        party = Optional.of(kept);
    }
}
