package org.partnershipregister.screen.meeting;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line to type a decision or an action into, opened by a key below the text; Enter adds it, Esc goes back to the text. */
final class QuickLine extends VBox {
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private Consumer<String> add = line -> { };
    private Function<String, String> reading = line -> "";
    private Runnable back = () -> { };

    QuickLine() {
        getStyleClass().add("quick-line");
        name.setLabelFor(field);
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("quick-name");
        field.getStyleClass().add("quick-field");
        understood.getStyleClass().add("hint");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(name, field);
        row.getStyleClass().add("quick-row");
        getChildren().addAll(row, understood);
        field.textProperty().addListener((text, before, now) -> understood.setText(reading.apply(now)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        close();
    }

    /**
     * Opens the line.
     *
     * @param read says how a line is understood while it is typed
     * @param take is given the typed line
     * @param then puts the caret back into the text
     */
    void open(String label, String prompt, String start, Function<String, String> read, Consumer<String> take, Runnable then) {
        name.setText(label);
        field.setPromptText(prompt);
        reading = read;
        add = take;
        back = then;
        setVisible(true);
        setManaged(true);
        field.setText(start);
        understood.setText(read.apply(start));
        field.requestFocus();
        field.end();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            String line = field.getText();
            close();
            if (!line.isBlank()) {
                add.accept(line);
            }
            back.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            back.run();
        }
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }
}
