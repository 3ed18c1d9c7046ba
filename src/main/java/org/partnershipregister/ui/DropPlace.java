package org.partnershipregister.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** A page on which files can be dropped anywhere; while they hover over it, it says what will happen. */
public final class DropPlace {
    private final StackPane node;
    private final Label overlay;
    private final Consumer<List<Path>> taker;

    /** @param sentence says what will become of the files */
    public DropPlace(Parent page, String sentence, Consumer<List<Path>> taker) {
        this.taker = taker;
        this.overlay = new Label(sentence);
        overlay.setId("dropOverlay");
        overlay.getStyleClass().add("drop-overlay");
        overlay.setWrapText(true);
        overlay.setMouseTransparent(true);
        overlay.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Shown.when(overlay, false);
        this.node = new StackPane(page, overlay);
        node.setOnDragOver(this::over);
        node.setOnDragExited(event -> Shown.when(overlay, false));
        node.setOnDragDropped(this::dropped);
    }

    public Parent node() {
        return node;
    }

    /** Files hover over the page, or no longer. */
    void hovering(boolean now) {
        Shown.when(overlay, now);
    }

    /** What a drop does, and a test without a mouse. */
    public void drop(List<Path> files) {
        hovering(false);
        if (!files.isEmpty()) {
            taker.accept(files);
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hovering(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles().stream().map(File::toPath).toList() : List.of();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        drop(files);
    }
}
