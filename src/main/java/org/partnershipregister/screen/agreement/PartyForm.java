package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.DeedRules;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What one party is called, what its trustees approved, who signs for it, when and before whom, and when it withdrew. */
final class PartyForm extends FormModel {
    final StringProperty label = text("label");
    final StringProperty approvedOn = date("approvedOn");
    final StringProperty minute = text("minute");
    final StringProperty signatory = text("signatoryName");
    final StringProperty office = text("signatoryOffice");
    final Property<Optional<SigningMethod>> method = choice("method", Optional.empty());
    final StringProperty signedOn = date("signedOn");
    final StringProperty witnessName = text("witnessName");
    final StringProperty witnessAddress = text("witnessAddress");
    final StringProperty witnessOccupation = text("witnessOccupation");
    final StringProperty withdrewOn = date("withdrewOn");
    private final Formats formats;
    private Optional<Kept> kept = Optional.empty();

    /** A party as it is kept, and the agreement it is one of. */
    private record Kept(Agreement agreement, AgreementParty party) {
    }

    PartyForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Shows a party as it is kept now; what is typed for the same party stays. */
    void show(Agreement agreement, AgreementParty party) {
        boolean other = !id().equals(Optional.of(party.id()));
        kept = Optional.of(new Kept(agreement, party));
        if (other) {
            clear();
            startAfresh();
        }
        fill(label, party.label());
        fill(approvedOn, party.approval().on());
        fill(minute, party.approval().minute());
        fill(signatory, party.signature().name());
        fill(office, party.signature().office());
        fill(method, party.signature().method());
        fill(signedOn, party.signature().on());
        fill(witnessName, party.witness().name());
        fill(witnessAddress, party.witness().address());
        fill(witnessOccupation, party.witness().occupation());
        fill(withdrewOn, party.withdrewOn());
    }

    /** Takes back a signature that was typed but not recorded. */
    void unsign() {
        kept.ifPresent(now -> signedOn.set(formats.date(now.party().signature().on())));
    }

    Optional<UUID> id() {
        return kept.map(now -> now.party().id());
    }

    /** The party to save. */
    Optional<AgreementParty> toParty() {
        return kept.map(now -> now.party().labelled(savable(label).strip())
            .with(new AgreementParty.Approval(savableDay(approvedOn), savable(minute).strip()))
            .with(new AgreementParty.Signature(savable(signatory).strip(), savable(office).strip(), savable(method), savableDay(signedOn)))
            .with(new AgreementParty.Witness(savable(witnessName).strip(), savable(witnessAddress).strip(), savable(witnessOccupation).strip()))
            .withdrawn(savableDay(withdrewOn)));
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        kept.ifPresent(now -> {
            AgreementParty typed = typed(now.party());
            problems.addAll(typed.problems());
            problems.addAll(new DeedRules(now.agreement()).doubts(typed));
            typed.withdrewOn().filter(day -> day.isAfter(formats.today()))
                .ifPresent(_ -> problems.add(Problem.warning("withdrewOn", "problem.agreement.withdrew-later")));
            namesake(now).ifPresent(other -> problems.add(Problem.warning("label", "problem.agreement.label-taken", other.name())));
        });
        return problems;
    }

    private AgreementParty typed(AgreementParty party) {
        return party.labelled(label.get()).with(new AgreementParty.Approval(day(approvedOn), minute.get()))
            .with(new AgreementParty.Signature(signatory.get(), office.get(), method.getValue(), day(signedOn)))
            .with(new AgreementParty.Witness(witnessName.get(), witnessAddress.get(), witnessOccupation.get()))
            .withdrawn(day(withdrewOn));
    }

    /** Another party that is called the same in the text. */
    private Optional<AgreementParty> namesake(Kept now) {
        String called = Folding.fold(label.get());
        return now.agreement().parties().stream().filter(other -> !other.id().equals(now.party().id()) && !called.isEmpty())
            .filter(other -> called.equals(Folding.fold(other.label())) || called.equals(Folding.fold(other.name()))).findFirst();
    }

    private void clear() {
        List.of(label, approvedOn, minute, signatory, office, signedOn, witnessName, witnessAddress, witnessOccupation, withdrewOn)
            .forEach(field -> field.set(""));
        method.setValue(Optional.empty());
    }
}
