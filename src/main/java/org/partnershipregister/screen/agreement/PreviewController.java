package org.partnershipregister.screen.agreement;

import java.nio.IntBuffer;
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
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.ui.Tools;

/**
 * The real pages of the paper, one at a time: the very PDF that is saved and printed, made anew on the paper thread when nothing has been
 * typed for a moment, and what the paper still lacks.
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
    private final Papers papers;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition redraw = new PauseTransition(PAUSE);
    private final Parent node;
    private Optional<AgreementFacts> wanted = Optional.empty();
    private boolean making;
    private Made made = new Made(new byte[0], List.of(), 0, 0, Optional.empty());

    /** A finished PDF with the page on show; pages are counted from 0. */
    private record Made(byte[] pdf, List<String> missing, int pages, int shown, Optional<PagePictures.Picture> picture) {
    }

    PreviewController(AgreementDesk desk) {
        this.tools = desk.tools;
        this.papers = desk.papers;
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

    /** What the paper lacks, as last shown. */
    List<String> missing() {
        return made.missing();
    }

    private void want(AgreementFacts facts) {
        boolean first = made.pdf().length == 0 && wanted.isEmpty();
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
        float dots = dots();
        tools.work().paper(() -> {
            AgreementPaper paper = AgreementPaper.of(facts);
            return draw(papers.write(paper.document(), PaperFormat.PDF), paper.missing(), shown, dots);
        }, this::finished);
    }

    private void turn(int by) {
        if (made.pages() == 0 || making) {
            return;
        }
        Made now = made;
        int to = Math.clamp(now.shown() + by, 0, now.pages() - 1);
        float dots = dots();
        making = true;
        tools.work().paper(() -> draw(now.pdf(), now.missing(), to, dots), this::finished);
    }

    private void finished(Made result) {
        making = false;
        show(result);
        if (wanted.isPresent()) {
            pause.playFromStart();
        }
    }

    private static Made draw(byte[] pdf, List<String> missing, int shown, float dots) {
        try (PagePictures pictures = PagePictures.open(pdf)) {
            int page = Math.clamp(shown, 0, pictures.count() - 1);
            return new Made(pdf, missing, pictures.count(), page, Optional.of(pictures.draw(page, dots)));
        }
    }

    private void show(Made now) {
        made = now;
        place.setText(now.pages() == 0 ? tools.text("agreement.preview.making")
            : tools.text("agreement.preview.place", now.shown() + 1, now.pages()));
        previous.setDisable(now.shown() == 0);
        next.setDisable(now.shown() >= now.pages() - 1);
        missing.setText(tools.text("agreement.preview.missing", now.missing().size()));
        missing.setVisible(!now.missing().isEmpty());
        missing.setManaged(!now.missing().isEmpty());
        now.picture().ifPresent(picture -> {
            page.setImage(image(picture));
            page.setFitWidth(picture.width() / scale());
            page.setAccessibleText(place.getText());
        });
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

    /** A page fitted to a pane of another width is drawn again once the dragging has stopped. */
    private void resized() {
        if (zoom.getValue() == FIT) {
            redraw.playFromStart();
        }
    }

    private double scale() {
        return node.getScene() == null || node.getScene().getWindow() == null ? 1 : node.getScene().getWindow().getOutputScaleX();
    }

    private static WritableImage image(PagePictures.Picture picture) {
        return new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.pixels()),
            PixelFormat.getIntArgbPreInstance()));
    }
}
