package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.governance.InvolvedPeople;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.model.governance.InvolvementLevel;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.InvolvementStore;
import org.partnershipregister.store.governance.RiskStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** What could go wrong, the worst first, and who takes part besides the partners. */
public final class PlanPage implements Screen {

    private final Tools tools;
    private final RisksController risks;
    private final InvolvementForm form;
    private final Saving<List<Involvement>> saving;
    private final LiveQuestion<Facts> question;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ScrollPane node;

    private record Facts(List<Risk> risks, List<Involvement> involvement) {
    }

    public PlanPage(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.risks = new RisksController(register, tools, partnership);
        RiskStore riskStore = new RiskStore(register.database());
        InvolvementStore store = new InvolvementStore(register.database());
        this.form = new InvolvementForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.of(partnership),
            all -> store.save(partnership, all)), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> new Facts(riskStore.of(partnership),
            store.of(partnership)), this::show);
        VBox body = new VBox(risks.node(), involvement());
        body.getStyleClass().add("body");
        this.node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private VBox involvement() {
        Label heading = new Label(tools.text("governance.involvement"));
        heading.getStyleClass().add("card-title");
        Label hint = new Label(tools.text("governance.involvement.text"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        VBox lines = new VBox();
        lines.setId("involvement");
        VBox card = new VBox(heading, hint, lines);
        card.getStyleClass().add("card");
        new FieldDecorator(tools, form, saving::save).decorate("involvement", lines);
        lines.getChildren().setAll(new PartsEditor<>(tools, tools.text("governance.involvement.add"), form.lines,
            () -> Involvement.of(InvolvedPeople.SERVICE_USERS, InvolvementLevel.CONSULTED, "",
                Optional.of(tools.formats().today())),
            (one, taken) -> new InvolvementLine(tools, one, taken), saving::save).in(form));
        return card;
    }

    private void show(Facts facts) {
        if (saving.record().isEmpty()) {
            saving.open(facts.involvement());
        } else {
            saving.showAgain(facts.involvement());
        }
        risks.show(facts.risks());
        long open = facts.risks().stream().filter(risk -> risk.state() != RiskState.CLOSED).count();
        title.set(open == 0 ? "" : tools.text("governance.plan.tab.count", open));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.CONTACT).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    @Override
    public boolean stuck() {
        return risks.stuck() || form.stuck();
    }

    @Override
    public void saveNow() {
        risks.save();
        saving.save();
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return risks.first();
    }
}
