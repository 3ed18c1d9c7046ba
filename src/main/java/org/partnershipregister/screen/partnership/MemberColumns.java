package org.partnershipregister.screen.partnership;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** The columns of the members' table. */
final class MemberColumns {

    private final Tools tools;

    MemberColumns(Tools tools) {
        this.tools = tools;
    }

    void of(TableView<MemberLine> table) {
        var today = tools.formats().today();
        table.getColumns().add(text("partnership.column.member", 210, line -> line.membership().party().name()));
        table.getColumns().add(text("partnership.column.role", 110, line -> tools.text(line.membership().role().key())));
        table.getColumns().add(voice());
        table.getColumns().add(text("partnership.column.joined", 150, line -> line.membership().left()
            .map(day -> tools.text("partnership.left-on", tools.formats().shortDate(day)))
            .orElse(tools.formats().shortDate(line.membership().joined()))));
        table.getColumns().add(text("partnership.column.people", 190, line -> line.membership().representatives().stream()
            .filter(person -> person.speaks(today)).map(Representative::name).collect(Collectors.joining(", "))));
    }

    private TableColumn<MemberLine, Voice> voice() {
        TableColumn<MemberLine, Voice> voices = new TableColumn<>(tools.text("partnership.voice"));
        voices.setPrefWidth(150);
        voices.setMinWidth(138 * tools.settings().textSize() / 100.0); // the longest chip whole
        voices.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().membership().voice()));
        voices.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Voice said, boolean nothing) {
                super.updateItem(said, nothing);
                setGraphic(nothing || said == null ? null : Chips.chip(tools.text(said.key()), ChipsOf.voice(said)));
            }
        });
        return voices;
    }

    private TableColumn<MemberLine, String> text(String key, double width, Function<MemberLine, String> part) {
        TableColumn<MemberLine, String> column = new TableColumn<>(tools.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        return column;
    }
}
