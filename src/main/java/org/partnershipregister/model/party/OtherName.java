package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A further name of an organisation: former, working, acronym, or in another language. */
public record OtherName(UUID id, NameKind kind, String name, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** What sort of further name it is. */
    public enum NameKind {
        LEGAL, FORMER, WORKING, ACRONYM, WELSH, GAELIC, IRISH, OTHER_LANGUAGE
    }
}
