package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskKind;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.RiskStore;
import org.partnershipregister.ui.ColumnRoom;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.StackRow;
import org.partnershipregister.ui.Tools;

/** The risk list, the worst first, and beside it the risk that is selected. */
public final class RisksController {

    @FXML private Button add;
    @FXML private EmptyList empty;
    @FXML private StackRow list;
    @FXML private TableView<Risk> table;
    @FXML private VBox card;
    @FXML private TextArea text;
    @FXML private ComboBox<RiskKind> kind;
    @FXML private ComboBox<Integer> likelihood;
    @FXML private ComboBox<Integer> impact;
    @FXML private Label score;
    @FXML private TextArea mitigation;
    @FXML private RecordPicker owner;
    @FXML private DateField review;
    @FXML private ComboBox<RiskState> state;
    @FXML private Button remove;

    private final Tools tools;
    private final UUID partnership;
    private final RiskStore risks;
    private final ContactFinder finder;
    private final RiskForm form;
    private final Saving<Risk> saving;
    private final RiskColumns columns;
    private final Parent node;
    /** Added a moment ago: it becomes the selected row as soon as it is there. */
    private Optional<UUID> added = Optional.empty();
    private boolean showing;

    RisksController(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.risks = new RiskStore(register.database());
        this.finder = new ContactFinder(register);
        this.columns = new RiskColumns(tools);
        this.form = new RiskForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> risks.get(known.id()), risks::save), form::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        List<Integer> weights = IntStream.rangeClosed(1, Risk.MOST).boxed().toList();
        RiskOwner.tie(owner, form.owner, tools, finder, saving::save);
        new FieldDecorator(tools, form, saving::save).text("text", text, form.text)
            .choice("kind", kind, form.kind, List.of(RiskKind.values()), tools::word)
            .choice("likelihood", likelihood, form.likelihood, weights, String::valueOf)
            .choice("impact", impact, form.impact, weights, String::valueOf)
            .text("mitigation", mitigation, form.mitigation).decorate("owner", owner).date("review", review, form.review)
            .choice("state", state, form.state, List.of(RiskState.values()), tools::word);
        columns.of(table);
        ColumnRoom.keep(table, 112, 130, 106, 134, 80);
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> selected(now));
        empty.say(tools.text("governance.risks.none"), tools.text("governance.risks.none.text"),
            new EmptyList.Step(tools.text("governance.risks.add"), this::addRisk));
        Shown.when(empty, false);
        Shown.when(list, false);
    }

    void show(List<Risk> all) {
        Optional<UUID> before = saving.record().map(Risk::id);
        Optional<Risk> wanted = among(all, added).or(() -> among(all, before));
        boolean fresh = wanted.map(Risk::id).filter(id -> added.equals(Optional.of(id))).isPresent();
        if (before.isPresent() && among(all, before).isEmpty()) { // undone or removed: nothing is left to save to
            saving.close();
            form.startAfresh();
        }
        showing = true;
        table.getItems().setAll(all);
        table.getSelectionModel().clearSelection();
        showing = false;
        wanted.or(() -> all.stream().findFirst()).ifPresent(table.getSelectionModel()::select);
        Shown.when(empty, all.isEmpty());
        Shown.when(list, !all.isEmpty());
        if (fresh) {
            added = Optional.empty();
            text.requestFocus();
            text.selectAll();
        }
    }

    private static Optional<Risk> among(List<Risk> all, Optional<UUID> id) {
        return all.stream().filter(risk -> id.equals(Optional.of(risk.id()))).findFirst();
    }

    private void selected(Risk risk) {
        if (showing || risk == null) {
            return;
        }
        if (saving.record().map(Risk::id).filter(risk.id()::equals).isPresent()) {
            saving.showAgain(risk);
        } else {
            saving.save();
            saving.open(risk);
        }
        columns.dress(score, risk);
    }

    @FXML
    private void addRisk() {
        saving.save();
        Risk risk = Risk.of(partnership, tools.text("governance.risks.new"));
        added = Optional.of(risk.id());
        tools.work().run(() -> risks.save(risk), saved -> tools.status().saved());
    }

    @FXML
    private void removeRisk() {
        saving.record().ifPresent(risk -> {
            saving.close();
            tools.work().run(() -> {
                risks.remove(risk.id());
                return risk;
            }, removed -> tools.status().undoable(tools.text("governance.risk.removed")));
        });
    }

    Parent node() {
        return node;
    }

    Node first() {
        return add;
    }

    boolean stuck() {
        return form.stuck();
    }

    void save() {
        saving.save();
    }
}
