package org.partnershipregister.screen.agreement;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.partnershipregister.document.SectionNumbers;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;

/** A section in the list of clauses, with the number it has on paper and how many values it lacks. */
final class ClauseCell extends ListCell<AgreementSection> {
    private final AgreementDesk desk;
    private final Supplier<Map<UUID, Long>> lacking;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(name, count);

    ClauseCell(AgreementDesk desk, Supplier<Map<UUID, Long>> lacking) {
        this.desk = desk;
        this.lacking = lacking;
        setPrefWidth(0); // long headings end in an ellipsis instead of a scroll bar
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        count.setMinWidth(Label.USE_PREF_SIZE);
        count.getStyleClass().add("gap-count");
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getStyleClass().add("clause-line");
    }

    @Override
    protected void updateItem(AgreementSection section, boolean nothing) {
        super.updateItem(section, nothing);
        setGraphic(nothing || section == null ? null : line);
        if (!nothing && section != null) {
            long lacks = lacking.get().getOrDefault(section.id(), 0L);
            name.setText(named(section));
            count.setText(String.valueOf(lacks));
            count.setVisible(lacks > 0);
            count.setManaged(lacks > 0);
            setAccessibleText(lacks == 0 ? name.getText() : name.getText() + ", " + desk.tools.text("agreement.preview.missing", lacks));
        }
    }

    private String named(AgreementSection section) {
        String number = desk.facts().map(AgreementFacts::agreement)
            .flatMap(agreement -> new SectionNumbers(agreement.sections()).of(section)).map(Object::toString).orElse("");
        if (section.kind() == SectionKind.SCHEDULE) {
            return desk.tools.text("agreement.words.schedule", number, section.heading());
        }
        return number.isEmpty() ? section.heading() : number + "  " + section.heading();
    }
}
