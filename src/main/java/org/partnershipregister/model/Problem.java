package org.partnershipregister.model;

import java.util.List;

/**
 * Something the user must put right, or should know, at one field: a value, never an exception.
 *
 * @param field   the field's name as in the record, {@code name} or {@code endOn}
 * @param key     the text key of a sentence that says how to mend it
 * @param args    what the sentence names
 * @param warning true when the value is kept all the same ("warns, never blocks")
 */
public record Problem(String field, String key, List<Object> args, boolean warning) {

    /** A problem that keeps the value from being saved. */
    public static Problem error(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args), false);
    }

    /** A doubt about a value that is saved as it was typed. */
    public static Problem warning(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args), true);
    }
}
