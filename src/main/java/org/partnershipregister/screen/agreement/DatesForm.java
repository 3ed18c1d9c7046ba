package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What an agreement is, and its dates and notice. */
final class DatesForm extends FormModel {
    final StringProperty title = text("title");
    final Property<AgreementKind> kind = choice("kind", AgreementKind.OTHER);
    final Property<AgreementForm> form = choice("form", AgreementForm.WRITTEN_SIGNED);
    final Property<LegalEffect> legalEffect = choice("legalEffect", LegalEffect.NOT_KNOWN);
    final StringProperty start = date("start");
    final StringProperty end = date("end");
    final StringProperty review = date("review");
    final Property<Renewal> renewal = choice("renewal", Renewal.NONE);
    final StringProperty noticeDays = text("noticeDays");
    final StringProperty warnDays = text("warnDays");
    final StringProperty value = text("value");
    final StringProperty keptAt = text("originalsKeptAt");
    final StringProperty notes = text("notes");
    private final Formats formats;
    private Optional<Agreement> kept = Optional.empty();

    DatesForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Shows an agreement as it is kept now; what is typed stays. */
    void show(Agreement agreement) {
        kept = Optional.of(agreement);
        fill(title, agreement.header().title());
        fill(kind, agreement.header().kind());
        fill(form, agreement.header().form());
        fill(legalEffect, agreement.header().legalEffect());
        fill(value, agreement.header().valuePence().map(formats::money).orElse(""));
        fill(keptAt, agreement.header().originalsKeptAt());
        fill(notes, agreement.header().notes());
        fill(start, agreement.dates().start());
        fill(end, agreement.dates().end());
        fill(review, agreement.dates().review());
        fill(renewal, agreement.dates().renewal());
        fill(noticeDays, agreement.dates().noticeDays().map(Object::toString).orElse(""));
        fill(warnDays, agreement.dates().warnDays().map(Object::toString).orElse(""));
    }

    AgreementHeader header(AgreementHeader before) {
        return new AgreementHeader(savable(title).strip(), savable(kind), savable(form), savable(legalEffect), before.purpose(),
            formats.parseMoney(savable(value)), savable(keptAt).strip(), savable(notes));
    }

    AgreementDates dates() {
        return new AgreementDates(savableDay(start), savableDay(end), savableDay(review), days(savable(noticeDays)), days(savable(warnDays)),
            savable(renewal));
    }

    /** The dates as typed, for what follows from them. */
    AgreementDates typedDates() {
        return new AgreementDates(day(start), day(end), day(review), days(noticeDays.get()), days(warnDays.get()), renewal.getValue());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        if (kept.isPresent()) {
            AgreementHeader typed = new AgreementHeader(title.get(), kind.getValue(), form.getValue(), legalEffect.getValue(), "",
                Optional.empty(), keptAt.get(), notes.get());
            problems.addAll(kept.get().with(typed).with(typedDates()).problems());
            addUnlessNumber("noticeDays", noticeDays.get(), problems);
            addUnlessNumber("warnDays", warnDays.get(), problems);
            if (!value.get().isBlank() && formats.parseMoney(value.get()).isEmpty()) {
                problems.add(Problem.error("value", "problem.agreement.money"));
            }
        }
        return problems;
    }

    static void addUnlessNumber(String field, String typed, List<Problem> problems) {
        if (!typed.isBlank() && days(typed).isEmpty()) {
            problems.add(Problem.error(field, "problem.agreement.days", AgreementDates.MOST_DAYS));
        }
    }

    static Optional<Integer> days(String typed) {
        return Optional.of(typed.strip()).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
