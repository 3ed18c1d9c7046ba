package org.partnershipregister.ui;

import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.partnershipregister.model.Problem;

/**
 * Ties inputs to the fields of a form: values both ways, the sentence of a problem below the input (id
 * {@code <field>Problem}) with a red border, and saving when the input is left, on Enter or after two quiet seconds.
 */
public final class FieldDecorator {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    static final Duration QUIET = Duration.seconds(2);

    private final Messages messages;
    private final Formats formats;
    private final FormModel form;
    private final Runnable save;
    private final PauseTransition quiet = new PauseTransition(QUIET);

    /** @param save is run when a field is left; it looks whether there is anything worth saving */
    public FieldDecorator(Tools tools, FormModel form, Runnable save) {
        this.messages = tools.messages();
        this.formats = tools.formats();
        this.form = form;
        this.save = save;
        quiet.setOnFinished(event -> save.run());
    }

    /** A field of text, of one line or several. */
    public FieldDecorator text(String field, TextInputControl input, StringProperty property) {
        input.textProperty().bindBidirectional(property);
        if (input instanceof TextArea area) {
            TabLeaves.of(area);
        } else {
            input.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    left(field);
                }
            });
        }
        property.addListener((value, before, now) -> {
            if (input.isFocused()) {
                form.type(field);
            }
            quiet.playFromStart();
        });
        return decorate(field, input);
    }

    /** An editor that puts its text into the property by itself. */
    public FieldDecorator editor(String field, Node input, StringProperty property) {
        property.addListener((value, before, now) -> {
            if (input.isFocusWithin()) {
                form.type(field);
            }
            quiet.playFromStart();
        });
        return decorate(field, input);
    }

    /** A field for a date. */
    public FieldDecorator date(String field, DateField input, StringProperty property) {
        input.use(formats);
        return text(field, input, property);
    }

    /** One of several values, each shown by its text; saved as soon as it is chosen. */
    public <T> FieldDecorator choice(String field, ComboBox<T> input, Property<T> property, List<T> values,
            Function<T, String> text) {
        input.getItems().setAll(values);
        input.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return values.stream().filter(value -> text.apply(value).equals(typed)).findFirst().orElse(null);
            }
        });
        input.valueProperty().bindBidirectional(property);
        input.setOnAction(event -> left(field));
        return decorate(field, input);
    }

    /** A yes or no; saved as soon as it is ticked. */
    public FieldDecorator tick(String field, CheckBox input, Property<Boolean> property) {
        input.selectedProperty().bindBidirectional(property);
        input.setOnAction(event -> left(field));
        return decorate(field, input);
    }

    /** Any other input whose value the screen ties itself: only the problem and the leaving. */
    public FieldDecorator decorate(String field, Node input) {
        Label sentence = new Label();
        sentence.setId(field + "Problem");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("problem");
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        below(input, sentence);
        show(field, input, sentence);
        form.shown().addListener((MapChangeListener<String, Problem>) change -> show(field, input, sentence));
        input.focusWithinProperty().addListener((focus, before, now) -> {
            if (!now) {
                left(field);
            }
        });
        return this;
    }

    private void left(String field) {
        quiet.stop();
        form.leave(field);
        save.run();
    }

    private void show(String field, Node input, Label sentence) {
        Problem problem = form.shown().get(field);
        String text = problem == null ? "" : messages.text(problem.key(), problem.args());
        sentence.setText(text);
        Shown.when(sentence, problem != null);
        sentence.pseudoClassStateChanged(DOUBTFUL, problem != null && problem.warning());
        input.pseudoClassStateChanged(WRONG, problem != null && !problem.warning());
        input.pseudoClassStateChanged(DOUBTFUL, problem != null && problem.warning());
        input.setAccessibleHelp(text);
    }

    /** Puts the sentence below the input, in a box that takes the input's place and its layout constraints. */
    private static void below(Node input, Label sentence) {
        Pane parent = (Pane) input.getParent();
        int place = parent.getChildren().indexOf(input);
        VBox box = new VBox();
        box.getStyleClass().add("field");
        box.getProperties().putAll(input.getProperties());
        parent.getChildren().set(place, box);
        box.getChildren().addAll(input, sentence);
    }
}
