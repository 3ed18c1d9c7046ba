package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/** A paper that a bid needs, of one partner or of the bid as a whole ({@code organisation} empty). */
public record BidPaper(UUID id, Optional<UUID> organisation, PaperKind kind, String name, PaperState state,
                       Optional<LocalDate> expiresOn, String note) {
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_NOTE = 2_000;

    /** A paper nobody has been asked for yet. */
    public static BidPaper of(Optional<UUID> organisation, PaperKind kind) {
        return new BidPaper(Ids.next(), organisation, kind, "", PaperState.NOT_ASKED, Optional.empty(), "");
    }

    public BidPaper in(PaperState other) {
        return new BidPaper(id, organisation, kind, name, other, expiresOn, note);
    }

    public BidPaper expiring(Optional<LocalDate> day) {
        return new BidPaper(id, organisation, kind, name, state, day, note);
    }

    /** True while it is not there, or has run out by that day. */
    public boolean missing(LocalDate day) {
        boolean here = state == PaperState.RECEIVED && expiresOn.filter(last -> last.isBefore(day)).isEmpty();
        return !here && state != PaperState.NOT_NEEDED;
    }

    List<Problem> problems() {
        return new Problems().maxLength("papers", name, LONGEST_NAME).maxLength("papers", note, LONGEST_NOTE).list();
    }
}
