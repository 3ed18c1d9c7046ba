package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A check made on an organisation before or while working with it (CC34; glossary 68).
 *
 * @param expiresOn the last day on which what was seen holds; empty when it does not expire
 */
public record DueDiligence(UUID id, CheckKind kind, Optional<LocalDate> seenOn, String seenBy,
                           Optional<LocalDate> expiresOn, String note) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 2_000;
    private static final int SOON_DAYS = 30;

    /** How a check stands on a day. */
    public enum Standing { NOT_SEEN, IN_DATE, EXPIRES_SOON, EXPIRED }

    /** A check made on a day by somebody. */
    public static DueDiligence seen(CheckKind kind, Optional<LocalDate> on, String by) {
        return new DueDiligence(Ids.next(), kind, on, by, Optional.empty(), "");
    }

    /** The same, holding until a day. */
    public DueDiligence until(LocalDate day) {
        return new DueDiligence(id, kind, seenOn, seenBy, Optional.of(day), note);
    }

    /** The same with a note. */
    public DueDiligence noting(String words) {
        return new DueDiligence(id, kind, seenOn, seenBy, expiresOn, words);
    }

    /** How it stands: expired after its last day, soon within 30 days before; nothing seen yet is said as such. */
    public Standing standing(LocalDate day) {
        if (seenOn.isEmpty() && expiresOn.isEmpty()) {
            return Standing.NOT_SEEN;
        }
        return expiresOn.map(last -> ChronoUnit.DAYS.between(day, last)).map(left -> left < 0 ? Standing.EXPIRED
            : left <= SOON_DAYS ? Standing.EXPIRES_SOON : Standing.IN_DATE).orElse(Standing.IN_DATE);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().maxLength("checks", seenBy, LONGEST_NAME).maxLength("checks", note, LONGEST_NOTE)
            .dateOrder("checks", seenOn, expiresOn).list();
    }
}
