package org.partnershipregister.model.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;

/**
 * Somebody who works for the partnership or another member while employed by the same employer as before.
 *
 * @param person      the contact, or only a name
 * @param daysAWeek   0 to 7, two decimals at most
 * @param lineManager who says what is done from day to day
 */
public record Secondment(UUID id, UUID partnership, Optional<UUID> contribution, Person person, String post,
                         Optional<RecordLink> employer, Optional<RecordLink> host, String lineManager,
                         Optional<BigDecimal> daysAWeek, Span span, String terms) {
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_TERMS = 10_000;
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** Who it is. */
    public record Person(Optional<UUID> contact, String name) {
    }

    /** From when to when, both days included. */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    }

    /** A new one, of nobody yet. */
    public static Secondment in(UUID partnership) {
        return new Secondment(Ids.next(), partnership, Optional.empty(), new Person(Optional.empty(), ""), "",
            Optional.empty(), Optional.empty(), "", Optional.empty(), new Span(Optional.empty(), Optional.empty()), "");
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("person", person.name(), "problem.secondment.person")
            .maxLength("person", person.name(), LONGEST_NAME).maxLength("post", post, LONGEST_NAME)
            .maxLength("lineManager", lineManager, LONGEST_NAME).maxLength("terms", terms, LONGEST_TERMS)
            .dateOrder("from", "to", span.from(), span.to());
        daysAWeek.filter(days -> days.signum() < 0 || days.compareTo(WEEK) > 0)
            .ifPresent(days -> problems.add(Problem.error("daysAWeek", "problem.secondment.days")));
        return problems.list();
    }

    /** Over by that day. */
    public boolean over(LocalDate today) {
        return span.to().filter(day -> day.isBefore(today)).isPresent();
    }

    public Secondment person(Person who, String newPost) {
        return new Secondment(id, partnership, contribution, who, newPost, employer, host, lineManager, daysAWeek, span, terms);
    }

    /** Who employs the person, and who hosts them. */
    public Secondment between(Optional<RecordLink> from, Optional<RecordLink> to) {
        return new Secondment(id, partnership, contribution, person, post, from, to, lineManager, daysAWeek, span, terms);
    }

    public Secondment managed(String by, Optional<BigDecimal> days) {
        return new Secondment(id, partnership, contribution, person, post, employer, host, by, days, span, terms);
    }

    public Secondment during(Span newSpan) {
        return new Secondment(id, partnership, contribution, person, post, employer, host, lineManager, daysAWeek, newSpan, terms);
    }

    public Secondment on(String newTerms) {
        return new Secondment(id, partnership, contribution, person, post, employer, host, lineManager, daysAWeek, span, newTerms);
    }
}
