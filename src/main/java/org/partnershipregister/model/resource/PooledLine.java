package org.partnershipregister.model.resource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A contribution as a line of a list, with what its ledger adds up to.
 *
 * @param partnership the partnership's name
 */
public record PooledLine(Contribution contribution, String partnership, Balance balance) {

    public UUID id() {
        return contribution.id();
    }

    public boolean lasting() {
        return contribution.nature().kind().lasting();
    }

    /** What is still there of it. */
    public Amount left() {
        return balance.left(lasting());
    }

    /** The day by which something pledged should have come: its first day while nothing has, else its last. */
    public Optional<LocalDate> expected() {
        if (balance.outstanding().nothing() || contribution.kept().state() == ContributionState.OFFERED) {
            return Optional.empty();
        }
        Contribution.Span span = contribution.span();
        return balance.received().nothing() ? span.from().or(span::to) : span.to();
    }

    /** Whether a pledge is past that day. */
    public boolean late(LocalDate today) {
        return expected().filter(day -> day.isBefore(today)).isPresent();
    }
}
