package org.partnershipregister.screen.consortium;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.AwardStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.obligation.ObligationLine;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Records an award: asks for what the funder's letter says, then does all of it as one step. */
final class AwardController {
    @FXML private TextField amount;
    @FXML private DateField on;
    @FXML private Label compared;
    @FXML private DateField starts;
    @FXML private DateField ends;
    @FXML private ComboBox<AgreementKind> kind;
    @FXML private CheckBox scaled;
    @FXML private Label lacking;
    @FXML private VBox obligations;

    private final Tools tools;
    private final AwardStore awards;
    private final AwardForm form;
    private final Consumer<Boolean> shown;
    private final Parent node;
    private Optional<Bid> bid = Optional.empty();
    private boolean recording;

    /** @param shown is told when the questions come and go */
    AwardController(Register register, Tools tools, Consumer<Boolean> shown) {
        this.tools = tools;
        this.awards = new AwardStore(register.database());
        this.form = new AwardForm(tools.formats());
        this.shown = shown;
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, this::compare).text("amount", amount, form.amount).date("on", on, form.on)
            .date("starts", starts, form.starts).date("ends", ends, form.ends)
            .choice("kind", kind, form.kind, AwardTerms.KINDS, one -> tools.text("award.kind." + one.name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-')))
            .tick("scaled", scaled, form.scaled);
        obligations.getChildren().setAll(new PartsEditor<>(tools, tools.text("obligation.add"), form.obligations, () -> Obligation.of(""),
            (one, taken) -> new ObligationLine(one, tools, taken), () -> { }).in(form));
        form.amount.addListener((text, before, now) -> compare());
    }

    Parent node() {
        return node;
    }

    /** Something of an award is typed and not recorded yet. */
    boolean underWay() {
        return node.isVisible() && form.dirty().get();
    }

    void ask(Bid asked) {
        bid = Optional.of(asked);
        recording = false;
        form.show(asked);
        lacking.setText(asked.lead().isPresent() ? "" : tools.text("problem.award.lead"));
        Shown.when(lacking, asked.lead().isEmpty());
        compare();
        amount.requestFocus();
    }

    /** Says what the amount means beside what was asked, while it is typed. */
    private void compare() {
        Optional<Long> asked = bid.flatMap(one -> one.plan().askedPence());
        Optional<Long> typed = form.pence();
        boolean part = asked.isPresent() && typed.isPresent() && typed.get() < asked.get();
        compared.setText(asked.isEmpty() || typed.isEmpty() ? "" : part
            ? tools.text("award.part", tools.formats().money(asked.get() - typed.get()), tools.formats().money(asked.get()))
            : tools.text("award.whole", tools.formats().money(asked.get())));
        boolean differs = bid.isPresent() && typed.filter(pence -> pence != bid.get().shared()).isPresent() && bid.get().shared() > 0;
        Shown.when(scaled, differs);
    }

    @FXML
    private void record() {
        Node focused = node.getScene().getFocusOwner();
        if (focused != null) {
            node.requestFocus(); // a line that is still typed in is taken when it is left
        }
        if (bid.isEmpty() || recording || !form.checkAll()) {
            return;
        }
        recording = true;
        Bid asked = bid.get();
        AwardTerms terms = form.terms();
        tools.work().once(this, () -> awards.award(asked.id(), terms), won -> {
            shown.accept(false);
            tools.status().saved();
            tools.status().undoable(tools.text("award.done", tools.formats().money(terms.pence())));
        }, failed -> {
            recording = false;
            tools.work().complain(failed);
        });
    }

    @FXML
    private void cancel() {
        shown.accept(false);
    }
}
