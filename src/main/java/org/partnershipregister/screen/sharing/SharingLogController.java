package org.partnershipregister.screen.sharing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.sharing.SharingLogStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Tools;

/** The log of data sharing agreements and what flows without one; a line opens its record, the whole prints and saves. */
final class SharingLogController {
    @FXML private Label intro;
    @FXML private MenuButton saveAs;
    @FXML private VBox printPlace;
    @FXML private TableView<LogLine> table;

    private final Tools tools;
    private final LogPapers papers;
    private final LiveQuestion<SharingLog> question;
    private final Parent node;

    SharingLogController(Register register, Tools tools, Papers writers, Printing printing) {
        this.tools = tools;
        SharingLogStore store = new SharingLogStore(register.database());
        this.papers = new LogPapers(tools, store::log, writers, printing);
        this.question = new LiveQuestion<>(tools.work(), () -> store::log, this::show);
        this.node = tools.views().load(this);
        new Shortcuts().on(Shortcut.PRINT, this::print).in(node);
    }

    @FXML
    private void initialize() {
        table.getColumns().add(chip());
        column("title", 210, LogLine::title);
        column("partnership", 140, LogLine::partnership);
        column("partners", 180, LogLine::partners);
        column("shared", 165, LogLine::shared);
        column("basis", 125, LogLine::basis);
        column("start", 105, LogLine::start);
        column("review", 105, LogLine::review);
        Label none = new Label(tools.text("sharing.log.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        table.setRowFactory(made -> {
            TableRow<LogLine> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    open(row.getItem());
                }
            });
            return row;
        });
        papers.fill(saveAs);
        printPlace.getChildren().setAll(papers.pane());
    }

    private void column(String name, double width, Function<LogLine, String> part) {
        TableColumn<LogLine, String> column = new TableColumn<>(tools.text("list.log." + name));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        table.getColumns().add(column);
    }

    private TableColumn<LogLine, LogLine> chip() {
        TableColumn<LogLine, LogLine> column = new TableColumn<>(tools.text("list.log.kind"));
        column.setPrefWidth(140 * tools.settings().textSize() / 100.0);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(LogLine line, boolean nothing) {
                super.updateItem(line, nothing);
                setGraphic(nothing || line == null ? null : Chips.chip(line.state(), line.role()));
            }
        });
        return column;
    }

    private void open(LogLine line) {
        if (line != null) {
            tools.navigator().go(line.place());
        }
    }

    private void show(SharingLog log) {
        List<LogLine> lines = LogLine.of(log, tools);
        intro.setText(tools.text("sharing.log.intro", log.agreements().size(), log.without().size()));
        if (!lines.equals(table.getItems())) {
            int at = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(lines);
            table.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, lines.size() - 1)));
        }
    }

    @FXML
    private void print() {
        papers.openPane();
    }

    Node node() {
        return node;
    }

    Node firstFocus() {
        return table;
    }

    void shown() {
        question.listen(tools.changes(), Kind.INFORMATION_FLOW, Kind.AGREEMENT, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
    }

    void hidden() {
        question.close();
    }
}
