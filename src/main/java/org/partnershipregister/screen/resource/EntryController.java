package org.partnershipregister.screen.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.EnterCommits;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/**
 * The next entry of a ledger, typed below it. What a rule keeps out is said at its field. One that is left for another
 * contribution waits where it was typed until it is recorded or cancelled.
 */
final class EntryController {
    @FXML private Label question;
    @FXML private DateField on;
    @FXML private Label quantityLabel;
    @FXML private TextField quantity;
    @FXML private TextField value;
    @FXML private Label byLabel;
    @FXML private ComboBox<Optional<RecordLink>> by;
    @FXML private TextField note;

    private final Tools tools;
    private final LedgerStore ledgers;
    private final EntryForm form;
    private final Parent node;
    private final Map<UUID, EntryForm.Draft> left = new HashMap<>();
    private boolean recording;

    EntryController(Register register, Tools tools) {
        this.tools = tools;
        this.ledgers = new LedgerStore(register.database());
        this.form = new EntryForm(tools.formats());
        this.node = tools.views().load(this);
        EnterCommits.in(node, this::record);
        show(false);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, () -> { }).date("on", on, form.on).text("quantity", quantity, form.quantity)
            .text("value", value, form.value).choice("by", by, form.by, List.of(Optional.empty()), this::named)
            .text("note", note, form.note);
    }

    Parent node() {
        return node;
    }

    /** An entry is being typed, here or for another contribution. */
    boolean underWay() {
        return node.isVisible() && form.dirty().get() || !left.isEmpty();
    }

    /** Begins an entry of this kind for the contribution shown. */
    void begin(EntryKind kind, CardFacts facts) {
        offer(facts);
        form.begin(kind, facts);
        ask(kind, facts);
        on.requestFocus();
    }

    /** Another contribution is shown: what was typed for this one waits. */
    void leave() {
        if (node.isVisible() && form.dirty().get()) {
            form.draft().ifPresent(draft -> left.put(draft.contribution(), draft));
        }
        show(false);
    }

    /** A contribution has come, or come again with news of its ledger. */
    void arrived(CardFacts facts) {
        if (node.isVisible()) {
            form.know(facts);
        } else {
            Optional.ofNullable(left.remove(facts.line().id())).ifPresent(draft -> {
                offer(facts);
                form.resume(draft, facts);
                ask(draft.kind(), facts);
            });
        }
    }

    private void offer(CardFacts facts) {
        by.getItems().setAll(Stream.concat(Stream.of(Optional.<RecordLink>empty()), facts.users().stream().map(Optional::of)).toList());
    }

    private void ask(EntryKind kind, CardFacts facts) {
        String code = kind.name().toLowerCase(Locale.ROOT);
        question.setText(tools.text("resource.entry." + code + ".title", facts.line().contribution().title()));
        boolean named = kind == EntryKind.USED || kind == EntryKind.RETURNED;
        byLabel.setText(tools.text(kind == EntryKind.USED ? "resource.entry.used-by" : "resource.entry.back-to"));
        Shown.when(byLabel, named);
        Shown.when(by.getParent(), named);
        ResourceUnit unit = facts.line().contribution().nature().unit();
        quantityLabel.setText(tools.word(unit));
        Shown.when(quantityLabel, unit != ResourceUnit.POUNDS);
        Shown.when(quantity.getParent(), unit != ResourceUnit.POUNDS);
        show(true);
    }

    @FXML
    private void record() {
        if (!recording && form.checkAll()) {
            form.entry().ifPresent(entry -> {
                recording = true; // an entry can't be taken back, so a second press must not make a second one
                tools.work().run(() -> ledgers.record(entry), this::recorded, failed -> {
                    recording = false;
                    tools.work().complain(failed);
                });
            });
        }
    }

    private void recorded(LedgerEntry entry) {
        recording = false;
        left.remove(entry.contribution());
        tools.status().saved();
        tools.status().say(tools.text("resource.entry.said"));
        if (form.draft().filter(draft -> draft.contribution().equals(entry.contribution())).isPresent()) {
            show(false);
        }
    }

    @FXML
    void cancel() {
        show(false);
    }

    private String named(Optional<RecordLink> member) {
        return member.map(RecordLink::name).orElse(tools.text("resource.entry.nobody"));
    }

    private void show(boolean wanted) {
        Shown.when(node, wanted);
    }
}
