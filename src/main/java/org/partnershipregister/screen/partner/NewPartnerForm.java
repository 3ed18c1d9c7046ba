package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is asked of a new partner. */
final class NewPartnerForm extends FormModel {
    final StringProperty name = text("name");
    final Property<Sector> sector = choice("sector", Sector.VOLUNTARY);
    final StringProperty number = text("number");
    private final UUID numberId = Ids.next();

    NewPartnerForm(Formats formats) {
        super(formats);
    }

    @Override
    protected List<Problem> check() {
        return Organisation.named(name.get().strip()).problems();
    }

    /** The typed number under the register it most likely belongs to, if any is typed. */
    List<Identifier> identifiers() {
        String typed = number.get().strip();
        return typed.isEmpty() ? List.of() : List.of(new Identifier(numberId, FirstParts.scheme(typed), typed));
    }

    /** The new organisation. */
    Organisation organisation() {
        return Organisation.named(name.get().strip()).edit().sector(sector.getValue()).identifiers(identifiers()).done();
    }
}
