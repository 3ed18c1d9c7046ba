package org.partnershipregister.screen.partnership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.governance.Progress;
import org.partnershipregister.model.governance.ProgressNote;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.store.governance.ProgressStore;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Below an objective: how it last stood, and opened, its history, who shares it, and a new note. Hidden until it is kept. */
final class ProgressPanel extends VBox {

    private final Tools tools;
    private final ProgressStore store;
    private final UUID objective;
    private final Button head = new Button();
    private final VBox body;
    private final MenuButton sharing;
    private final Label shared = new Label();
    private final VBox history = new VBox();
    private final NewProgress fresh;

    ProgressPanel(Tools tools, ProgressStore store, UUID objective) {
        this.tools = tools;
        this.store = store;
        this.objective = objective;
        this.sharing = new MenuButton(tools.text("governance.progress.shared"));
        this.fresh = new NewProgress(tools, objective, note -> keep(() -> {
            store.save(note);
            return "governance.progress.added";
        }));
        head.getStyleClass().addAll("flat", "part-button");
        head.setId("progress");
        shared.getStyleClass().add("hint");
        shared.setWrapText(true);
        sharing.setMinWidth(USE_PREF_SIZE);
        history.getStyleClass().add("parts");
        HBox whose = new HBox(6, sharing, shared);
        whose.setAlignment(Pos.CENTER_LEFT);
        body = new VBox(4, whose, history, fresh);
        open(false);
        head.setOnAction(event -> open(!body.isVisible()));
        HBox.setHgrow(shared, Priority.ALWAYS);
        getChildren().addAll(head, body);
        setVisible(false);
        setManaged(false);
    }

    void show(Objective now, Progress progress, List<MemberLine> members) {
        setVisible(true);
        setManaged(true);
        head.setText(progress.notes().stream().findFirst().map(this::latest)
            .orElse(tools.text("governance.progress")));
        history.getChildren().setAll(progress.notes().stream().map(this::line).toList());
        if (progress.notes().isEmpty()) {
            history.getChildren().add(said(tools.text("governance.progress.none"), "hint"));
        }
        fresh.standing(now.state());
        String names = members.stream().map(MemberLine::membership).filter(one -> progress.sharedBy().contains(one.id()))
            .map(one -> one.party().name()).collect(Collectors.joining(", "));
        shared.setText(names.isEmpty() ? tools.text("governance.progress.shared.all")
            : tools.text("governance.progress.shared.some", names));
        sharing.getItems().setAll(members.stream().map(MemberLine::membership)
            .filter(one -> one.left().isEmpty() || progress.sharedBy().contains(one.id()))
            .map(one -> item(one, progress.sharedBy())).toList());
    }

    private void open(boolean wanted) {
        Shown.when(body, wanted);
    }

    private String latest(ProgressNote note) {
        String what = note.measured().isBlank() ? tools.text(note.state().key()) : note.measured();
        return tools.text("governance.progress.latest", what + ", " + tools.formats().shortDate(note.on()));
    }

    private CheckMenuItem item(Membership member, Set<UUID> sharedBy) {
        CheckMenuItem item = new CheckMenuItem(member.party().name());
        item.setMnemonicParsing(false);
        item.setSelected(sharedBy.contains(member.id()));
        item.setOnAction(event -> {
            Set<UUID> wanted = new HashSet<>(sharedBy);
            if (item.isSelected()) {
                wanted.add(member.id());
            } else {
                wanted.remove(member.id());
            }
            keep(() -> {
                store.share(objective, wanted);
                return "";
            });
        });
        return item;
    }

    private Node line(ProgressNote note) {
        Label what = said(Stream.of(tools.formats().shortDate(note.on()), note.measured(), tools.text(note.state().key()))
            .filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")), "part-said");
        Button remove = new Button("×");
        remove.getStyleClass().addAll("flat", "part-remove");
        remove.setAccessibleText(tools.text("governance.progress.remove"));
        remove.setOnAction(event -> keep(() -> {
            store.remove(note);
            return "governance.progress.removed";
        }));
        HBox.setHgrow(what, Priority.ALWAYS);
        VBox lines = new VBox(new HBox(4, what, remove));
        if (!note.text().isBlank()) {
            lines.getChildren().add(said(note.text(), "hint"));
        }
        return lines;
    }

    private void keep(Callable<String> step) {
        tools.status().unsaved();
        tools.work().run(step, key -> {
            tools.status().saved();
            if (!key.isEmpty()) {
                tools.status().undoable(tools.text(key));
            }
        });
    }

    private static Label said(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
