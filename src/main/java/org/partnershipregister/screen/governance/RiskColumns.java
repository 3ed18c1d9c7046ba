package org.partnershipregister.screen.governance;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskLevel;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** The columns of the risk list: the score with its word first. */
final class RiskColumns {

    private final Tools tools;

    RiskColumns(Tools tools) {
        this.tools = tools;
    }

    void of(TableView<Risk> table) {
        table.getColumns().add(score());
        table.getColumns().add(text("governance.risk.column.text", 200, Risk::text));
        table.getColumns().add(text("governance.risk.column.owner", 105, risk -> risk.owner().name()));
        table.getColumns().add(text("governance.risk.column.review", 132, this::review));
        table.getColumns().add(text("governance.risk.column.state", 80, risk -> tools.word(risk.state())));
    }

    /** The score of this risk as a chip: "12 High". */
    Label chip(Risk risk) {
        Label chip = new Label();
        dress(chip, risk);
        return chip;
    }

    void dress(Label chip, Risk risk) {
        chip.setText(tools.text("governance.risk.score", risk.weight().score(), tools.word(risk.weight().level())));
        Chips.dress(chip, risk.state() == RiskState.CLOSED ? Chips.Role.PLAIN : role(risk.weight().level()));
    }

    private String review(Risk risk) {
        String day = tools.formats().shortDate(risk.reviewOn());
        return risk.reviewLate(tools.formats().today()) ? tools.text("governance.risk.review.late", day) : day;
    }

    private static Chips.Role role(RiskLevel level) {
        return switch (level) {
            case LOW -> Chips.Role.GOOD;
            case MEDIUM -> Chips.Role.INFO;
            case HIGH -> Chips.Role.WARN;
            case VERY_HIGH -> Chips.Role.BAD;
        };
    }

    private TableColumn<Risk, Risk> score() {
        TableColumn<Risk, Risk> column = new TableColumn<>(tools.text("governance.risk.column.score"));
        column.setPrefWidth(112); // the longest chip whole
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Risk risk, boolean nothing) {
                super.updateItem(risk, nothing);
                setGraphic(nothing || risk == null ? null : chip(risk));
            }
        });
        return column;
    }

    private TableColumn<Risk, String> text(String key, double width, Function<Risk, String> part) {
        TableColumn<Risk, String> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        return column;
    }
}
