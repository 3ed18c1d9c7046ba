package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** Heading and text of the section that is being edited, the text as it is kept. */
final class SectionForm extends FormModel {
    final StringProperty heading = text("heading");
    final StringProperty words = text("text");
    private Optional<AgreementSection> section = Optional.empty();

    SectionForm(Formats formats) {
        super(formats);
    }

    /** Shows a section as it is kept now; typed words of the same section stay, another section starts afresh. */
    void show(AgreementSection kept) {
        boolean other = !id().equals(Optional.of(kept.id()));
        section = Optional.of(kept);
        if (other) {
            heading.set(kept.heading());
            words.set(kept.text());
            startAfresh();
        } else {
            fill(heading, kept.heading());
            fill(words, kept.text());
        }
    }

    /** The section being edited. */
    Optional<UUID> id() {
        return section.map(AgreementSection::id);
    }

    /** The section as typed, problems or not: for the preview. */
    Optional<AgreementSection> typed() {
        return section.map(kept -> kept.saying(heading.get(), words.get()));
    }

    /** The section to save. */
    Optional<AgreementSection> toSection() {
        return section.map(kept -> kept.saying(savable(heading), savable(words)));
    }

    @Override
    protected List<Problem> check() {
        return typed().map(AgreementSection::problems).orElse(List.of());
    }
}
