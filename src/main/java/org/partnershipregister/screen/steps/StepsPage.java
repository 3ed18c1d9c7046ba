package org.partnershipregister.screen.steps;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.steps.StepStore;
import org.partnershipregister.store.steps.UsualStepStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The next steps of each model of a partnership as a checklist: begun by one button, ticked without a question. */
public final class StepsPage implements Screen {

    private final Tools tools;
    private final UUID partnership;
    private final StepStore store;
    private final UsualStepStore usual;
    private final LiveQuestion<StepFacts> question;
    private final Map<PartnershipModel, ModelCard> cards = new EnumMap<>(PartnershipModel.class);
    private final VBox body = new VBox();
    private final ScrollPane node = new ScrollPane(body);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    public StepsPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.store = new StepStore(register.database());
        this.usual = new UsualStepStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> StepFacts.read(register, partnership), this::show)
            .whenGone(() -> { });
        body.getStyleClass().add("body");
        node.getStyleClass().add("page");
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private void show(StepFacts facts) {
        title.set(facts.needed() == 0 ? "" : tools.text("steps.tab.progress", facts.done(), facts.needed()));
        cards.keySet().retainAll(facts.models().stream().map(StepFacts.OfModel::model).toList());
        List<Node> wanted = facts.models().stream().map(one -> {
            ModelCard card = cards.computeIfAbsent(one.model(), model -> new ModelCard(tools, this));
            card.show(one);
            return card.node();
        }).toList();
        if (!wanted.equals(body.getChildren())) {
            body.getChildren().setAll(wanted);
        }
    }

    /** Reads all anew: an undo of usual steps is no news either. */
    void readAgain() {
        question.ask();
    }

    /** Begins the checklist of a model with its usual steps. */
    void begin(StepFacts.OfModel one) {
        String name = tools.text(one.model().key());
        write(() -> store.begin(partnership, one.model(), one.from(), name), tools.text("change.steps.begun", name));
    }

    /** Changes a checklist; {@code key} names it in the history together with the subject. */
    void change(Checklist list, String key, String subject, UnaryOperator<Checklist> change) {
        write(() -> store.change(list.id(), key, subject, change), tools.text(key, subject));
    }

    void remove(Checklist list) {
        String name = tools.text(list.model().key());
        write(() -> {
            store.remove(list, name);
            return list;
        }, tools.text("change.steps.removed", name));
    }

    void saveUsual(PartnershipModel model, List<UsualStep> steps) {
        String name = tools.text(model.key());
        write(() -> {
            usual.save(model, steps, name);
            return steps;
        }, tools.text("change.steps.usual", name));
    }

    void forgetUsual(PartnershipModel model) {
        String name = tools.text(model.key());
        write(() -> {
            usual.forget(model, name);
            return model;
        }, tools.text("change.steps.usual", name));
    }

    /** The usual steps belong to no record, so their change is no news by itself: this asks again. */
    private <T> void write(Callable<T> change, String said) {
        tools.status().unsaved();
        tools.work().run(change, done -> {
            tools.status().saved();
            tools.status().undoable(said);
            question.ask();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    @Override
    public boolean stuck() {
        return cards.values().stream().anyMatch(ModelCard::stuck);
    }

    @Override
    public void saveNow() {
        cards.values().forEach(ModelCard::save);
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }
}
