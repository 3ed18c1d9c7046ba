package org.partnershipregister.model.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;

/**
 * Something one partner puts in: what it is, whose it stays and when it is expected. How much of it was pledged, came, was
 * used and went back stands in its {@link Ledger} only; {@code kept} is what the store keeps of that beside it.
 *
 * @param ref     the permanent reference, "" until first saved
 * @param title   what it is, in a few words
 * @param version the row's version as read; 0 until first saved
 */
public record Contribution(UUID id, String ref, String title, UUID partnership, Giver giver, Nature nature, Span span,
                           Ownership ownership, String notes, Kept kept, long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_BASIS = 2_000;
    public static final int LONGEST_TERMS = 10_000;

    /** Which member puts it in. {@code name} is read from the register; a group of people has no organisation. */
    public record Giver(Optional<UUID> membership, Optional<UUID> organisation, String name) {
        public static final Giver NOBODY = new Giver(Optional.empty(), Optional.empty(), "");
    }

    /** What kind of thing it is, what its quantity counts and how its value in pounds was worked out. */
    public record Nature(ResourceKind kind, ContributionBasis basis, ResourceUnit unit, String valuedBy) {
    }

    /** When it was pledged, from when it is expected, and until when it is there. */
    public record Span(Optional<LocalDate> pledged, Optional<LocalDate> from, Optional<LocalDate> to) {
        public static final Span OPEN = new Span(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whose it stays, nobody's if it is given for good, and on what terms it goes back. */
    public record Ownership(Optional<RecordLink> owner, String returnTerms) {
        public static final Ownership GIVEN = new Ownership(Optional.empty(), "");
    }

    /** The state and the amount pledged, or else offered, by its ledger. */
    public record Kept(ContributionState state, Amount promised) {
        public static final Kept NOTHING = new Kept(ContributionState.OFFERED, Amount.NOTHING);
    }

    /** Something new of that kind. */
    public static Contribution of(UUID partnership, Giver giver, ResourceKind kind, String title) {
        boolean money = kind == ResourceKind.FUNDING;
        return new Contribution(Ids.next(), "", title, partnership, giver, new Nature(kind,
            money ? ContributionBasis.CASH : ContributionBasis.IN_KIND, money ? ResourceUnit.POUNDS : ResourceUnit.OTHER, ""),
            Span.OPEN, Ownership.GIVEN, "", Kept.NOTHING, 0);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().required("title", title, "problem.resource.title").maxLength("title", title, LONGEST_TITLE)
            .maxLength("valuedBy", nature.valuedBy(), LONGEST_BASIS)
            .maxLength("returnTerms", ownership.returnTerms(), LONGEST_TERMS)
            .dateOrder("from", "to", span.from(), span.to()).list();
    }

    public Contribution titled(String newTitle) {
        return new Contribution(id, ref, newTitle, partnership, giver, nature, span, ownership, notes, kept, version);
    }

    public Contribution from(Giver member) {
        return new Contribution(id, ref, title, partnership, member, nature, span, ownership, notes, kept, version);
    }

    public Contribution with(Nature newNature) {
        return new Contribution(id, ref, title, partnership, giver, newNature, span, ownership, notes, kept, version);
    }

    public Contribution during(Span newSpan) {
        return new Contribution(id, ref, title, partnership, giver, nature, newSpan, ownership, notes, kept, version);
    }

    public Contribution owned(Ownership newOwnership) {
        return new Contribution(id, ref, title, partnership, giver, nature, span, newOwnership, notes, kept, version);
    }

    public Contribution noted(String newNotes) {
        return new Contribution(id, ref, title, partnership, giver, nature, span, ownership, newNotes, kept, version);
    }
}
