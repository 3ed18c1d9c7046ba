package org.partnershipregister.model;

import java.util.List;

/**
 * One sentence about the state of the register: what was put right on opening, or what a check found.
 *
 * @param key  the text key of the sentence
 * @param args what it names
 * @param good true when nothing has to be done about it
 */
public record Finding(String key, List<Object> args, boolean good) {

    /** Something to know; nothing has to be done. */
    public static Finding fine(String key, Object... args) {
        return new Finding(key, List.of(args), true);
    }

    /** Something that needs looking after. */
    public static Finding bad(String key, Object... args) {
        return new Finding(key, List.of(args), false);
    }
}
