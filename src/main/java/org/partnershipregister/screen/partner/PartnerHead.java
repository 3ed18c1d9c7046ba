package org.partnershipregister.screen.partner;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** What a partner's page says of it without a field: name, reference, state, whether it is us, who checked it when. */
record PartnerHead(Tools tools, Label name, Label ref, Label state, Label ours, Button bin, Label checked) {

    void show(Organisation organisation) {
        OrganisationStatus status = organisation.standing().status();
        name.setText(organisation.name());
        ref.setText(organisation.ref());
        state.setText(tools.word(status));
        Chips.dress(state, role(status));
        Shown.when(ours, organisation.us());
        bin.setDisable(organisation.us());
        checked.setText(words(organisation.checked()));
    }

    private String words(Organisation.Checked known) {
        return known.on().map(day -> known.by().isEmpty() ? tools.text("partner.checked.on", day)
            : tools.text("partner.checked.by", day, known.by())).orElseGet(() -> tools.text("partner.checked.never"));
    }

    private static Chips.Role role(OrganisationStatus status) {
        return switch (status) {
            case ACTIVE -> Chips.Role.GOOD;
            case PROSPECTIVE -> Chips.Role.INFO;
            case DORMANT, ENDED -> Chips.Role.PLAIN;
            case AVOID -> Chips.Role.BAD;
        };
    }
}
