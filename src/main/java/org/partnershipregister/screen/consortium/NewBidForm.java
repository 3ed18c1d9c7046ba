package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.store.consortium.NewBidStore;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is typed for a bid that isn't there yet. */
final class NewBidForm extends FormModel {
    final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
    final StringProperty title = text("title");
    final Property<Optional<RecordLink>> funder = choice("funder", Optional.empty());
    final StringProperty funderName = text("funderName");
    final StringProperty programme = text("programme");
    final StringProperty deadline = date("deadline");
    final StringProperty asked = text("asked");
    /** What the opportunity is called that it is begun from; "" for none. */
    final StringProperty from = new SimpleStringProperty("");
    private final Formats formats;

    NewBidForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Takes over what is known of an opportunity, but for what has been typed meanwhile. */
    void propose(NewBidStore.Proposal known) {
        from.set(known.title());
        if (title.get().isBlank()) {
            title.set(known.title());
        }
        if (partnership.getValue().isEmpty()) {
            partnership.setValue(known.partnership());
        }
        if (deadline.get().isBlank()) {
            deadline.set(formats.date(known.deadline()));
        }
        if (asked.get().isBlank()) {
            asked.set(known.pence().map(formats::money).orElse(""));
        }
    }

    Bid bid(Optional<UUID> opportunity) {
        return Bid.named(partnership.getValue().orElseThrow().id(), title.get().strip()).edit().opportunity(opportunity)
            .funder(funder.getValue().map(RecordLink::id), funder.getValue().map(RecordLink::name).orElse(funderName.get().strip()))
            .programme(programme.get().strip()).deadline(day(deadline)).asked(formats.parseMoney(asked.get())).done();
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("title", title.get(), "problem.bid.title")
            .maxLength("title", title.get(), Bid.LONGEST_TITLE).maxLength("funderName", funderName.get(), Bid.LONGEST_TITLE)
            .maxLength("programme", programme.get(), Bid.LONGEST_TITLE);
        if (partnership.getValue().isEmpty()) {
            problems.add(Problem.error("partnership", "problem.bid.partnership"));
        }
        if (!asked.get().isBlank() && formats.parseMoney(asked.get()).filter(pence -> pence >= 0).isEmpty()) {
            problems.add(Problem.error("asked", "problem.bid.money", asked.get()));
        }
        return problems.list();
    }
}
