package org.partnershipregister.screen.relationship;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.relationship.RelationshipStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/**
 * Contract or partnership, for the whole and member by member (domain.md §4): who was tested when and with what result, the
 * trend, the eight questions to test anew, and the result recorded as a member's basis and voice when somebody says so.
 */
public final class RelationshipPage implements Screen {

    private final Tools tools;
    private final RelationshipStore store;
    private final LiveQuestion<RelationshipFacts> question;
    private final SubjectTable table;
    private final SubjectPane pane;
    private final WrapRow head = new WrapRow();
    private final StackPane beside = new StackPane();
    private final VBox node = new VBox();
    private Optional<TestPane> testing = Optional.empty();

    public RelationshipPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.store = new RelationshipStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> RelationshipFacts.read(register, partnership), this::show)
            .whenGone(() -> { });
        this.pane = new SubjectPane(tools, this::begin, this::record, this::remove);
        this.table = new SubjectTable(tools, pane::show, this::begin);
        Label thresholds = new Label(tools.text("relationship.thresholds"));
        thresholds.setWrapText(true);
        thresholds.setMinHeight(Label.USE_PREF_SIZE);
        thresholds.getStyleClass().addAll("hint", "tab-bar");
        VBox left = new VBox(table.node(), thresholds);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        beside.getStyleClass().add("beside");
        beside.getChildren().setAll(pane.node());
        SplitPane split = new SplitPane(left, beside);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.56);
        VBox.setVgrow(split, Priority.ALWAYS);
        head.getStyleClass().add("tab-bar");
        node.getChildren().setAll(head, split);
    }

    private void show(RelationshipFacts facts) {
        Standing counted = facts.partnership().standing();
        String bases = facts.byBasis().entrySet().stream().map(one -> tools.text("relationship.by-basis.one",
            tools.text(one.getKey().key()), one.getValue())).collect(Collectors.joining(" · "));
        Label said = new Label(bases.isEmpty() ? "" : tools.text("relationship.by-basis", bases));
        said.getStyleClass().add("muted");
        head.getChildren().setAll(new Label(tools.text("relationship.counts-as")),
            Chips.chip(tools.text(counted.key()), Words.role(counted)), said);
        table.show(facts.subjects());
    }

    private void begin(Subject subject) {
        TestPane fresh = new TestPane(tools, subject, this::keep, this::leave);
        testing = Optional.of(fresh);
        table.node().setDisable(true);
        beside.getChildren().setAll(fresh.node());
        fresh.focus();
    }

    private void keep(RelationshipTest test, Subject subject) {
        tools.status().unsaved();
        tools.work().run(() -> store.keep(test, subject.name()), kept -> {
            tools.status().saved();
            tools.status().undoable(tools.text("relationship.kept", subject.name(), tools.text(kept.result().key()),
                kept.score()));
            leave();
        }, failed -> {
            testing.ifPresent(TestPane::again);
            tools.work().complain(failed);
        });
    }

    private void leave() {
        testing = Optional.empty();
        table.node().setDisable(false);
        beside.getChildren().setAll(pane.node());
        table.node().requestFocus();
    }

    private void record(RelationshipTest test) {
        tools.status().unsaved();
        tools.work().run(() -> store.record(test), member -> {
            tools.status().saved();
            tools.status().undoable(tools.text("relationship.recorded", member.party().name(),
                tools.text(member.basis().key()), tools.text(member.voice().key())));
        });
    }

    private void remove(RelationshipTest test, Subject subject) {
        tools.work().run(() -> {
            store.remove(test, subject.name());
            return test;
        }, gone -> {
            tools.status().saved();
            tools.status().undoable(tools.text("change.relationship.removed", subject.name()));
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
    }

    @Override
    public void hidden() {
        question.close();
    }

    @Override
    public boolean stuck() {
        return testing.filter(TestPane::underWay).isPresent();
    }

    /** A test with all its answers is kept; half a test waits for the rest. */
    @Override
    public void saveNow() {
        testing.ifPresent(TestPane::keepIfWhole);
    }

    @Override
    public Node firstFocus() {
        return table.node();
    }
}
