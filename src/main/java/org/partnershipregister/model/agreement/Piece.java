package org.partnershipregister.model.agreement;

import java.util.List;
import java.util.Locale;

/** A piece of a section's running text. Any text can be read: what only looks like a token is plain words. */
public sealed interface Piece {

    /** Words as they are printed. */
    record Words(String text) implements Piece {
    }

    /** A field, filled from the register. */
    record Value(AgreementField field) implements Piece {
    }

    /** The number of another section: a clause or schedule, and its code. */
    record Reference(SectionKind kind, String code) implements Piece {
        /** What stands in the text for it. */
        public String token() {
            return "[[" + (kind == SectionKind.CLAUSE ? "clause:" : "schedule:") + code + "]]";
        }
    }

    /** Something that a person must still write. */
    record Gap(String what) implements Piece {
    }

    /** Stands for each of several in turn, in a table row of a template only. */
    record Each(Of of) implements Piece {
        /** What a row is repeated over. */
        public enum Of {
            PARTY, OBJECTIVE, CONTRIBUTION
        }

        /** What stands in the text for it. */
        public String token() {
            return "[[each." + of.name().toLowerCase(Locale.ROOT) + "]]";
        }
    }

    /** From here on the words of the line stand out, or no longer do. */
    record Look(Style style, boolean begins) implements Piece {
        /** How words stand out. */
        public enum Style {
            BOLD("b"), ITALIC("i");

            private final String code;

            Style(String code) {
                this.code = code;
            }
        }

        /** What stands in the text for it: {@code [[b]]} or {@code [[/b]]}. */
        public String token() {
            return "[[" + (begins ? "" : "/") + style.code + "]]";
        }
    }

    /** The pieces of a text, words that touch each other joined; a backslash takes away the meaning of the sign after it. */
    static List<Piece> parse(String text) {
        return Tokens.parse(text);
    }

    /** The text in which every sign that could begin a token has lost its meaning; {@link #parse} gives back the same words. */
    static String literal(String text) {
        return text.replaceAll("([\\\\\\[\\]|])", "\\\\$1");
    }
}
