package org.partnershipregister.screen.bin;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.partnershipregister.model.Binned;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.BinStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.LiveList;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Tools;

/** The bin: what was deleted, by whom, until when it can come back; one or several come back as one step. */
public final class BinController implements Screen {

    @FXML private Label count;
    @FXML private Button restore;
    @FXML private TableView<Binned> table;
    @FXML private TableColumn<Binned, String> kind;
    @FXML private TableColumn<Binned, String> ref;
    @FXML private TableColumn<Binned, String> title;
    @FXML private TableColumn<Binned, String> deleted;
    @FXML private TableColumn<Binned, String> by;
    @FXML private TableColumn<Binned, String> until;

    private final BinStore bin;
    private final Tools tools;
    private final LiveList<Binned> binned;
    private final Parent node;

    public BinController(Register register, Tools tools) {
        this.bin = new BinStore(register.database());
        this.tools = tools;
        this.binned = new LiveList<>(tools.work(), () -> bin::all, Binned::id);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        kind.setCellValueFactory(cell -> new SimpleStringProperty(tools.word(cell.getValue().kind())));
        ref.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().ref()));
        title.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().title()));
        deleted.setCellValueFactory(cell -> day(cell.getValue().deletedOn()));
        by.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().by()));
        until.setCellValueFactory(cell -> day(cell.getValue().until()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new EmptyList().say(tools.text("bin.empty"), tools.text("bin.empty.text", BinStore.DAYS)));
        table.getSelectionModel().selectedItemProperty().addListener((one, before, now) -> restore.setDisable(now == null));
        restore.setDisable(true);
        binned.in(table);
        binned.items().addListener((Observable items) ->
            count.setText(tools.text("bin.count", binned.items().size())));
        new Shortcuts().on(Shortcut.OPEN, this::restoreSelected).in(table);
    }

    private SimpleStringProperty day(LocalDate day) {
        return new SimpleStringProperty(tools.formats().shortDate(day));
    }

    @FXML
    private void restoreSelected() {
        List<Binned> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            tools.work().run(() -> {
                bin.restore(chosen);
                return chosen.size();
            }, restored -> tools.status().undoable(chosen.size() == 1
                ? tools.text("bin.restored", chosen.getFirst().title()) : tools.text("bin.restored.many", restored)));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        binned.listen(tools.changes(), Kind.values());
    }

    @Override
    public void hidden() {
        binned.close();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("bin.title"));
    }
}
