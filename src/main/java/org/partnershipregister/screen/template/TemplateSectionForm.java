package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The section of a template that is being edited, its text as it is kept. */
final class TemplateSectionForm extends FormModel {
    final StringProperty heading = text("heading");
    final Property<Inclusion> when = choice("when", Inclusion.ALWAYS);
    final StringProperty guidance = text("guidance");
    final StringProperty words = text("text");
    private Optional<TemplateSection> section = Optional.empty();
    private List<TemplateSection> all = List.of();

    TemplateSectionForm(Formats formats) {
        super(formats);
    }

    /** Shows a section as it is kept now; typed words of the same section stay, another section starts afresh. */
    void show(TemplateSection kept, List<TemplateSection> sections) {
        boolean other = !code().equals(kept.code());
        section = Optional.of(kept);
        all = sections;
        if (other) {
            heading.set(kept.heading());
            when.setValue(kept.inclusion());
            guidance.set(String.join("\n", kept.guidance()));
            words.set(kept.text());
            startAfresh();
        }
        fill(heading, kept.heading());
        fill(when, kept.inclusion());
        fill(guidance, String.join("\n", kept.guidance()));
        fill(words, kept.text());
    }

    /** The code of the section being edited, "" for none. */
    String code() {
        return section.map(TemplateSection::code).orElse("");
    }

    /** What the typed text names that isn't there. */
    List<Problem> doubts() {
        return section.map(kept -> kept.saying(when.getValue(), heading.get(), guidance.get(), words.get()).doubts(all)).orElse(List.of());
    }

    /** The section to save. */
    Optional<TemplateSection> toSection() {
        return section.map(kept -> kept.saying(savable(when), savable(heading).strip(), savable(guidance), savable(words)));
    }

    @Override
    protected List<Problem> check() {
        return new ArrayList<>(new Problems().required("heading", heading.get(), "problem.agreement.heading")
            .maxLength("heading", heading.get(), AgreementSection.LONGEST_HEADING).maxLength("guidance", guidance.get(), OwnTemplate.LONGEST_GUIDANCE)
            .maxLength("text", words.get(), OwnTemplate.LONGEST_IN_ALL).list());
    }
}
