package org.partnershipregister.screen.settings;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.partnershipregister.model.HouseStyle;

/** Shows the logo and takes a picture that is dropped on it. */
final class LogoBox {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 90;

    private final ImageView picture;
    private byte[] shown = new byte[0];

    /** @param take is given the first of the files dropped */
    LogoBox(StackPane box, ImageView picture, Consumer<Path> take) {
        this.picture = picture;
        box.setOnDragOver(this::over);
        box.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            files.stream().findFirst().map(File::toPath).ifPresent(take);
            event.consume();
        });
    }

    void show(Optional<HouseStyle.Logo> logo) {
        byte[] bytes = logo.map(HouseStyle.Logo::bytes).orElse(new byte[0]);
        if (!Arrays.equals(bytes, shown)) {
            shown = bytes;
            picture.setImage(bytes.length == 0 ? null : new Image(new ByteArrayInputStream(bytes), WIDTH, HEIGHT, true, true));
        }
        picture.setAccessibleText(logo.map(HouseStyle.Logo::text).orElse(""));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }
}
