package org.partnershipregister.screen.home;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Recent;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** What needs us: everything due across the register with the verb that deals with it, and the register at a glance. */
public final class HomeController implements Screen {

    private static final List<Integer> SPANS = List.of(7, 30, 90, 365);
    private static final int USUAL_SPAN = 30;
    private static final double NARROWEST = 104;

    @FXML private MenuButton days;
    @FXML private TableView<Due> table;
    @FXML private GridPane models;
    @FXML private VBox modelCard;
    @FXML private VBox slowCard;
    @FXML private GridPane slow;
    @FXML private VBox recentCard;
    @FXML private WrapRow recent;

    private final Register register;
    private final Tools tools;
    private final DueTexts texts;
    private final SideCards cards;
    private final LiveQuestion<HomeFacts> question;
    private final EmptyList empty = new EmptyList();
    private final Parent node;

    public HomeController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.texts = new DueTexts(tools);
        this.cards = new SideCards(tools);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            int span = span();
            List<RecordLink> opened = new Recent(tools.settings()).list();
            return () -> HomeFacts.read(new OverviewStore(register.database()), span, opened);
        }, this::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        column("when", 104, this::chip);
        column("what", 340, due -> new Label(texts.what(due)));
        column("where", 270, due -> new Label(texts.where(due)));
        column("verb", 110, this::verb);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedItem() != null) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        table.setRowFactory(made -> {
            TableRow<Due> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open(row.getItem());
                }
            });
            return row;
        });
        ToggleGroup group = new ToggleGroup();
        SPANS.forEach(span -> days.getItems().add(item(group, span)));
        days.setText(tools.text("home.days", span()));
    }

    private RadioMenuItem item(ToggleGroup group, int span) {
        RadioMenuItem item = new RadioMenuItem(tools.text("home.days", span));
        item.setToggleGroup(group);
        item.setSelected(span == span());
        item.setOnAction(event -> {
            tools.settings().put("home.days", span);
            days.setText(item.getText());
            question.ask();
        });
        return item;
    }

    private int span() {
        return (int) tools.settings().number("home.days", USUAL_SPAN);
    }

    private TableColumn<Due, Due> column(String name, double width, Function<Due, Node> shown) {
        TableColumn<Due, Due> column = new TableColumn<>(tools.text("home.column." + name));
        column.setId(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Due due, boolean nothing) {
                super.updateItem(due, nothing);
                setGraphic(nothing || due == null ? null : shown.apply(due));
            }
        });
        table.getColumns().add(column);
        return column;
    }

    private Node chip(Due due) {
        return Chips.chip(texts.when(due), texts.role(due));
    }

    private Node verb(Due due) {
        Hyperlink link = new Hyperlink(texts.verb(due));
        link.setAccessibleText(texts.verb(due) + ": " + texts.what(due));
        link.setOnAction(event -> {
            if (due.reason() == Due.Reason.ACTION) {
                done(due.id());
            } else {
                open(due);
            }
        });
        return link;
    }

    private void done(UUID action) {
        tools.work().run(() -> new ActionStore(register.database()).done(action, register.database().today()), kept -> {
            tools.status().saved();
            tools.status().undoable(tools.text("home.done", kept.text()));
        });
    }

    private void open(Due due) {
        tools.navigator().go(DuePlaces.of(due));
    }

    /** Chips and verbs are never cut, however large the text is. */
    private void fit() {
        double scale = tools.settings().textSize() / 100.0;
        table.getColumns().getFirst().setMinWidth(NARROWEST * scale);
        table.getColumns().getFirst().setMaxWidth(1.4 * NARROWEST * scale);
        table.getColumns().getLast().setMinWidth(NARROWEST * scale);
    }

    private void show(HomeFacts facts) {
        fit();
        Due selected = table.getSelectionModel().getSelectedItem();
        if (!facts.due().equals(table.getItems())) {
            table.getItems().setAll(facts.due());
            table.getSelectionModel().select(Math.max(0, facts.due().indexOf(selected)));
        }
        boolean fresh = facts.byModel().isEmpty() && facts.contracts() == 0;
        table.setPlaceholder(fresh ? empty.say(tools.text("home.empty"), tools.text("home.empty.text"), firstSteps())
                : empty.say(tools.text("home.nothing"), tools.text("home.nothing.text", span())));
        cards.byModel(models, facts.byModel(), facts.contracts());
        cards.slowing(slow, facts.slowing());
        cards.recent(recent, facts.recent());
        Shown.when(modelCard, !fresh);
        Shown.when(slowCard, !facts.slowing().isEmpty());
        Shown.when(recentCard, !facts.recent().isEmpty());
    }

    private EmptyList.Step[] firstSteps() {
        return new EmptyList.Step[] {
            new EmptyList.Step(tools.text("home.first.partnership"),
                    () -> tools.navigator().go(new Place.NewPartnership(""))),
            new EmptyList.Step(tools.text("home.first.partner"), () -> tools.navigator().go(new Place.NewPartner(""))),
            new EmptyList.Step(tools.text("home.first.import"), () -> tools.navigator().go(new Place.Import()))};
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        fit();
        question.listen(tools.changes(), Kind.values()).ask();
    }

    @Override
    public void hidden() {
        question.close();
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("place.home"));
    }

    @Override
    public Node firstFocus() {
        return table;
    }
}
