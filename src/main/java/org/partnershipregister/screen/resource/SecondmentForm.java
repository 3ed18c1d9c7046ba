package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Secondment;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** Who is seconded from whom to whom, for how long and on what terms. */
final class SecondmentForm extends FormModel {
    final Property<Optional<RecordLink>> contact = choice("contact", Optional.empty());
    final StringProperty person = text("person");
    final StringProperty post = text("post");
    final Property<Optional<RecordLink>> employer = choice("employer", Optional.empty());
    final Property<Optional<RecordLink>> host = choice("host", Optional.empty());
    final StringProperty lineManager = text("lineManager");
    final StringProperty daysAWeek = text("daysAWeek");
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final StringProperty terms = text("terms");

    SecondmentForm(Formats formats) {
        super(formats);
        contact.addListener((any, before, now) -> now.ifPresent(link -> person.set(link.name())));
    }

    void show(Secondment one) {
        fill(contact, one.person().contact().map(id -> new RecordLink(Kind.CONTACT, id, one.person().name())));
        fill(person, one.person().name());
        fill(post, one.post());
        fill(employer, one.employer());
        fill(host, one.host());
        fill(lineManager, one.lineManager());
        fill(daysAWeek, one.daysAWeek().map(ResourceWords::typed).orElse(""));
        fill(from, one.span().from());
        fill(to, one.span().to());
        fill(terms, one.terms());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>(Secondment.in(new UUID(0, 0))
            .person(new Secondment.Person(Optional.empty(), person.get()), post.get())
            .managed(lineManager.get(), ResourceWords.number(daysAWeek.get()))
            .during(new Secondment.Span(day(from), day(to))).on(terms.get()).problems());
        if (!daysAWeek.get().isBlank() && ResourceWords.number(daysAWeek.get()).isEmpty()) {
            problems.addAll(new Problems().add(Problem.error("daysAWeek", "problem.secondment.days")).list());
        }
        return problems;
    }

    /** The changed values, to be put into the secondment as it is kept by then. */
    UnaryOperator<Secondment> edits() {
        List<UnaryOperator<Secondment>> steps = new ArrayList<>();
        if (anyChanged(contact, person, post)) {
            Secondment.Person who = new Secondment.Person(savable(contact).map(RecordLink::id), savable(person).strip());
            String work = savable(post).strip();
            steps.add(kept -> kept.person(who, work));
        }
        if (anyChanged(employer, host)) {
            var between = List.of(savable(employer), savable(host));
            steps.add(kept -> kept.between(between.getFirst(), between.getLast()));
        }
        if (anyChanged(lineManager, daysAWeek)) {
            String by = savable(lineManager).strip();
            var days = ResourceWords.number(savable(daysAWeek));
            steps.add(kept -> kept.managed(by, days));
        }
        if (anyChanged(from, to)) {
            Secondment.Span span = new Secondment.Span(savableDay(from), savableDay(to));
            steps.add(kept -> kept.during(span));
        }
        if (anyChanged(terms)) {
            String words = savable(terms);
            steps.add(kept -> kept.on(words));
        }
        return kept -> {
            Secondment done = kept;
            for (UnaryOperator<Secondment> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }
}
