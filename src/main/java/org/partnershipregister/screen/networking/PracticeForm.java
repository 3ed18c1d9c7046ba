package org.partnershipregister.screen.networking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.PracticeFacts;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of a shared practice. */
final class PracticeForm extends FormModel {
    final StringProperty title = text("title");
    final StringProperty text = text("text");
    final StringProperty on = date("on");
    final Property<Optional<RecordLink>> organisation = choice("organisation", Optional.empty());
    final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
    final Property<Optional<RecordLink>> meeting = choice("meeting", Optional.empty());
    final StringProperty notes = text("notes");

    PracticeForm(Formats formats) {
        super(formats);
    }

    void show(PracticeFacts facts) {
        fill(title, facts.practice().title());
        fill(text, facts.practice().text());
        fill(on, Optional.of(facts.practice().sharedOn()));
        fill(organisation, facts.organisation());
        fill(partnership, facts.partnership());
        fill(meeting, facts.meeting());
        fill(notes, facts.practice().notes());
    }

    @Override
    protected List<Problem> check() {
        return new Problems().required("title", title.get(), "problem.practice.title")
            .maxLength("title", title.get(), SharedPractice.LONGEST_TITLE).maxLength("text", text.get(), SharedPractice.LONGEST_TEXT)
            .maxLength("notes", notes.get(), SharedPractice.LONGEST_TEXT).required("on", on.get(), "problem.practice.on").list();
    }

    /** The changed values, to be put into the practice as it is kept by then. */
    UnaryOperator<PracticeFacts> edits() {
        Optional<String> newTitle = changedTo(title).map(String::strip);
        Optional<String> newText = changedTo(text);
        Optional<String> newNotes = changedTo(notes);
        Optional<LocalDate> day = anyChanged(on) ? savableDay(on) : Optional.empty();
        UnaryOperator<SharedPractice.Source> source = source();
        return facts -> {
            SharedPractice kept = facts.practice();
            SharedPractice edited = kept.worded(newTitle.orElse(kept.title()), newText.orElse(kept.text()))
                .from(source.apply(kept.source())).on(day.orElse(kept.sharedOn())).noting(newNotes.orElse(kept.notes()));
            return new PracticeFacts(edited, facts.organisation(), facts.partnership(), facts.meeting());
        };
    }

    private UnaryOperator<SharedPractice.Source> source() {
        Optional<Optional<UUID>> by = changedTo(organisation).map(PracticeForm::key);
        Optional<Optional<UUID>> of = changedTo(partnership).map(PracticeForm::key);
        Optional<Optional<UUID>> at = changedTo(meeting).map(PracticeForm::key);
        return kept -> new SharedPractice.Source(by.orElse(kept.organisation()), of.orElse(kept.partnership()),
            at.orElse(kept.meeting()));
    }

    private <T> Optional<T> changedTo(Property<T> property) {
        return anyChanged(property) ? Optional.of(savable(property)) : Optional.empty();
    }

    private static Optional<UUID> key(Optional<RecordLink> link) {
        return link.map(RecordLink::id);
    }
}
