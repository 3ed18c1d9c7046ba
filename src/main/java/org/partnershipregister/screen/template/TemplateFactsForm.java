package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What a template of our own says besides its sections. */
final class TemplateFactsForm extends FormModel {
    final StringProperty title = text("title");
    final Property<AgreementKind> kind = choice("kind", AgreementKind.OTHER);
    final Property<LegalEffect> legalEffect = choice("legalEffect", LegalEffect.NOT_KNOWN);
    final StringProperty about = text("about");
    final StringProperty noticeDays = text("noticeDays");
    final StringProperty reviewMonths = text("reviewMonths");

    TemplateFactsForm(Formats formats) {
        super(formats);
    }

    void show(OwnTemplate own) {
        AgreementTemplate wording = own.wording();
        fill(title, wording.name());
        fill(kind, wording.kind());
        fill(legalEffect, wording.legalEffect());
        fill(about, wording.about());
        fill(noticeDays, String.valueOf(wording.noticeDays()));
        fill(reviewMonths, String.valueOf(wording.reviewMonths()));
    }

    /** The changed values, to be put into the template as it is kept by then. */
    UnaryOperator<OwnTemplate> edits() {
        Optional<String> newTitle = changed(title).map(String::strip);
        Optional<AgreementKind> newKind = changed(kind);
        Optional<LegalEffect> newEffect = changed(legalEffect);
        Optional<String> newAbout = changed(about).map(String::strip);
        Optional<Integer> newDays = changed(noticeDays).flatMap(TemplateFactsForm::number);
        Optional<Integer> newMonths = changed(reviewMonths).flatMap(TemplateFactsForm::number);
        return own -> {
            AgreementTemplate kept = own.wording();
            return own.with(new AgreementTemplate(kept.code(), kept.version(), newKind.orElse(kept.kind()), newTitle.orElse(kept.name()),
                newEffect.orElse(kept.legalEffect()), newDays.orElse(kept.noticeDays()), newMonths.orElse(kept.reviewMonths()),
                newAbout.orElse(kept.about()), kept.sections()));
        };
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>(new Problems().required("title", title.get(), "problem.agreement.title")
            .maxLength("title", title.get(), OwnTemplate.LONGEST_TITLE).maxLength("about", about.get(), OwnTemplate.LONGEST_ABOUT).list());
        if (number(noticeDays.get()).filter(days -> days <= OwnTemplate.MOST_DAYS).isEmpty()) {
            problems.add(Problem.error("noticeDays", "problem.agreement.days", OwnTemplate.MOST_DAYS));
        }
        if (number(reviewMonths.get()).filter(months -> months <= OwnTemplate.MOST_MONTHS).isEmpty()) {
            problems.add(Problem.error("reviewMonths", "problem.template.months", OwnTemplate.MOST_MONTHS));
        }
        return problems;
    }

    private <T> Optional<T> changed(Property<T> property) {
        return anyChanged(property) ? Optional.of(savable(property)) : Optional.empty();
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip()).filter(text -> text.matches("\\d{1,5}")).map(Integer::valueOf);
    }
}
