package org.partnershipregister.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.partnershipregister.ui.Settings;

/** Writes pictures of a window to {@code target/screens}, for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {
    }

    /** The window in light and in dark: {@code <name>-light.png} and {@code <name>-dark.png}. */
    public static void take(String name, Scene scene, Settings settings) {
        take(name + "-dark", scene, settings, Settings.Theme.DARK);
        take(name + "-light", scene, settings, Settings.Theme.LIGHT);
    }

    private static void take(String name, Scene scene, Settings settings, Settings.Theme theme) {
        FxScreen.run(() -> settings.chooseTheme(theme));
        WritableImage image = FxScreen.get(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        write(name, image);
    }

    private static void write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
