package org.partnershipregister.screen.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.FormQuestion;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayDraft;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of a pathway that are edited where they are read; its state moves by a command. */
final class PathwayForm extends FormModel {
    final StringProperty title = text("title");
    final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
    final Property<Optional<RecordLink>> from = choice("from", Optional.empty());
    final Property<Optional<RecordLink>> to = choice("to", Optional.empty());
    final Property<Optional<RecordLink>> contact = choice("contact", Optional.empty());
    final StringProperty service = text("service");
    final StringProperty criteria = text("criteria");
    final StringProperty exclusions = text("exclusions");
    final StringProperty contactPoint = text("contactPoint");
    final Property<ConsentRule> consent = choice("consent", ConsentRule.REQUIRED);
    final StringProperty acknowledgeDays = text("acknowledgeDays");
    final StringProperty decideDays = text("decideDays");
    final StringProperty contactDays = text("contactDays");
    final StringProperty stateOn = date("stateOn");
    final StringProperty review = date("review");
    final Property<List<FormQuestion>> questions = choice("questions", List.of());
    final StringProperty notes = text("notes");

    PathwayForm(Formats formats) {
        super(formats);
    }

    /** Shows the names of what the pathway points to as well. */
    void show(PathwayFacts facts) {
        fill(partnership, facts.partnership());
        fill(from, facts.from());
        fill(to, facts.to());
        fill(contact, facts.contact());
        show(facts.pathway());
    }

    void show(Pathway pathway) {
        fill(title, pathway.title());
        fill(service, pathway.terms().service());
        fill(criteria, pathway.terms().criteria());
        fill(exclusions, pathway.terms().exclusions());
        fill(contactPoint, pathway.terms().contactPoint());
        fill(consent, pathway.consent());
        fill(acknowledgeDays, days(pathway.promise().acknowledge()));
        fill(decideDays, days(pathway.promise().decide()));
        fill(contactDays, days(pathway.promise().contact()));
        fill(stateOn, pathway.standing().on());
        fill(review, pathway.standing().review());
        fill(questions, pathway.questions());
        fill(notes, pathway.notes());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        Stream.of(acknowledgeDays, decideDays, contactDays).filter(field -> !isDays(field.get()))
            .forEach(field -> problems.add(Problem.error(name(field), "problem.pathway.days")));
        Pathway typed = Pathway.named(title.get()).edit().from(id(from.getValue())).to(id(to.getValue())).service(service.get())
            .criteria(criteria.get()).exclusions(exclusions.get()).contactPoint(contactPoint.get())
            .promise(problems.isEmpty() ? promise(acknowledgeDays.get(), decideDays.get(), contactDays.get()) : Promise.NONE).done();
        problems.addAll(typed.problems());
        problems.addAll(new Problems().maxLength("notes", notes.get(), 100_000).list());
        questions.getValue().forEach(one -> problems.addAll(
            new Problems().maxLength("questions", one.text(), FormQuestion.LONGEST).list()));
        return problems;
    }

    /** The changed values, to be put into the pathway as it is kept by then. */
    UnaryOperator<Pathway> edits() {
        List<Consumer<PathwayDraft>> all = new ArrayList<>();
        changed(all, title, (draft, value) -> draft.title(value.strip()));
        changed(all, partnership, (draft, value) -> draft.partnership(id(value)));
        changed(all, from, (draft, value) -> draft.from(id(value)));
        changed(all, to, (draft, value) -> draft.to(id(value)));
        changed(all, contact, (draft, value) -> draft.contact(id(value)));
        changed(all, service, PathwayDraft::service);
        changed(all, criteria, PathwayDraft::criteria);
        changed(all, exclusions, PathwayDraft::exclusions);
        changed(all, contactPoint, PathwayDraft::contactPoint);
        changed(all, consent, PathwayDraft::consent);
        changed(all, questions, PathwayDraft::questions);
        changed(all, notes, PathwayDraft::notes);
        if (anyChanged(acknowledgeDays, decideDays, contactDays)) {
            Promise promise = promise(savable(acknowledgeDays), savable(decideDays), savable(contactDays));
            all.add(draft -> draft.promise(promise));
        }
        if (anyChanged(stateOn)) {
            var day = savableDay(stateOn);
            all.add(draft -> draft.stateOn(day));
        }
        if (anyChanged(review)) {
            var day = savableDay(review);
            all.add(draft -> draft.review(day));
        }
        return pathway -> {
            PathwayDraft draft = pathway.edit();
            all.forEach(change -> change.accept(draft));
            return draft.done();
        };
    }

    private String name(StringProperty field) {
        return field == acknowledgeDays ? "acknowledgeDays" : field == decideDays ? "decideDays" : "contactDays";
    }

    private static Optional<UUID> id(Optional<RecordLink> link) {
        return link.map(RecordLink::id);
    }

    private static Promise promise(String acknowledge, String decide, String contact) {
        return new Promise(number(acknowledge), number(decide), number(contact));
    }

    private static boolean isDays(String typed) {
        return typed.isBlank() || typed.strip().matches("\\d{1,3}");
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }

    private static String days(Optional<Integer> days) {
        return days.map(String::valueOf).orElse("");
    }
}
