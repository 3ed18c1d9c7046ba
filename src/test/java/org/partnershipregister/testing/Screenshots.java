package org.partnershipregister.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.partnershipregister.ui.Settings;

/** Writes pictures of a window to {@code target/screens}, for people to look at. */
public final class Screenshots {

    /** Dark pictures cost as much again, since every style is applied anew; they are for people, not for tests. */
    private static final boolean DARK = System.getenv("DARK_PICTURES") != null;
    private static final Path FOLDER = Path.of("target", "screens");

    private Screenshots() {
    }

    /** The window in light, {@code <name>-light.png}; also in dark where the environment names {@code DARK_PICTURES}. */
    public static void take(String name, Scene scene, Settings settings) {
        take(name, scene, settings, DARK);
    }

    /** The window in both themes, {@code <name>-dark.png} and {@code <name>-light.png}. */
    public static void both(String name, Scene scene, Settings settings) {
        take(name, scene, settings, true);
    }

    private static void take(String name, Scene scene, Settings settings, boolean dark) {
        if (dark) {
            FxScreen.run(() -> settings.chooseTheme(Settings.Theme.DARK));
            now(name + "-dark", scene);
        }
        FxScreen.run(() -> settings.chooseTheme(Settings.Theme.LIGHT));
        now(name + "-light", scene);
    }

    /** The window as it is now: {@code <name>.png}. Half the time of both, since no style is applied anew. */
    public static void now(String name, Scene scene) {
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
        int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
