package org.partnershipregister.screen.template;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A section in the list: its heading, when it is wanted, and whether it names what isn't there. */
final class SectionCell extends ListCell<TemplateSection> {
    private final Tools tools;
    private final Supplier<List<TemplateSection>> all;
    private final Label heading = new Label();
    private final Label when = new Label();
    private final Label doubt = new Label();
    private final VBox box = new VBox(heading, when, doubt);

    SectionCell(Tools tools, Supplier<List<TemplateSection>> all) {
        this.tools = tools;
        this.all = all;
        when.getStyleClass().add("hint");
        doubt.getStyleClass().add("problem");
        setPrefWidth(0); // long headings end in an ellipsis instead of a scroll bar
    }

    @Override
    protected void updateItem(TemplateSection section, boolean nothing) {
        super.updateItem(section, nothing);
        setGraphic(nothing || section == null ? null : box);
        if (section != null) {
            heading.setText(section.heading());
            Shown.text(when, section.inclusion() == Inclusion.ALWAYS ? "" : tools.text("template.when." + section.inclusion()));
            Shown.text(doubt, section.doubts(all.get()).isEmpty() ? "" : tools.text("template.section.doubt"));
        }
    }
}
