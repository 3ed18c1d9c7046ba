package org.partnershipregister.model.party;

import java.util.Optional;
import java.util.UUID;

/** Which contacts a list shows and in what order. {@code text} is words typed, each to be found somewhere. */
public record ContactQuestion(String text, Optional<UUID> organisation, Optional<Standing> standing,
                              Optional<PositionKind> kind, Sort sort, boolean descending) {

    /** Whether a person holds a position today, has left all of them, or never had one. */
    public enum Standing { CURRENT, LEFT, NO_POSITION }

    /** What the list is ordered by; the name settles ties. */
    public enum Sort { NAME, REF, JOB_TITLE, ORGANISATION, PHONE, EMAIL }

    /** All contacts by name. */
    public static final ContactQuestion ALL = new ContactQuestion("", Optional.empty(), Optional.empty(),
        Optional.empty(), Sort.NAME, false);

    public ContactQuestion text(String typed) {
        return new ContactQuestion(typed, organisation, standing, kind, sort, descending);
    }

    public ContactQuestion at(UUID id) {
        return new ContactQuestion(text, Optional.of(id), standing, kind, sort, descending);
    }

    public ContactQuestion standing(Standing wanted) {
        return new ContactQuestion(text, organisation, Optional.of(wanted), kind, sort, descending);
    }

    public ContactQuestion sort(Sort by, boolean down) {
        return new ContactQuestion(text, organisation, standing, kind, by, down);
    }
}
