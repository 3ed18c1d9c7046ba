package org.partnershipregister.screen.frame;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Recent;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The window's frame: header with search and menus, side bar, the present screen, footer. */
public final class FrameController implements AutoCloseable {

    /** A maximised window on a screen of 1366 has a little less, for its borders. */
    private static final double WIDE = 1340;
    private static final double SEARCH = 460;

    private final Tools tools;
    private final Visits visits;
    private final Doors doors;
    private final Parent node;
    private final StringBinding title;
    private final LiveQuestion<Doors.Ours> whose;
    private final LiveQuestion<Map<Kind, Tally>> counts;

    @FXML
    private BorderPane root;
    @FXML
    private HBox header;
    @FXML
    private Label ours;
    @FXML
    private Label sample;
    @FXML
    private TextField search;
    @FXML
    private MenuButton newMenu;
    @FXML
    private MenuButton moreMenu;
    @FXML
    private ScrollPane sideScroll;
    @FXML
    private VBox side;
    @FXML
    private StackPane middle;
    @FXML
    private StackPane content;
    @FXML
    private HBox notice;
    @FXML
    private Label noticeText;
    @FXML
    private Button noticeUndo;
    @FXML
    private Button noticeOpen;
    @FXML
    private Button noticeClose;
    @FXML
    private HBox footer;
    @FXML
    private Label savedText;
    @FXML
    private Label backupText;
    @FXML
    private Label lastNotice;
    @FXML
    private Hyperlink lastUndo;
    @FXML
    private Hyperlink lastOpen;
    @FXML
    private Label taskText;
    @FXML
    private ProgressBar taskBar;
    @FXML
    private Hyperlink taskCancel;

    private SideBar sideBar;
    private SearchBox searchBox;
    private Footer foot;
    private UndoKeys undo;
    private Menus menus;
    private Runnable stopFitting = () -> { };

    public FrameController(Tools tools, Visits visits, Doors doors) {
        this.tools = tools;
        this.visits = visits;
        this.doors = doors;
        this.node = tools.views().load(this);
        this.whose = new LiveQuestion<>(tools.work(), () -> doors::ours, this::show);
        this.title = FrameTitle.of(tools, visits, ours.textProperty(), sample.visibleProperty());
        this.counts = new LiveQuestion<>(tools.work(), () -> doors::counts, sideBar::counts);
    }

    @FXML
    private void initialize() {
        sideBar = new SideBar(side, tools);
        searchBox = new SearchBox(search, tools, doors, this::focusContent);
        undo = new UndoKeys(root, tools, doors);
        foot = new Footer(tools, doors, savedText, backupText, new Footer.Notices(notice, noticeText, noticeUndo,
                noticeOpen, lastNotice, lastUndo, lastOpen), new Footer.Tasks(taskText, taskBar, taskCancel));
        Chips.dress(sample, Chips.Role.INFO);
        menus = new Menus(tools, doors, undo, foot::askBackup, () -> Places.help(visits));
        menus.fillNew(newMenu);
        menus.fillMore(moreMenu);
        visits.current().addListener((visit, before, now) -> now.ifPresent(this::show));
        root.widthProperty().addListener((width, before, now) -> fit());
        new FrameKeys(visits, tools.settings(), newMenu, List.of(new FrameKeys.Pane(header, searchBox::focus),
                new FrameKeys.Pane(sideScroll, sideBar::focus), new FrameKeys.Pane(middle, this::focusContent),
                new FrameKeys.Pane(footer, foot::focus))).in(root);
        fit();
    }

    /** The node of the whole frame. */
    public Parent node() {
        return node;
    }

    /** What the window's title says. */
    public StringBinding title() {
        return title;
    }

    /** Asks for what the frame shows, now and after each change, until it is closed. */
    public void start() {
        whose.listen(tools.changes(), Kind.ORGANISATION).ask();
        counts.listen(tools.changes(), Kind.values()).ask();
        foot.askBackup();
        stopFitting = tools.settings().onChange(this::fit);
    }

    @Override
    public void close() {
        whose.close();
        counts.close();
        foot.close();
        stopFitting.run();
    }

    @FXML
    private void undoNotice() {
        tools.status().quiet();
        undo.undo();
    }

    @FXML
    private void closeNotice() {
        notice.setVisible(false);
    }

    @FXML
    private void cancelTask() {
        foot.cancelTask();
    }

    private void show(Visits.Visit visit) {
        Node screen = visit.screen().node();
        content.getChildren().setAll(screen);
        sideBar.here(visit.place());
        new Recent(tools.settings()).opened(visit.place());
        focusContent();
    }

    private void show(Doors.Ours whose) {
        ours.setText(whose.name());
        Shown.when(sample, whose.sample());
        menus.sample(whose.sample());
    }

    private void focusContent() {
        content.applyCss(); // only now are the parts of split, scroll and tab panes in the window
        visits.current().get().map(Visits.Visit::screen).map(Screen::firstFocus).ifPresent(Node::requestFocus);
    }

    private void fit() {
        double scale = tools.settings().textSize() / 100.0;
        boolean narrow = root.getWidth() < WIDE * scale;
        sideBar.narrow(narrow, scale);
        searchBox.narrow(narrow);
        search.setMaxWidth(SEARCH * scale);
    }
}
