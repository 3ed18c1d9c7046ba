package org.partnershipregister.ui.preview;

import java.nio.IntBuffer;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.partnershipregister.model.PagePicture;
import org.partnershipregister.ui.Tools;

/**
 * The real pages of a PDF, one at a time, with ‹ and ›, sizes, and Page Up and Page Down. {@code new PagesPaneController(tools,
 * PagePictures::page, "report")}, then {@link #show(byte[])} for each paper. Who draws a page in the same job that makes its paper uses
 * {@link #wished}, {@link #dots} and {@link #show(byte[], PagePicture, float)}. Screen thread only.
 */
public final class PagesPaneController {
    private static final Duration PAUSE = Duration.millis(250);
    private static final PagePicture NOTHING = new PagePicture(0, 0, 0, 0, new int[0]);

    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private ComboBox<Integer> zoom;
    @FXML private ScrollPane scroll;
    @FXML private ImageView page;

    private final Tools tools;
    private final PageDrawer drawer;
    private final PauseTransition redraw = new PauseTransition(PAUSE);
    private final Parent node;
    private final PageZoom size;
    private BiFunction<Integer, Integer, String> placeText;
    private byte[] pdf = new byte[0];
    private PagePicture shown = NOTHING;
    private float shownDots;
    private int wished;
    private boolean drawing;

    /** @param name under which the chosen size is remembered, such as "report" */
    public PagesPaneController(Tools tools, PageDrawer drawer, String name) {
        this.tools = tools;
        this.drawer = drawer;
        this.placeText = (number, count) -> tools.text("pages.place", number, count);
        this.node = tools.views().load(this);
        this.size = new PageZoom(zoom, scroll, tools, name + ".zoom", this::draw);
        redraw.setOnFinished(event -> draw());
    }

    public Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        scroll.widthProperty().addListener((width, before, now) -> resized());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turnByKey);
        say("");
        buttons();
    }

    /** Says another sentence above the pages than "Page 2 of 5", from the number and the count. */
    public void saying(BiFunction<Integer, Integer, String> text) {
        placeText = text;
    }

    /** Says this above the pages until the next one is shown. */
    public void say(String sentence) {
        place.setText(sentence);
    }

    /** Shows a paper at the page that is on show, or its last one. */
    public void show(byte[] made) {
        pdf = made;
        draw();
    }

    /** Shows a paper from its beginning. */
    public void showFirst(byte[] made) {
        wished = 0;
        show(made);
    }

    /** Shows a paper whose page has been drawn already, by {@link #wished} and {@link #dots} of before. */
    public void show(byte[] made, PagePicture drawn, float dots) {
        pdf = made;
        put(drawn, dots);
        if (size.misfit(dots)) {
            draw();
        }
    }

    /** Turns to a page, counted from 0. */
    public void turnTo(int number) {
        if (number != wished) {
            wished = number;
            draw();
        }
    }

    /** The page the reader wants to see, counted from 0. */
    public int wished() {
        return wished;
    }

    /** How many pages there are, 0 before the first paper. */
    public int pages() {
        return shown.pages();
    }

    /** How fine a page is to be drawn for the chosen size and this screen. */
    public float dots() {
        return size.dots();
    }

    /** Shows no pages. */
    public void clear() {
        pdf = new byte[0];
        wished = 0;
        shown = NOTHING;
        page.setImage(null);
        say("");
        buttons();
    }

    /** Draws no more: the screen has been left. */
    public void close() {
        redraw.stop();
    }

    /** Draws what is wished now, and once more if that has become another page, size or paper by the time it is ready. */
    private void draw() {
        if (pdf.length == 0 || drawing) {
            return;
        }
        drawing = true;
        byte[] paper = pdf;
        int number = wished;
        float dots = dots();
        tools.work().paper(() -> drawer.draw(paper, number, dots), drawn -> {
            drawing = false;
            boolean current = paper == pdf && number == wished;
            if (current) {
                put(drawn, dots);
            }
            if (!current || size.misfit(dots)) {
                draw();
            }
        }, failed -> {
            drawing = false;
            tools.work().complain(failed);
        });
    }

    private void put(PagePicture drawn, float dots) {
        boolean other = drawn.page() != shown.page();
        shown = drawn;
        shownDots = dots;
        wished = drawn.page();
        size.drawn(drawn.width(), dots);
        page.setImage(image(drawn));
        page.setFitWidth(drawn.width() / PageZoom.scale(node));
        say(placeText.apply(drawn.page() + 1, drawn.pages()));
        page.setAccessibleText(place.getText());
        buttons();
        if (other) {
            scroll.setVvalue(0);
        }
    }

    private void buttons() {
        previous.setDisable(wished == 0);
        next.setDisable(wished >= shown.pages() - 1);
    }

    private static Image image(PagePicture drawn) {
        return new WritableImage(new PixelBuffer<>(drawn.width(), drawn.height(), IntBuffer.wrap(drawn.pixels()),
            PixelFormat.getIntArgbPreInstance()));
    }

    @FXML
    private void previous() {
        turn(-1);
    }

    @FXML
    private void next() {
        turn(1);
    }

    private void turn(int by) {
        if (shown.pages() > 0) {
            turnTo(Math.clamp((long) wished + by, 0, shown.pages() - 1));
            buttons();
        }
    }

    private void turnByKey(KeyEvent event) {
        int by = switch (event.getCode()) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            case HOME -> -shown.pages();
            case END -> shown.pages();
            default -> 0;
        };
        if (by != 0) {
            event.consume();
            turn(by);
        }
    }

    /** A page fitted to a pane of another width is drawn again once the dragging has stopped. */
    private void resized() {
        if (shown.pages() > 0 && size.misfit(shownDots)) {
            redraw.playFromStart();
        }
    }
}
