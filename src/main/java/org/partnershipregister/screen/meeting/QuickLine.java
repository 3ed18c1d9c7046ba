package org.partnershipregister.screen.meeting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Folding;
import org.partnershipregister.ui.Suggestions;

/** One line to type a decision or an action into, opened by a key below the text; Enter adds it, Esc goes back to the text. */
final class QuickLine extends VBox {
    private static final int MOST_OFFERS = 8;

    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final Suggestions<String> offers;
    private List<String> names = List.of();
    private Predicate<String> whole = line -> true;
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
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key); // first, so that it sees whether names are on offer
        offers = new Suggestions<>(field, Label::new, this::named);
        field.textProperty().addListener((text, before, now) -> {
            understood.setText(reading.apply(now));
            offer(now);
        });
        close();
    }

    /**
     * Opens the line.
     *
     * @param read says how a line is understood while it is typed
     * @param full whether a line can be taken; one that can't stays open
     * @param take is given the typed line
     * @param then puts the caret back into the text
     */
    void open(String label, String prompt, String start, Function<String, String> read, Predicate<String> full,
            Consumer<String> take, Runnable then) {
        name.setText(label);
        field.setPromptText(prompt);
        reading = read;
        whole = full;
        add = take;
        back = then;
        setVisible(true);
        setManaged(true);
        field.setText(start);
        understood.setText(read.apply(start));
        field.requestFocus();
        field.end();
    }

    /** Names to be offered after an @. */
    void names(List<String> known) {
        names = List.copyOf(known);
    }

    private void offer(String typed) {
        String begun = typed.startsWith("@") ? Folding.fold(typed.substring(1)) : "";
        boolean naming = typed.startsWith("@") && names.stream().noneMatch(name -> typed.equals(mention(name)));
        offers.show(naming ? names.stream().filter(name -> begun.isEmpty() || (" " + Folding.fold(name)).contains(" " + begun))
            .limit(MOST_OFFERS).toList() : List.of());
    }

    private void named(String name) {
        field.setText(mention(name));
        field.end();
    }

    private static String mention(String name) {
        return "@" + name + " ";
    }

    private void key(KeyEvent event) {
        if (offers.showing()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            String line = field.getText();
            if (!line.isBlank() && !whole.test(line)) {
                return;
            }
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
