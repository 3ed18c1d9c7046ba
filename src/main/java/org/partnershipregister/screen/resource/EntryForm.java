package org.partnershipregister.screen.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** A new entry as it is typed, held against the rules of its ledger. */
final class EntryForm extends FormModel {
    final StringProperty on = date("on");
    final StringProperty quantity = text("quantity");
    final StringProperty value = text("value");
    final Property<Optional<RecordLink>> by = choice("by", Optional.empty());
    final StringProperty note = text("note");
    private final Formats formats;
    private Optional<CardFacts> facts = Optional.empty();
    private EntryKind kind = EntryKind.RECEIVED;

    EntryForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Begins an entry of this kind, with what is most likely: all that is still to come, or all that is left. */
    void begin(EntryKind wanted, CardFacts of) {
        kind = wanted;
        facts = Optional.of(of);
        Amount likely = switch (wanted) {
            case OFFERED, PLEDGED -> Amount.NOTHING;
            case RECEIVED -> of.line().balance().outstanding();
            case USED -> of.line().balance().given().minus(of.line().balance().used()).positive();
            case RETURNED -> of.line().left().positive();
        };
        on.set(formats.date(formats.today()));
        quantity.set(of.line().contribution().nature().unit() == ResourceUnit.POUNDS ? "" : ResourceWords.typed(likely.quantity()));
        value.set(likely.pence() == 0 ? "" : formats.money(likely.pence()));
        by.setValue(wanted == EntryKind.RETURNED ? of.owner() : Optional.empty());
        note.set("");
        startAfresh();
    }

    /** An entry under way, as it is typed by now. */
    record Draft(UUID contribution, EntryKind kind, String on, String quantity, String value, Optional<RecordLink> by, String note) {
    }

    Optional<Draft> draft() {
        return facts.map(of -> new Draft(of.line().id(), kind, on.get(), quantity.get(), value.get(), by.getValue(), note.get()));
    }

    /** Goes on with an entry that was left. */
    void resume(Draft left, CardFacts of) {
        begin(left.kind(), of);
        on.set(left.on());
        quantity.set(left.quantity());
        value.set(left.value());
        by.setValue(left.by());
        note.set(left.note());
    }

    /** Holds what is typed against the ledger as it is by now. */
    void know(CardFacts now) {
        facts = Optional.of(now);
    }

    /** The entry, when a contribution is shown and its day can be read. */
    Optional<LedgerEntry> entry() {
        LocalDate today = formats.today();
        return facts.flatMap(of -> day(on).map(day -> LedgerEntry.of(of.line().id(), kind,
            new AmountInputs(quantity.get(), value.get()).amount(formats), day, today).by(by.getValue()).saying(note.get().strip())));
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("on", on.get(), "problem.ledger.day");
        new AmountInputs(quantity.get(), value.get()).problems(formats, problems);
        if (problems.list().isEmpty() && facts.isPresent()) {
            entry().ifPresent(entry -> facts.orElseThrow().ledger().problems(entry).forEach(problem ->
                problems.add(problem.field().equals("amount") ? new Problem("value", problem.key(), problem.args(), false) : problem)));
        }
        return problems.list();
    }
}
