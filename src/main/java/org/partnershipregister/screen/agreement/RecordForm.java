package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.RecordedAgreement;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is entered about an agreement that exists already. */
final class RecordForm extends FormModel {
    final StringProperty title = text("title");
    final Property<AgreementKind> kind = choice("kind", AgreementKind.OTHER);
    final Property<AgreementForm> form = choice("form", AgreementForm.MINUTED);
    final Property<LegalEffect> legalEffect = choice("legalEffect", LegalEffect.NOT_KNOWN);
    final StringProperty agreedOn = date("agreedOn");
    final Property<Optional<UUID>> meeting = choice("meeting", Optional.empty());
    final StringProperty minute = text("minute");
    final StringProperty witnesses = text("witnesses");
    final StringProperty keptAt = text("originalsKeptAt");
    final Property<Optional<SigningMethod>> method = choice("method", Optional.empty());
    final Property<List<AgreementParty>> parties = choice("parties", List.of());
    final StringProperty purpose = text("purpose");
    final Property<AgreementStatus> status = choice("status", AgreementStatus.IN_FORCE);
    final StringProperty start = date("start");
    final StringProperty end = date("end");
    final StringProperty review = date("review");
    final StringProperty noticeDays = text("noticeDays");
    private final Formats formats;

    RecordForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** The agreement as entered, of this partnership or of none. */
    RecordedAgreement value(Optional<UUID> partnership) {
        AgreementHeader header = new AgreementHeader(title.get().strip(), kind.getValue(), form.getValue(), legalEffect.getValue(),
            purpose.get().strip(), Optional.empty(), papers() ? keptAt.get().strip() : "", "");
        RecordedAgreement.Made made = new RecordedAgreement.Made(day(agreedOn), method.getValue(), meeting.getValue(), minute.get(), witnesses.get());
        AgreementDates dates = new AgreementDates(day(start), day(end), day(review), DatesForm.days(noticeDays.get()), Optional.empty(), Renewal.NONE);
        return new RecordedAgreement(header, partnership, parties.getValue(), made, dates, status.getValue());
    }

    /** True where there is a paper somewhere. */
    boolean papers() {
        return form.getValue() == AgreementForm.WRITTEN_SIGNED || form.getValue() == AgreementForm.LETTERS_OR_EMAIL;
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>(value(Optional.empty()).problems(formats.today()));
        DatesForm.addUnlessNumber("noticeDays", noticeDays.get(), problems);
        return problems;
    }
}
