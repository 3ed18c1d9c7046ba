package org.partnershipregister.screen.activity;

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
import org.partnershipregister.model.activity.ActivityDraft;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPage;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.SplitRule;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of one joint activity and the lines of its partners. */
final class ActivityForm extends FormModel {
    final StringProperty title = text("title");
    final Property<ActivityKind> kind = choice("kind", ActivityKind.EVENT);
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final StringProperty place = text("place");
    final Property<Optional<RecordLink>> lead = choice("lead", Optional.empty());
    final StringProperty purpose = text("purpose");
    final StringProperty lessons = text("lessons");
    final StringProperty notes = text("notes");
    final Property<SplitRule> rule = choice("rule", SplitRule.EQUALLY);
    final Property<List<ActivityPartner>> partners = choice("partners", List.of());
    private final Formats formats;
    private Optional<JointActivity> shown = Optional.empty();

    ActivityForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    void show(ActivityPage page) {
        JointActivity activity = page.activity();
        shown = Optional.of(activity);
        fill(title, activity.title());
        fill(kind, activity.kind());
        fill(from, activity.plan().from());
        fill(to, activity.plan().to());
        fill(place, activity.plan().place());
        fill(lead, activity.plan().lead().map(id -> new RecordLink(Kind.ORGANISATION, id, page.lead())));
        fill(purpose, activity.words().purpose());
        fill(lessons, activity.words().lessons());
        fill(notes, activity.words().notes());
        fill(rule, activity.rule());
        fill(partners, activity.partners());
    }

    /** The changed values, to be put into the activity as it is kept by then. */
    UnaryOperator<ActivityPage> edits() {
        List<Consumer<ActivityDraft>> all = new ArrayList<>();
        changed(all, title, (draft, typed) -> draft.title(typed.strip()));
        changed(all, kind, ActivityDraft::kind);
        changed(all, from, (draft, typed) -> draft.from(formats.parseDate(typed)));
        changed(all, to, (draft, typed) -> draft.to(formats.parseDate(typed)));
        changed(all, place, ActivityDraft::place);
        changed(all, lead, (draft, chosen) -> draft.lead(id(chosen)));
        changed(all, purpose, ActivityDraft::purpose);
        changed(all, lessons, ActivityDraft::lessons);
        changed(all, notes, ActivityDraft::notes);
        changed(all, rule, ActivityDraft::rule);
        changed(all, partners, ActivityDraft::partners);
        return page -> {
            ActivityDraft draft = page.activity().edit();
            all.forEach(change -> change.accept(draft));
            return page.with(draft.done());
        };
    }

    @Override
    protected List<Problem> check() {
        return shown.map(kept -> kept.edit().title(title.get()).kind(kind.getValue())
            .plan(new JointActivity.Plan(day(from), day(to), place.get(), id(lead.getValue())))
            .words(new JointActivity.Words(purpose.get(), lessons.get(), notes.get())).done().problems()).orElse(List.of());
    }

    private static Optional<UUID> id(Optional<RecordLink> chosen) {
        return chosen.map(RecordLink::id);
    }
}
