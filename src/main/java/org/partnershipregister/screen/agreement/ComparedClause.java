package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.partnershipregister.model.agreement.ClauseChange;
import org.partnershipregister.model.agreement.ClauseChange.What;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.model.agreement.WordRun;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** One clause of a comparison: what became of it, and its words, removed ones struck through and added ones underlined. */
final class ComparedClause {
    private final Tools tools;
    private final ClauseChange change;

    ComparedClause(Tools tools, ClauseChange change) {
        this.tools = tools;
        this.change = change;
    }

    Node node() {
        Label heading = new Label(named());
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        HBox head = new HBox(heading);
        head.getStyleClass().add("page-line");
        states().forEach(state -> head.getChildren().add(Chips.chip(state, role())));
        VBox box = new VBox(head);
        box.getStyleClass().add("compared-clause");
        if (change.what() != What.SAME) {
            box.getChildren().add(words());
        }
        return box;
    }

    /** As a screen reader says it, which sees neither underlines nor colours. */
    private Node words() {
        TextFlow flow = new TextFlow();
        headingWas().forEach(run -> flow.getChildren().add(piece(run)));
        change.text().forEach(run -> flow.getChildren().add(piece(run)));
        flow.setFocusTraversable(true);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(change.text().stream().map(this::said).collect(Collectors.joining(" ")));
        flow.getStyleClass().add("compared-words");
        return flow;
    }

    private List<WordRun> headingWas() {
        boolean renamed = change.what() == What.CHANGED && change.heading().stream().anyMatch(run -> run.change() != WordRun.Change.SAME);
        return renamed ? Stream.concat(change.heading().stream(), Stream.of(new WordRun(WordRun.Change.SAME, "\n"))).toList() : List.of();
    }

    private Text piece(WordRun run) {
        Text text = new Text(run.text());
        text.getStyleClass().add(switch (run.change()) {
            case SAME -> "words-same";
            case REMOVED -> "words-removed";
            case ADDED -> "words-added";
        });
        return text;
    }

    private String said(WordRun run) {
        return run.change() == WordRun.Change.SAME ? run.text() : tools.text("comparison.said." + run.change(), run.text().strip());
    }

    private List<String> states() {
        Stream<String> what = change.what() == What.SAME && change.moved() ? Stream.of() : Stream.of(tools.text("comparison.what." + change.what()));
        return Stream.concat(what, change.moved() ? Stream.of(tools.text("comparison.what.MOVED")) : Stream.of()).toList();
    }

    private Chips.Role role() {
        return switch (change.what()) {
            case SAME -> change.moved() ? Chips.Role.INFO : Chips.Role.PLAIN;
            case CHANGED -> Chips.Role.WARN;
            case ADDED -> Chips.Role.GOOD;
            case REMOVED -> Chips.Role.BAD;
        };
    }

    private String named() {
        VersionSection shown = change.shown();
        if (shown.heading().isBlank() && shown.number().isBlank()) {
            return tools.text("comparison.whole");
        }
        return shown.kind() == SectionKind.SCHEDULE ? tools.text("agreement.words.schedule", shown.number(), shown.heading())
            : (shown.number() + "  " + shown.heading()).strip();
    }
}
