package org.partnershipregister.testing.broken.ui;

import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.control.Alert;

/** Breaks: runLater, threads, mutable statics and alerts where they are not allowed. */
public final class Painter {

    static int strokes;

    void paint() {
        Platform.runLater(() -> strokes++);
        try (var pool = Executors.newSingleThreadExecutor()) {
            pool.submit(() -> new Alert(Alert.AlertType.NONE));
        }
    }
}
