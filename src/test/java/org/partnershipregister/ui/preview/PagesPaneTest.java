package org.partnershipregister.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.PagePicture;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

/** The pane with a drawer that only notes what it is asked for: a "PDF" is one byte, its number of pages; they are landscape. */
class PagesPaneTest extends WindowTest {
    private final List<Integer> drawn = new ArrayList<>();
    private PagesPaneController pane;

    @Test
    void pagesAreTurnedByButtonsAndKeysAndKeptWithTheNextPaper() {
        open(5);
        assertThat(place()).isEqualTo("Page 1 of 5");
        assertThat(this.<Button>node("previous").isDisabled()).isTrue();
        clickOn("#next");
        settle();
        assertThat(place()).isEqualTo("Page 2 of 5");
        FxScreen.run(() -> node("scroll").requestFocus());
        type(KeyCode.END);
        settle();
        assertThat(place()).isEqualTo("Page 5 of 5");
        assertThat(this.<Button>node("next").isDisabled()).isTrue();
        type(KeyCode.PAGE_UP);
        settle();
        assertThat(place()).isEqualTo("Page 4 of 5");
        FxScreen.run(() -> pane.show(new byte[] {4}));
        settle();
        assertThat(place()).isEqualTo("Page 4 of 4");
        FxScreen.run(() -> pane.show(new byte[] {2}));
        settle();
        assertThat(place()).isEqualTo("Page 2 of 2");
        FxScreen.run(() -> pane.showFirst(new byte[] {3}));
        settle();
        assertThat(place()).isEqualTo("Page 1 of 3");
        FxScreen.run(pane::clear);
        assertThat(this.<ImageView>node("page").getImage()).isNull();
        assertThat(this.<Button>node("next").isDisabled()).isTrue();
    }

    @Test
    void aPageIsAsWideAsThePaneOrAsChosenAndTheChoiceIsRemembered() {
        open(1);
        ScrollPane scroll = node("scroll");
        assertThat(this.<ImageView>node("page").getFitWidth()).isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
        FxScreen.run(() -> this.<ComboBox<Integer>>node("zoom").setValue(50));
        settle();
        assertThat(this.<ImageView>node("page").getFitWidth()).isEqualTo(PagesPaneTest.width(48));
        assertThat(tools.settings().number("sheet.zoom", 0)).isEqualTo(50);
    }

    /** Many wishes while one page is being drawn once were drawn one after another. */
    @Test
    void onlyTheLastWishIsDrawn() {
        open(9);
        drawn.clear();
        FxScreen.run(() -> {
            for (int page = 1; page < 9; page++) {
                pane.turnTo(page);
            }
        });
        settle();
        assertThat(place()).isEqualTo("Page 9 of 9");
        assertThat(drawn).containsExactly(1, 8);
    }

    private void open(int pages) {
        showNode(() -> {
            pane = new PagesPaneController(tools, this::draw, "sheet");
            return (javafx.scene.Parent) pane.node();
        });
        FxScreen.run(() -> pane.show(new byte[] {(byte) pages}));
        settle();
    }

    private PagePicture draw(byte[] pdf, int wished, float dots) {
        drawn.add(wished);
        int[] pixels = new int[width(dots) * 40];
        Arrays.fill(pixels, 0xFFFFFFFF);
        return new PagePicture(Math.min(wished, pdf[0] - 1), pdf[0], width(dots), 40, pixels);
    }

    private static int width(float dots) {
        return Math.round(17 * dots);
    }

    private String place() {
        return this.<Label>node("place").getText();
    }
}
