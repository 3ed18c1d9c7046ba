package org.partnershipregister.screen.partner;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Postcode;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** An address in two lines: street, town and postcode; what the place is called, how to get in, whether it is the main one. */
final class SiteLine implements PartsEditor.Line<Site> {
    private final Site site;
    private final TextField label;
    private final TextField address;
    private final TextField town;
    private final TextField postcode;
    private final TextField access;
    private final CheckBox main;
    private final VBox node;

    SiteLine(Tools tools, Site site, Runnable chosen) {
        this.site = site;
        LineInputs inputs = new LineInputs(tools);
        address = inputs.text("part.address", shownAddress(), 14);
        town = inputs.text("part.town", site.town(), 8);
        postcode = inputs.text("part.postcode", site.postcode(), 6);
        label = inputs.text("part.label", site.label(), 10);
        access = inputs.text("part.access", site.accessNotes(), 12);
        main = inputs.tick("part.main.site", site.main(), chosen);
        node = new VBox(4, LineInputs.row(address, town, postcode), LineInputs.row(label, access, main));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Site> value() {
        Site typed = new Site(site.id(), label.getText().strip(), typedAddress(), town.getText().strip(),
            Postcode.tidy(postcode.getText()), access.getText().strip(), main.isSelected());
        boolean blank = typed.oneLine().isBlank() && typed.label().isEmpty() && typed.accessNotes().isEmpty();
        return blank ? Optional.empty() : Optional.of(typed);
    }

    @Override
    public Optional<Problem> problem() {
        return Postcode.doubt("postcode", postcode.getText());
    }

    @Override
    public Node first() {
        return address;
    }

    /** An address of several lines is shown in one, and kept as it was unless it is changed. */
    private String shownAddress() {
        return site.address().replaceAll("\\s*\\R\\s*", ", ");
    }

    private String typedAddress() {
        return address.getText().equals(shownAddress()) ? site.address() : address.getText().strip();
    }
}
