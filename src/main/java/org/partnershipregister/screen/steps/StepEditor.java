package org.partnershipregister.screen.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.ui.Tools;

/** Steps as lines of fields that are saved when they are left; moved up and down, added and removed by buttons. */
final class StepEditor {

    private final Tools tools;
    private final Consumer<List<UsualStep>> save;
    private final List<StepLine> lines = new ArrayList<>();
    private final VBox rows = new VBox();
    private final VBox node = new VBox();
    private List<UsualStep> kept;

    StepEditor(Tools tools, List<UsualStep> steps, Consumer<List<UsualStep>> save) {
        this.tools = tools;
        this.save = save;
        this.kept = steps;
        rows.getStyleClass().add("parts");
        node.getStyleClass().add("parts-editor");
        Button add = new Button(tools.text("steps.add"));
        add.setId("addStep");
        add.getStyleClass().addAll("flat", "part-add");
        add.setOnAction(event -> {
            lines.add(line(UsualStep.of(lines.isEmpty() ? "" : lines.getLast().stage(), "", 5)));
            fill();
            lines.getLast().focus();
        });
        node.getChildren().setAll(rows, add);
        show();
    }

    Node node() {
        return node;
    }

    /** Shows the steps as they are kept by now, unless they are the ones just saved from here. */
    void show(List<UsualStep> now) {
        boolean known = now.equals(kept) || now.equals(typed().orElse(List.of()));
        kept = now;
        if (!known) {
            show();
        }
    }

    /** Whether a line can't be kept as it stands. */
    boolean stuck() {
        return typed().isEmpty();
    }

    /** Saves the lines when they differ from what is kept and none is wrong. */
    void save() {
        typed().filter(steps -> !steps.equals(kept) && !steps.isEmpty()).ifPresent(steps -> {
            kept = steps;
            save.accept(steps);
        });
    }

    /** The lines as steps, blank ones left out; empty while one is wrong. */
    private Optional<List<UsualStep>> typed() {
        List<StepLine> used = lines.stream().filter(line -> !line.blank()).toList();
        return used.stream().anyMatch(line -> line.value().isEmpty()) ? Optional.empty()
            : Optional.of(used.stream().map(line -> line.value().orElseThrow()).toList());
    }

    private void show() {
        lines.clear();
        kept.forEach(step -> lines.add(line(step)));
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(lines.stream().map(StepLine::node).toList());
    }

    private StepLine line(UsualStep step) {
        return new StepLine(tools, step, this::save, this::move, this::remove);
    }

    private void move(StepLine line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
            fill();
            line.focusMove(by);
            save();
        }
    }

    private void remove(StepLine line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        fill();
        if (!lines.isEmpty()) {
            lines.get(Math.min(at, lines.size() - 1)).focus();
        }
        save();
    }
}
