package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;

/**
 * Edits the parts of a record, such as its phones or its former names: a line for each, a button that removes it, and
 * one below that adds a line. A line left empty is no part. What looks wrong in a line is said below it.
 */
public final class PartsEditor<T> extends VBox {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    /** The inputs of one part. */
    public interface Line<T> {

        /** The node with the inputs. */
        Node node();

        /** The part as typed; what can't be understood keeps its former value. Empty when the line is blank. */
        Optional<T> value();

        /** What to say below the line. */
        Optional<Problem> problem();

        /** Where the caret goes when the line is new. */
        Node first();
    }

    private record Shown<T>(Line<T> line, VBox box, Label sentence) {
    }

    private final Tools tools;
    private final Property<List<T>> parts;
    private final Supplier<T> fresh;
    private final BiFunction<T, Runnable, Line<T>> lineOf;
    private final Runnable save;
    private final List<Shown<T>> lines = new ArrayList<>();
    private final VBox rows = new VBox();
    private final PauseTransition quiet = new PauseTransition(FieldDecorator.QUIET);

    /** For lines that need nothing to run when a choice among them was made. */
    public PartsEditor(Tools tools, String addText, Property<List<T>> parts, Supplier<T> fresh,
            Function<T, Line<T>> lineOf, Runnable save) {
        this(tools, addText, parts, fresh, (part, taken) -> lineOf.apply(part), save);
    }

    /**
     * @param parts  the field of the form that holds the parts
     * @param fresh  a new, blank part
     * @param lineOf the inputs of a part, given what to run when a choice among them was made
     * @param save   run when a line was left, changed or removed
     */
    public PartsEditor(Tools tools, String addText, Property<List<T>> parts, Supplier<T> fresh,
            BiFunction<T, Runnable, Line<T>> lineOf, Runnable save) {
        this.tools = tools;
        this.parts = parts;
        this.fresh = fresh;
        this.lineOf = lineOf;
        this.save = save;
        rows.getStyleClass().add("parts");
        getStyleClass().add("parts-editor");
        Button add = new Button(addText);
        add.getStyleClass().addAll("flat", "part-add");
        add.setOnAction(event -> add(fresh.get()));
        getChildren().addAll(rows, add);
        quiet.setOnFinished(event -> taken());
        rows.addEventFilter(KeyEvent.KEY_TYPED, event -> quiet.playFromStart());
        parts.addListener((list, before, now) -> show(now));
        show(parts.getValue());
    }

    /** Adds a line for this part and puts the caret into it. */
    public void add(T part) {
        Shown<T> made = line(part);
        lines.add(made);
        rows.getChildren().add(made.box());
        made.line().first().requestFocus();
    }

    /** Puts the caret into the first line, a new one when there is none. */
    public void begin() {
        if (lines.isEmpty()) {
            add(fresh.get());
        } else {
            lines.getFirst().line().first().requestFocus();
        }
    }

    /** Hands lines under way to this form before it is saved. */
    public PartsEditor<T> in(FormModel form) {
        form.collecting(this::collect);
        return this;
    }

    /** Takes the typed lines into the form and saves; for choices that save at once. */
    public void taken() {
        quiet.stop();
        if (collect()) {
            save.run();
        }
    }

    /** Takes the typed lines into the form; true when they were not there yet. */
    private boolean collect() {
        List<T> typed = typed();
        boolean news = !typed.equals(parts.getValue());
        if (news) {
            parts.setValue(typed);
        }
        return news;
    }

    private List<T> typed() {
        return lines.stream().flatMap(shown -> shown.line().value().stream()).toList();
    }

    private void show(List<T> wanted) {
        if (!new HashSet<>(typed()).equals(new HashSet<>(wanted))) { // an order of the register's takes no caret away
            lines.clear();
            wanted.forEach(part -> lines.add(line(part)));
            rows.getChildren().setAll(lines.stream().map(Shown::box).toList());
        }
        lines.forEach(this::say);
    }

    private Shown<T> line(T part) {
        Line<T> line = lineOf.apply(part, this::taken);
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.getStyleClass().add("problem");
        Button remove = new Button("×");
        remove.getStyleClass().addAll("flat", "part-remove");
        remove.setAccessibleText(tools.text("parts.remove"));
        HBox.setHgrow(line.node(), Priority.ALWAYS);
        HBox inputs = LineInputs.row(line.node(), remove);
        Shown<T> shown = new Shown<>(line, new VBox(2, inputs, sentence), sentence);
        remove.setOnAction(event -> remove(shown));
        whenLeft(line.node(), () -> {
            say(shown);
            taken();
        });
        say(shown);
        return shown;
    }

    /** Each input by itself: the focus-within of a box added later does not tell when it ends. */
    private static void whenLeft(Node node, Runnable action) {
        if (node instanceof TextField || node instanceof ComboBoxBase<?>) {
            node.focusedProperty().addListener((focus, before, now) -> {
                if (!now) {
                    action.run();
                }
            });
        } else if (node instanceof Pane box) {
            box.getChildren().forEach(child -> whenLeft(child, action));
        }
    }

    private void remove(Shown<T> shown) {
        int at = lines.indexOf(shown);
        lines.remove(shown);
        rows.getChildren().remove(shown.box());
        if (lines.isEmpty()) {
            getChildren().getLast().requestFocus();
        } else {
            lines.get(Math.min(at, lines.size() - 1)).line().first().requestFocus();
        }
        taken();
    }

    private void say(Shown<T> shown) {
        Optional<Problem> problem = shown.line().problem();
        shown.sentence().setText(problem.map(one -> tools.messages().text(one.key(), one.args())).orElse(""));
        shown.sentence().setVisible(problem.isPresent());
        shown.sentence().setManaged(problem.isPresent());
        shown.sentence().pseudoClassStateChanged(DOUBTFUL, problem.map(Problem::warning).orElse(false));
    }
}
