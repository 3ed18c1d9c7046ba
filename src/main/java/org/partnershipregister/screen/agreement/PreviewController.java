package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/**
 * The real pages of the paper, one at a time: the very PDF that is saved and printed, what was signed once it has been signed; until then
 * made anew on the paper thread when nothing has been typed for a moment, and what the paper still lacks.
 */
final class PreviewController {
    private static final Duration PAUSE = Duration.millis(250);
    private static final float DOTS = 96;
    private static final int FIT = 0;
    private static final double MARGIN = 44;
    private static final double SMALLEST = 0.3;
    /** Width of an A4 page at {@link #DOTS}. */
    private static final double PAGE_WIDTH = 794;

    @FXML private Label place;
    @FXML private Label missing;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private ComboBox<Integer> zoom;
    @FXML private ScrollPane scroll;
    @FXML private ImageView page;

    private final Tools tools;
    private final DeskPaper paper;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition redraw = new PauseTransition(PAUSE);
    private final Parent node;
    private Optional<AgreementFacts> wanted = Optional.empty();
    private boolean making;
    private ShownPage made = ShownPage.NONE;

    PreviewController(AgreementDesk desk, DeskPaper paper) {
        this.tools = desk.tools;
        this.paper = paper;
        this.node = tools.views().load(this);
        pause.setOnFinished(event -> make());
        redraw.setOnFinished(event -> turn(0));
        desk.onTyped(this::want);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        zoom.getItems().setAll(FIT, 50, 75, 100, 125, 150);
        zoom.setConverter(new Percent(tools.text("agreement.preview.fit"), FIT));
        zoom.setValue((int) tools.settings().number("agreement.zoom", FIT));
        scroll.widthProperty().addListener((width, before, now) -> resized());
        zoom.valueProperty().addListener((value, before, now) -> {
            tools.settings().put("agreement.zoom", now.doubleValue());
            turn(0);
        });
        show(made);
    }

    /** Stops making pages: the screen has been left. */
    void close() {
        pause.stop();
        redraw.stop();
        wanted = Optional.empty();
    }

    private void want(AgreementFacts facts) {
        boolean first = made == ShownPage.NONE && wanted.isEmpty();
        wanted = Optional.of(facts);
        if (first) {
            make();
        } else {
            pause.playFromStart();
        }
    }

    private void make() {
        if (making || wanted.isEmpty()) {
            return;
        }
        AgreementFacts facts = wanted.get();
        wanted = Optional.empty();
        making = true;
        int shown = made.shown();
        paper.get(facts, PaperFormat.PDF, ready -> draw(ready, shown), this::failed);
    }

    private void turn(int by) {
        if (made.pages() == 0 || making) {
            return;
        }
        making = true;
        draw(made.paper(), Math.clamp(made.shown() + by, 0, made.pages() - 1));
    }

    private void draw(DeskPaper.Ready ready, int shown) {
        float dots = dots();
        tools.work().paper(() -> ShownPage.drawn(ready, shown, dots), this::finished, this::failed);
    }

    private void finished(ShownPage result) {
        making = false;
        show(result);
        makeWanted();
    }

    /** The page on show stays; the next thing typed is tried again. */
    private void failed(Throwable thrown) {
        making = false;
        place.setText(tools.text("agreement.preview.failed"));
        tools.work().complain(thrown);
        makeWanted();
    }

    private void makeWanted() {
        if (wanted.isPresent()) {
            pause.playFromStart();
        }
    }

    private void show(ShownPage now) {
        made = now;
        place.setText(placeText(now));
        previous.setDisable(now.shown() == 0);
        next.setDisable(now.shown() >= now.pages() - 1);
        List<String> lacking = now.paper().missing();
        missing.setText(tools.text("agreement.preview.missing", lacking.size()));
        Shown.when(missing, !lacking.isEmpty());
        now.picture().ifPresent(picture -> {
            page.setImage(ShownPage.image(picture));
            page.setFitWidth(picture.width() / scale());
            page.setAccessibleText(place.getText());
        });
    }

    private String placeText(ShownPage now) {
        if (now.pages() == 0) {
            return tools.text("agreement.preview.making");
        }
        return now.paper().made() ? tools.text("agreement.preview.place", now.shown() + 1, now.pages())
            : tools.text("agreement.preview.signed", now.shown() + 1, now.pages());
    }

    @FXML
    private void previous() {
        turn(-1);
    }

    @FXML
    private void next() {
        turn(1);
    }

    private float dots() {
        return (float) (DOTS * share() * scale());
    }

    private double share() {
        return zoom.getValue() == FIT ? Math.clamp((scroll.getWidth() - MARGIN) / PAGE_WIDTH, SMALLEST, 1) : zoom.getValue() / 100.0;
    }

    /** A page fitted to a pane of another width is drawn again once the dragging has stopped, unless the screen was left. */
    private void resized() {
        if (zoom.getValue() == FIT && wanted.isPresent()) {
            redraw.playFromStart();
        }
    }

    private double scale() {
        return node.getScene() == null || node.getScene().getWindow() == null ? 1 : node.getScene().getWindow().getOutputScaleX();
    }
}
