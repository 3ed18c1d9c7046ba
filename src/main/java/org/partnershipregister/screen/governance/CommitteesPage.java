package org.partnershipregister.screen.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Committees, their seats, quorum and decision rule: a card for each, those that have ended last. */
public final class CommitteesPage implements Screen {

    private final Register register;
    private final Tools tools;
    private final UUID partnership;
    private final CommitteeStore store;
    private final ContactFinder finder;
    private final LiveQuestion<CommitteeFacts> question;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Map<UUID, CommitteeController> shown = new LinkedHashMap<>();
    private final Button add = new Button();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final EmptyList empty = new EmptyList();
    private final VBox node;
    private Optional<CommitteeFacts.Choices> choices = Optional.empty();
    /** Added a moment ago: its name takes the caret as soon as it is there. */
    private Optional<UUID> added = Optional.empty();

    public CommitteesPage(Register register, Tools tools, UUID partnership) {
        this.register = register;
        this.tools = tools;
        this.partnership = partnership;
        this.store = new CommitteeStore(register.database());
        this.finder = new ContactFinder(register);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> CommitteeFacts.read(register, partnership), this::show)
            .whenGone(() -> { });
        this.node = build();
    }

    private VBox build() {
        add.setText(tools.text("governance.committees.add"));
        add.setOnAction(event -> addCommittee());
        HBox bar = new HBox(add);
        bar.getStyleClass().add("tab-bar");
        cards.getStyleClass().add("body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        empty.say(tools.text("governance.committees.none"), tools.text("governance.committees.none.text"),
            new EmptyList.Step(tools.text("governance.committees.add"), this::addCommittee));
        Shown.when(empty, false);
        StackPane middle = new StackPane(scroll, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(bar, middle);
    }

    private void show(CommitteeFacts facts) {
        if (!choices.equals(Optional.of(facts.choices()))) { // other members or agreements to choose from
            shown.values().forEach(CommitteeController::save);
            shown.clear();
            choices = Optional.of(facts.choices());
        }
        var today = tools.formats().today();
        List<Committee> inOrder = new ArrayList<>(facts.committees().stream().filter(one -> one.current(today)).toList());
        facts.committees().stream().filter(one -> !one.current(today)).forEach(inOrder::add);
        shown.keySet().retainAll(inOrder.stream().map(Committee::id).toList());
        List<Node> nodes = inOrder.stream().map(one -> {
            CommitteeController card = shown.computeIfAbsent(one.id(), id ->
                new CommitteeController(tools, store, facts.choices(), finder));
            card.show(one);
            return (Node) card.node();
        }).toList();
        if (!nodes.equals(cards.getChildren())) {
            cards.getChildren().setAll(nodes);
        }
        Shown.when(empty, inOrder.isEmpty());
        Shown.when(scroll, !inOrder.isEmpty());
        title.set(inOrder.isEmpty() ? "" : tools.text("governance.committees.tab.count",
            facts.committees().stream().filter(one -> one.current(today)).count()));
        added.filter(shown::containsKey).ifPresent(id -> {
            added = Optional.empty();
            shown.get(id).first().requestFocus();
        });
    }

    /** A new one is called as the partnership calls its group, or by what is usual. */
    private void addCommittee() {
        String formal = tools.text("governance.committees.new.formal");
        String informal = tools.text("governance.committees.new.informal");
        var today = Optional.of(tools.formats().today());
        tools.work().run(() -> {
            Partnership kept = new PartnershipStore(register.database()).get(partnership);
            boolean first = store.of(partnership).isEmpty();
            boolean steers = kept.formality() == Formality.INFORMAL;
            String usual = steers ? informal : formal;
            String name = first && !kept.running().groupName().isBlank() ? kept.running().groupName() : usual;
            return store.save(Committee.named(partnership, name,
                steers ? CommitteeKind.STEERING : CommitteeKind.MANAGEMENT).dated(today, Optional.empty()));
        }, saved -> {
            tools.status().saved();
            added = Optional.of(saved.id());
            question.ask();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.AGREEMENT, Kind.ORGANISATION, Kind.CONTACT).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    @Override
    public boolean stuck() {
        return shown.values().stream().anyMatch(CommitteeController::stuck);
    }

    @Override
    public void saveNow() {
        shown.values().forEach(CommitteeController::save);
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return add;
    }
}
