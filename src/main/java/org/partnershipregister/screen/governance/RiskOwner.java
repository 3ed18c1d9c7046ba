package org.partnershipregister.screen.governance;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Tools;

/** Ties a picker to the owner of a risk: a contact, or a name that is no contact of the register. */
final class RiskOwner {

    /** Stands for "just a name" in the picker, whose choices are records. */
    private static final UUID NAME_ONLY = new UUID(0, 0);

    private RiskOwner() {
    }

    static void tie(RecordPicker picker, Property<Risk.Owner> owner, Tools tools, ContactFinder finder, Runnable chosen) {
        picker.use(tools, typed -> finder.named(typed, Optional.empty()));
        picker.offerToAdd(name -> picker.chosenProperty().set(Optional.of(new RecordLink(Kind.CONTACT, NAME_ONLY, name))));
        picker.chosenProperty().addListener((choice, before, now) -> {
            Risk.Owner said = now.map(RiskOwner::owner).orElse(Risk.Owner.NOBODY);
            if (!said.equals(owner.getValue())) {
                owner.setValue(said);
                chosen.run();
            }
        });
        owner.addListener((value, before, now) -> picker.chosenProperty().set(link(now)));
    }

    private static Risk.Owner owner(RecordLink link) {
        return new Risk.Owner(Optional.of(link.id()).filter(id -> !id.equals(NAME_ONLY)), link.name());
    }

    private static Optional<RecordLink> link(Risk.Owner owner) {
        return owner.name().isEmpty() ? Optional.empty()
            : Optional.of(new RecordLink(Kind.CONTACT, owner.contact().orElse(NAME_ONLY), owner.name()));
    }
}
