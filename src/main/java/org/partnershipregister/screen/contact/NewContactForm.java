package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
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
        return new Problems().required("name", name.get(), "problem.contact.name")
            .maxLength("name", name.get(), Contact.LONGEST_NAME).maxLength("job", job.get(), 300).list();
    }

    /** The new person, at this organisation if one was chosen. */
    Contact contact(Optional<RecordLink> organisation) {
        return Contact.named(name.get()).edit().positions(organisation
            .map(at -> List.of(Position.at(at.id(), at.name(), job.get().strip()))).orElse(List.of())).done();
    }
}
