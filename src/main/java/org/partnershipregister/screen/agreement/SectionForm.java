package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** Heading and text of the section that is being edited, the text with its fields as {@link FieldTokens} shows them. */
final class SectionForm extends FormModel {
    final StringProperty heading = text("heading");
    final StringProperty words = text("text");
    private Optional<AgreementSection> section = Optional.empty();
    private FieldTokens tokens;

    SectionForm(Formats formats, FieldTokens tokens) {
        super(formats);
        this.tokens = tokens;
    }

    /** Shows a section as it is kept now; typed words of the same section stay, another section starts afresh. */
    void show(AgreementSection kept, FieldTokens now) {
        boolean other = !id().equals(Optional.of(kept.id()));
        section = Optional.of(kept);
        tokens = now;
        if (other) {
            heading.set(kept.heading());
            words.set(now.shown(kept.text()));
            startAfresh();
        } else {
            fill(heading, kept.heading());
            fill(words, now.shown(kept.text()));
        }
    }

    /** The section being edited. */
    Optional<UUID> id() {
        return section.map(AgreementSection::id);
    }

    /** The section as typed, problems or not: for the preview. */
    Optional<AgreementSection> typed() {
        return section.map(kept -> kept.saying(heading.get(), tokens.kept(words.get())));
    }

    /** The section to save. */
    Optional<AgreementSection> toSection() {
        return section.map(kept -> kept.saying(savable(heading), tokens.kept(savable(words))));
    }

    @Override
    protected List<Problem> check() {
        return typed().map(AgreementSection::problems).orElse(List.of());
    }
}
