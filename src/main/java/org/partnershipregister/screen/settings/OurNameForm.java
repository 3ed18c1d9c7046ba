package org.partnershipregister.screen.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationDraft;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** Our organisation's name while it is edited; the rest of the organisation stays as it was. */
final class OurNameForm extends FormModel {

    final StringProperty name = text("name");
    private Optional<Organisation> kept = Optional.empty();

    OurNameForm(Formats formats) {
        super(formats);
    }

    void show(Organisation ours) {
        kept = Optional.of(ours);
        fill(name, ours.name());
    }

    Organisation toOrganisation() {
        return draft().done();
    }

    @Override
    protected List<Problem> check() {
        return base().edit().name(name.get().strip()).done().problems().stream()
                .filter(problem -> problem.field().equals("name")).toList();
    }

    private OrganisationDraft draft() {
        return base().edit().name(savable(name).strip());
    }

    private Organisation base() {
        return kept.orElseGet(() -> Organisation.named(""));
    }
}
