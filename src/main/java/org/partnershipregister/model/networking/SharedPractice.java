package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * Something a partner does well and told the others about, so that they need not find it out by themselves.
 *
 * @param ref     the permanent reference, "" until first saved
 * @param text    what they do and what came of it
 * @param notes   our own notes on it
 * @param version the row's version as read; 0 until first saved
 */
public record SharedPractice(UUID id, String ref, String title, Source source, String text, LocalDate sharedOn, String notes,
                             long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TEXT = 100_000;

    /** Who told it, and where. */
    public record Source(Optional<UUID> organisation, Optional<UUID> partnership, Optional<UUID> meeting) {
        public static final Source UNKNOWN = new Source(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One that was told on that day. */
    public static SharedPractice told(String title, String text, LocalDate on) {
        return new SharedPractice(Ids.next(), "", title, Source.UNKNOWN, text, on, "", 0);
    }

    /** The same in these words. */
    public SharedPractice worded(String newTitle, String newText) {
        return new SharedPractice(id, ref, newTitle, source, newText, sharedOn, notes, version);
    }

    /** The same from another source. */
    public SharedPractice from(Source newSource) {
        return new SharedPractice(id, ref, title, newSource, text, sharedOn, notes, version);
    }

    /** The same, told on that day. */
    public SharedPractice on(LocalDate day) {
        return new SharedPractice(id, ref, title, source, text, day, notes, version);
    }

    /** The same with our own notes. */
    public SharedPractice noting(String newNotes) {
        return new SharedPractice(id, ref, title, source, text, sharedOn, newNotes, version);
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        return new Problems().required("title", title, "problem.practice.title").maxLength("title", title, LONGEST_TITLE)
            .maxLength("text", text, LONGEST_TEXT).maxLength("notes", notes, LONGEST_TEXT).list();
    }
}
