package org.partnershipregister.screen.networking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityDraft;
import org.partnershipregister.model.networking.OpportunityFacts;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of an opportunity; its state changes by commands instead, or when the first organisation takes to it. */
final class OpportunityForm extends FormModel {
    final StringProperty title = text("title");
    final Property<OpportunityKind> kind = choice("kind", OpportunityKind.FUNDING);
    final StringProperty spotted = date("spotted");
    final StringProperty deadline = date("deadline");
    final StringProperty value = text("value");
    final StringProperty link = text("link");
    final StringProperty details = text("details");
    final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
    final Property<Optional<RecordLink>> meeting = choice("meeting", Optional.empty());
    final StringProperty outcome = text("outcome");
    final Property<List<Interest>> interests = choice("interests", List.of());
    final StringProperty notes = text("notes");
    private final Formats formats;
    private Optional<LocalDate> decided = Optional.empty();

    OpportunityForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    void show(OpportunityFacts facts) {
        Opportunity opportunity = facts.opportunity();
        decided = opportunity.course().on();
        fill(title, opportunity.title());
        fill(kind, opportunity.kind());
        fill(spotted, Optional.of(opportunity.dates().spotted()));
        fill(deadline, opportunity.dates().deadline());
        fill(value, opportunity.valuePence().map(formats::money).orElse(""));
        fill(link, opportunity.link());
        fill(details, opportunity.details());
        fill(partnership, facts.partnership());
        fill(meeting, facts.meeting());
        fill(outcome, opportunity.course().outcome());
        fill(interests, opportunity.interests());
        fill(notes, opportunity.notes());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("title", title.get(), "problem.opportunity.title")
            .maxLength("title", title.get(), Opportunity.LONGEST_TITLE).maxLength("details", details.get(), Opportunity.LONGEST_TEXT)
            .maxLength("link", link.get(), Opportunity.LONGEST_LINK).maxLength("outcome", outcome.get(), Opportunity.LONGEST_OUTCOME)
            .maxLength("notes", notes.get(), Opportunity.LONGEST_TEXT).required("spotted", spotted.get(), "problem.opportunity.spotted")
            .dateOrder("spotted", "deadline", day(spotted), day(deadline));
        if (day(spotted).isPresent() && decided.filter(on -> on.isBefore(day(spotted).orElseThrow())).isPresent()) {
            problems.add(Problem.error("spotted", "problem.date-order.first", decided.orElseThrow()));
        }
        if (!value.get().isBlank() && formats.parseMoney(value.get()).filter(pence -> pence >= 0).isEmpty()) {
            problems.add(Problem.error("value", "problem.opportunity.value"));
        }
        long organisations = interests.getValue().stream().map(Interest::organisation).distinct().count();
        if (organisations < interests.getValue().size()) {
            problems.add(Problem.error("interests", "problem.opportunity.interest-twice", twice()));
        }
        return problems.list();
    }

    private String twice() {
        List<Interest> all = interests.getValue();
        return all.stream().filter(one -> all.stream().filter(other -> other.organisation().equals(one.organisation())).count() > 1)
            .map(Interest::name).findFirst().orElse("");
    }

    /** The changed values, to be put into the opportunity as it is kept by then. */
    UnaryOperator<OpportunityFacts> edits() {
        List<Consumer<OpportunityDraft>> all = new ArrayList<>();
        changed(all, title, (draft, typed) -> draft.title(typed.strip()));
        changed(all, kind, OpportunityDraft::kind);
        changed(all, value, (draft, typed) -> draft.value(formats.parseMoney(typed)));
        changed(all, link, (draft, typed) -> draft.link(typed.strip()));
        changed(all, details, OpportunityDraft::details);
        changed(all, partnership, (draft, chosen) -> draft.partnership(chosen.map(RecordLink::id)));
        changed(all, meeting, (draft, chosen) -> draft.meeting(chosen.map(RecordLink::id)));
        changed(all, outcome, OpportunityDraft::outcome);
        changed(all, interests, (draft, said) -> draft.said(said, formats.today()));
        changed(all, notes, OpportunityDraft::notes);
        if (anyChanged(spotted)) {
            savableDay(spotted).ifPresent(day -> all.add(draft -> draft.spotted(day)));
        }
        if (anyChanged(deadline)) {
            Optional<LocalDate> day = savableDay(deadline);
            all.add(draft -> draft.deadline(day));
        }
        return facts -> {
            OpportunityDraft draft = facts.opportunity().edit();
            all.forEach(change -> change.accept(draft));
            return facts.with(draft.done());
        };
    }
}
