package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is asked of a new contact. */
final class NewContactForm extends FormModel {
    final StringProperty name = text("name");
    final StringProperty job = text("job");

    NewContactForm(Formats formats) {
        super(formats);
    }

    @Override
    protected List<Problem> check() {
        return name.get().isBlank() ? List.of(Problem.error("name", "problem.contact.name")) : List.of();
    }

    /** The new person, at this organisation if one was chosen. */
    Contact contact(Optional<RecordLink> organisation) {
        return Contact.named(name.get()).edit().positions(organisation
            .map(at -> List.of(Position.at(at.id(), at.name(), job.get().strip()))).orElse(List.of())).done();
    }
}
