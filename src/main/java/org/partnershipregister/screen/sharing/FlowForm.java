package org.partnershipregister.screen.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.sharing.Controllers;
import org.partnershipregister.model.sharing.FlowDraft;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of one information flow; what data protection still asks for is said as a doubt and saved all the same. */
final class FlowForm extends FormModel {
    final StringProperty title = text("title");
    final StringProperty data = text("data");
    final StringProperty purpose = text("purpose");
    final Property<Optional<RecordLink>> from = choice("from", Optional.empty());
    final Property<Optional<RecordLink>> to = choice("to", Optional.empty());
    final Property<Boolean> bothWays = choice("bothWays", false);
    final Property<Boolean> personal = choice("personal", false);
    final Property<Optional<LawfulBasis>> basis = choice("basis", Optional.empty());
    final Property<Boolean> special = choice("special", false);
    final StringProperty condition = text("condition");
    final Property<Controllers> controllers = choice("controllers", Controllers.SEPARATE);
    final StringProperty dpiaOn = date("dpiaOn");
    final StringProperty howSent = text("howSent");
    final StringProperty retention = text("retention");
    final StringProperty rightsContact = text("rightsContact");
    final Property<Optional<RecordLink>> agreement = choice("agreement", Optional.empty());
    final StringProperty reviewOn = date("reviewOn");
    final StringProperty notes = text("notes");
    private final Formats formats;
    private Optional<FlowRow> shown = Optional.empty();

    FlowForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    void show(FlowRow row) {
        InformationFlow flow = row.flow();
        shown = Optional.of(row);
        fill(title, flow.title());
        fill(data, flow.content().data());
        fill(purpose, flow.content().purpose());
        fill(from, flow.route().from().map(id -> new RecordLink(Kind.ORGANISATION, id, row.from())));
        fill(to, flow.route().to().map(id -> new RecordLink(Kind.ORGANISATION, id, row.to())));
        fill(bothWays, flow.route().bothWays());
        fill(personal, flow.content().personal());
        fill(special, flow.content().special());
        fill(basis, flow.law().basis());
        fill(condition, flow.law().condition());
        fill(controllers, flow.law().controllers());
        fill(dpiaOn, flow.law().dpiaOn());
        fill(howSent, flow.handling().howSent());
        fill(retention, flow.handling().retention());
        fill(rightsContact, flow.handling().rightsContact());
        fill(agreement, row.agreement().map(one -> new RecordLink(Kind.AGREEMENT, one.id(), one.title())));
        fill(reviewOn, flow.course().reviewOn());
        fill(notes, flow.notes());
    }

    /** The changed values, to be put into the flow as it is kept by then. */
    UnaryOperator<FlowRow> edits() {
        List<Consumer<FlowDraft>> all = new ArrayList<>();
        changed(all, title, (draft, typed) -> draft.title(typed.strip()));
        changed(all, data, FlowDraft::data);
        changed(all, purpose, FlowDraft::purpose);
        changed(all, from, (draft, chosen) -> draft.sender(id(chosen)));
        changed(all, to, (draft, chosen) -> draft.receiver(id(chosen)));
        changed(all, bothWays, FlowDraft::bothWays);
        changed(all, personal, FlowDraft::personal);
        changed(all, special, FlowDraft::special);
        changed(all, basis, FlowDraft::basis);
        changed(all, condition, FlowDraft::condition);
        changed(all, controllers, FlowDraft::controllers);
        changed(all, dpiaOn, (draft, typed) -> draft.dpiaOn(formats.parseDate(typed)));
        changed(all, howSent, FlowDraft::howSent);
        changed(all, retention, FlowDraft::retention);
        changed(all, rightsContact, FlowDraft::rightsContact);
        changed(all, agreement, (draft, chosen) -> draft.agreement(id(chosen)));
        changed(all, reviewOn, (draft, typed) -> draft.reviewOn(formats.parseDate(typed)));
        changed(all, notes, FlowDraft::notes);
        return row -> row.with(put(row.flow(), all));
    }

    @Override
    protected List<Problem> check() {
        if (shown.isEmpty()) {
            return List.of();
        }
        InformationFlow typed = typed(shown.get().flow());
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(typed.doubts(formats.today()));
        Optional<FlowRow.Basis> paper = shown.get().agreement()
            .filter(one -> agreement.getValue().filter(chosen -> chosen.id().equals(one.id())).isPresent());
        if (personal.getValue() && paper.filter(one -> one.kind() == AgreementKind.MEMORANDUM_OF_UNDERSTANDING).isPresent()) {
            problems.add(Problem.warning("agreement", "problem.flow.memorandum"));
        }
        return problems;
    }

    private InformationFlow typed(InformationFlow flow) {
        return flow.edit().title(title.get()).notes(notes.get()).agreement(id(agreement.getValue()))
            .route(new InformationFlow.Route(id(from.getValue()), id(to.getValue()), bothWays.getValue()))
            .content(new InformationFlow.Content(data.get(), purpose.get(), personal.getValue(), special.getValue()))
            .law(new InformationFlow.Law(basis.getValue(), condition.get(), controllers.getValue(), day(dpiaOn)))
            .handling(new InformationFlow.Handling(howSent.get(), retention.get(), rightsContact.get()))
            .reviewOn(day(reviewOn)).done();
    }

    private static InformationFlow put(InformationFlow flow, List<Consumer<FlowDraft>> changes) {
        FlowDraft draft = flow.edit();
        changes.forEach(change -> change.accept(draft));
        return draft.done();
    }

    private static Optional<UUID> id(Optional<RecordLink> chosen) {
        return chosen.map(RecordLink::id);
    }
}
