package org.partnershipregister.screen.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** One model: its checklist to tick, or its steps being changed, or its usual steps being changed. */
final class ModelCard {

    private enum Face { LIST, STEPS, USUAL }

    private final Tools tools;
    private final StepsPage page;
    private final VBox node = new VBox();
    private Face face = Face.LIST;
    private StepFacts.OfModel shown;
    private Optional<StepEditor> editor = Optional.empty();

    ModelCard(Tools tools, StepsPage page) {
        this.tools = tools;
        this.page = page;
        node.getStyleClass().add("card");
    }

    Node node() {
        return node;
    }

    boolean stuck() {
        return editor.filter(StepEditor::stuck).isPresent();
    }

    void save() {
        editor.ifPresent(StepEditor::save);
    }

    void show(StepFacts.OfModel one) {
        shown = one;
        node.setId("steps" + one.model().name());
        if (face == Face.STEPS && one.checklist().isEmpty()) {
            face = Face.LIST;
        }
        switch (face) {
            case LIST -> list();
            case STEPS, USUAL -> editor.ifPresent(open -> open.show(face == Face.USUAL ? one.usual()
                : one.checklist().map(Checklist::words).orElse(List.of())));
        }
    }

    private void turn(Face next) {
        save();
        face = next;
        editor = Optional.empty();
        switch (face) {
            case LIST -> {
                list();
                page.readAgain();
            }
            case STEPS -> shown.checklist().ifPresent(list -> edit("steps.change.title", list.words(), words ->
                page.change(list, "change.steps.saved", tools.text(list.model().key()), now -> now.saying(words))));
            case USUAL -> edit("steps.usual.title", shown.usual(), words -> page.saveUsual(shown.model(), words));
        }
    }

    private void edit(String titleKey, List<UsualStep> words, java.util.function.Consumer<List<UsualStep>> save) {
        StepEditor made = new StepEditor(tools, words, save);
        editor = Optional.of(made);
        Button done = button("steps.back", "back", () -> turn(Face.LIST));
        WrapRow head = head(new Label(tools.text(titleKey, tools.text(shown.model().key()))));
        if (face == Face.USUAL && !shown.asDelivered()) {
            head.getChildren().add(button("steps.usual.forget", "forget", () -> {
                editor = Optional.empty();
                face = Face.LIST;
                page.forgetUsual(shown.model());
            }));
        }
        if (face == Face.STEPS) {
            head.getChildren().add(button("steps.remove", "removeList", () -> {
                editor = Optional.empty();
                shown.checklist().ifPresent(page::remove);
            }));
        }
        head.getChildren().add(done);
        Label hint = wrapped(tools.text(face == Face.USUAL ? "steps.usual.hint" : "steps.change.hint"), "hint");
        node.getChildren().setAll(head, hint, made.node());
    }

    private void list() {
        WrapRow head = head(new Label(tools.text(shown.model().key())));
        node.getChildren().setAll(head);
        shown.checklist().ifPresentOrElse(list -> {
            head.getChildren().addAll(1, progress(list));
            if (shown.current()) {
                head.getChildren().addAll(button("steps.usual", "usual", () -> turn(Face.USUAL)),
                    button("steps.change", "change", () -> turn(Face.STEPS)));
            }
            if (!shown.current()) {
                node.getChildren().add(wrapped(tools.text(shown.over() ? "steps.over" : "steps.past"), "hint"));
            }
            node.getChildren().add(new StepLines(tools, page, list, shown.current()).node());
        }, this::offer);
    }

    private void offer() {
        if (shown.over()) {
            node.getChildren().add(wrapped(tools.text("steps.over.none"), "muted"));
        } else {
            String steps = shown.usual().stream().map(UsualStep::stage).filter(stage -> !stage.isEmpty()).distinct()
                .collect(Collectors.joining(" → "));
            node.getChildren().add(wrapped(tools.text("steps.none", shown.usual().size(), steps), "muted"));
            Button begin = button("steps.begin", "begin", () -> page.begin(shown));
            begin.getStyleClass().add("accent");
            WrapRow row = new WrapRow();
            row.getStyleClass().add("chips");
            row.getChildren().addAll(begin, button("steps.usual", "usual", () -> turn(Face.USUAL)));
            node.getChildren().add(row);
        }
    }

    private List<Node> progress(Checklist list) {
        ProgressBar bar = new ProgressBar(list.needed() == 0 ? 1 : (double) list.done() / list.needed());
        bar.getStyleClass().add("model-bar");
        bar.setFocusTraversable(false);
        String said = tools.text("steps.progress", list.done(), list.needed());
        bar.setAccessibleText(said);
        return List.of(bar, Chips.chip(said, list.next().isEmpty() ? Chips.Role.GOOD : Chips.Role.INFO));
    }

    private WrapRow head(Label title) {
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        WrapRow row = new WrapRow();
        row.getStyleClass().add("chips");
        row.getChildren().addAll(title, space);
        return row;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(tools.text(key));
        button.setId(id + shown.model().name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
