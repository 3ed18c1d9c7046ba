package org.partnershipregister.screen.networking;

import java.nio.IntBuffer;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Tools;

/** The "who we are" sheet of a network, page by page as it is printed and saved. */
public final class WhoWeAreController {
    private static final float DOTS = 96;

    @FXML private VBox sheet;
    @FXML private Button back;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private MenuButton saveAs;
    @FXML private ScrollPane scroll;
    @FXML private ImageView page;

    private final Tools tools;
    private final SheetPapers papers;
    private final Runnable leave;
    private final Parent node;
    private byte[] pdf = new byte[0];
    private int shown;

    private record Drawn(PagePictures.Picture picture, int page, int pages) {
    }

    /** @param leave goes back to what stood here before */
    WhoWeAreController(Register register, Tools tools, Papers writers, Printing printing, UUID network, Runnable leave) {
        this.tools = tools;
        this.papers = new SheetPapers(register, tools, writers, printing, network);
        this.leave = leave;
        this.node = tools.views().load(this);
        new Shortcuts().on(Shortcut.PRINT, this::print).in(node);
    }

    @FXML
    private void initialize() {
        papers.fillFormats(saveAs);
        sheet.getChildren().add(1, papers.pane().node());
        waiting();
    }

    Parent node() {
        return node;
    }

    /** Makes the pages anew and puts the caret to the way back. */
    void open() {
        waiting();
        back.requestFocus();
        papers.pdf(made -> {
            pdf = made;
            draw(0);
        });
    }

    private void waiting() {
        place.setText(tools.text("network.sheet.making"));
        previous.setDisable(true);
        next.setDisable(true);
        page.setImage(null);
    }

    private void draw(int wanted) {
        byte[] bytes = pdf;
        double scale = node.getScene() == null || node.getScene().getWindow() == null ? 1
            : node.getScene().getWindow().getOutputScaleX();
        tools.work().paper(() -> {
            try (PagePictures pages = PagePictures.open(bytes)) {
                int there = Math.clamp(wanted, 0, pages.count() - 1);
                return new Drawn(pages.draw(there, (float) (DOTS * scale)), there, pages.count());
            }
        }, drawn -> show(drawn, scale));
    }

    private void show(Drawn drawn, double scale) {
        shown = drawn.page();
        PagePictures.Picture picture = drawn.picture();
        page.setImage(new WritableImage(new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.pixels()),
            PixelFormat.getIntArgbPreInstance())));
        page.setFitWidth(picture.width() / scale);
        scroll.setVvalue(0);
        place.setText(tools.text("network.sheet.page", shown + 1, drawn.pages()));
        page.setAccessibleText(place.getText());
        previous.setDisable(shown == 0);
        next.setDisable(shown == drawn.pages() - 1);
    }

    @FXML
    private void previous() {
        draw(shown - 1);
    }

    @FXML
    private void next() {
        draw(shown + 1);
    }

    @FXML
    private void print() {
        papers.pane().open();
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
