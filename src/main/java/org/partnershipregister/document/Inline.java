package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A piece of running text inside a block. Any string is allowed: what can't be printed is left out, and writers escape the rest. */
public sealed interface Inline {

    /** How a text stands out; shown together in the order given here. */
    enum Mark {
        BOLD, ITALIC, UNDERLINE
    }

    /** Words, perhaps marked; line ends in them count as spaces (see {@link Inline#lines}). */
    record Text(String text, Set<Mark> marks) implements Inline {
        public Text {
            text = Printable.line(text);
            EnumSet<Mark> ordered = EnumSet.noneOf(Mark.class);
            ordered.addAll(marks);
            marks = Collections.unmodifiableSet(ordered);
        }

        public boolean is(Mark mark) {
            return marks.contains(mark);
        }
    }

    /** Words that lead to a web or e-mail address; other kinds of address are refused ({@link Inline#link} turns them into text). */
    record Link(String text, String address) implements Inline {
        public Link {
            text = Printable.line(text);
            address = Printable.line(address).strip();
            if (!allowed(address)) {
                throw new IllegalArgumentException("Not a web or e-mail address");
            }
        }

        /** True for http, https and mailto addresses without blanks. */
        public static boolean allowed(String address) {
            String start = address.strip().toLowerCase(Locale.ROOT);
            boolean known = start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
            return known && start.chars().noneMatch(Character::isWhitespace);
        }
    }

    /** A new line within the same paragraph. */
    record LineBreak() implements Inline {
    }

    /** A field the register has no value for yet, such as "date of signing"; highlighted, so that it isn't overlooked. */
    record MissingValue(String text) implements Inline {
        public MissingValue {
            text = Printable.line(text);
        }
    }

    static Text text(String text) {
        return new Text(text, Set.of());
    }

    static Text bold(String text) {
        return new Text(text, Set.of(Mark.BOLD));
    }

    static Text italic(String text) {
        return new Text(text, Set.of(Mark.ITALIC));
    }

    static MissingValue missing(String what) {
        return new MissingValue(what);
    }

    /** The value, or a highlighted {@link MissingValue} naming {@code what} when it is blank. */
    static Inline valueOr(String value, String what) {
        return value.isBlank() ? missing(what) : text(value);
    }

    /** A link, or plain text when the address isn't http, https or mailto. */
    static Inline link(String text, String address) {
        return Link.allowed(Printable.line(address)) ? new Link(text, address) : text(text);
    }

    /** Text typed on several lines: a {@link LineBreak} for each line end. */
    static List<Inline> lines(String text) {
        List<Inline> result = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            if (!result.isEmpty()) {
                result.add(new LineBreak());
            }
            result.add(text(line));
        }
        return List.copyOf(result);
    }

    /** The words alone, as they would be read aloud; a missing value gives its own words in square brackets. */
    static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            words.append(switch (inline) {
                case Text text -> text.text();
                case Link link -> link.text();
                case LineBreak _ -> " ";
                case MissingValue missing -> "[" + missing.text() + "]";
            });
        }
        return words.toString();
    }
}
