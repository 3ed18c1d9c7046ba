package org.partnershipregister.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.partnershipregister.model.Problem;

/**
 * Inputs for the lines of a {@link PartsEditor}. There is no room for a label beside each, so the words stand in the
 * empty field as a prompt and are its name for a screen reader.
 */
public final class LineInputs {

    private final Tools tools;

    public LineInputs(Tools tools) {
        this.tools = tools;
    }

    /** Inputs beside each other. */
    public static HBox row(Node... inputs) {
        HBox row = new HBox(inputs);
        row.getStyleClass().add("part-line");
        return row;
    }

    /** A field of text that takes its share of the line. */
    public TextField text(String key, String value, int columns) {
        TextField field = new TextField(value);
        field.setPromptText(tools.text(key));
        field.setPrefColumnCount(columns);
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.SOMETIMES);
        return named(field, key);
    }

    /** A field for a date. */
    public DateField date(String key, Optional<LocalDate> value) {
        DateField field = new DateField();
        field.use(tools.formats());
        field.show(value);
        field.setPromptText(tools.text(key));
        field.setPrefColumnCount(12); // a day in September written out
        field.setMinWidth(90);
        return named(field, key);
    }

    /** One of several values; {@code chosen} is run when the user chose another one. */
    public <T> ComboBox<T> choice(String key, List<T> values, T value, Function<T, String> word, Runnable chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public T fromString(String typed) {
                return values.stream().filter(one -> word.apply(one).equals(typed)).findFirst().orElse(value);
            }
        });
        box.getItems().setAll(values);
        box.setValue(value);
        box.setMinWidth(90);
        box.setOnAction(event -> chosen.run());
        return named(box, key);
    }

    /** A yes or no; {@code chosen} is run when it is ticked or cleared. */
    public CheckBox tick(String key, boolean value, Runnable chosen) {
        CheckBox box = new CheckBox(tools.text(key));
        box.setSelected(value);
        box.setMinWidth(Control.USE_PREF_SIZE);
        box.setOnAction(event -> chosen.run());
        return box;
    }

    /** A small button without a frame. */
    public Button button(String key, Runnable action) {
        Button button = new Button(tools.text(key));
        button.getStyleClass().addAll("flat", "part-button");
        button.setMinWidth(Control.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The typed day; while what is typed is no date, the former one. */
    public Optional<LocalDate> day(DateField field, Optional<LocalDate> former) {
        return field.getText().isBlank() ? Optional.empty() : field.day().or(() -> former);
    }

    /** Says that one of these fields holds something that is no date. */
    public Optional<Problem> dateProblem(DateField... fields) {
        return List.of(fields).stream().filter(field -> !field.getText().isBlank() && field.day().isEmpty()).findFirst()
                .map(field -> Problem.error("date", "problem.date", field.getText()));
    }

    private <C extends Control> C named(C input, String key) {
        Label label = new Label(tools.text(key));
        label.setLabelFor(input);
        return input;
    }
}
