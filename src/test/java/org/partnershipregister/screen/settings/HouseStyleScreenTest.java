package org.partnershipregister.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.store.UndoStore;
import org.partnershipregister.store.agreement.HouseStyleStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;

class HouseStyleScreenTest extends WindowTest {
    @TempDir
    private Path folder;

    @Test
    void theStyleIsChosenShownOnAPageAndUndone() throws IOException {
        HouseStyleStore store = new HouseStyleStore(register);
        show(() -> new HouseStyleController(register, tools, new Papers(store::current)));
        FxScreen.until("the page is there", () -> this.<ImageView>node("page").getImage() != null);
        dialogs.answer(folder.resolve("logo.png"));
        ImageIO.write(logo(), "png", folder.resolve("logo.png").toFile());
        clickOn("#chooseLogo");
        FxScreen.until("the logo is shown", () -> this.<ImageView>node("logo").getImage() != null);
        settle();
        clickOn("#logoText").eraseText(8).write("Riverside");
        clickOn("#footer").write("Registered charity number 1107583");
        FxScreen.run(() -> {
            ComboBox<HouseStyle.PaperFont> font = node("font");
            font.setValue(HouseStyle.PaperFont.SERIF);
            font.getOnAction().handle(null);
        });
        clickOn("#font");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        FxScreen.until("all is kept", () -> this.<TextInputControl>node("footer").getText().startsWith("Registered") && tools.work().pending().get() == 0);
        HouseStyle kept = inRegister(store::current);
        assertThat(kept.logo().orElseThrow().text()).isEqualTo("Riverside");
        assertThat(kept.font()).isEqualTo(HouseStyle.PaperFont.SERIF);
        settle();
        Screenshots.take("house-style", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        dialogs.answer(folder.resolve("logo.svg"));
        clickOn("#chooseLogo");
        FxScreen.until("it is refused", () -> dialogs.failures().size() == 1);
        assertThat(dialogs.failures().getFirst().reason()).isEqualTo(Failure.Reason.NO_LOGO);
        clickOn("#removeLogo");
        FxScreen.until("there is none", () -> this.<Node>node("noLogo").isVisible());
        inRegister(() -> new UndoStore(register.database()).undo());
        FxScreen.until("it is back", () -> this.<ImageView>node("logo").getImage() != null);
        assertThat(this.<TextInputControl>node("footer").getText()).startsWith("Registered");
    }

    private static BufferedImage logo() {
        BufferedImage image = new BufferedImage(360, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0, 90, 140));
        pen.fillOval(10, 10, 100, 100);
        pen.setColor(new Color(230, 140, 0));
        pen.fillRect(130, 40, 220, 40);
        pen.dispose();
        return image;
    }
}
