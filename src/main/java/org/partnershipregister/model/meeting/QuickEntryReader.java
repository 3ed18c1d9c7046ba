package org.partnershipregister.model.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.TypedDate;

/**
 * Reads actions in the forms people really use (meetings.md): {@code @Housing Link book the college by 12 Dec},
 * {@code AI Jake …}, {@code [AI Jake] …}, {@code ACTION …}, {@code - Jake: …}, {@code Task - Rich}.
 */
public final class QuickEntryReader {
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–]|\\d{1,2}[.)]|\\[[ x]?])\\s+");
    private static final Pattern BRACKETED = Pattern.compile("^\\[(?:AI|AP|ACTION)\\s*:?\\s+([^]]{1,80})]\\s*:?\\s*(.+)$");
    private static final Pattern MARKED = Pattern.compile("^(?:AI|AP|ACTION|Action)(?:\\s*[:–-]\\s*|\\s+)(.+)$");
    private static final Pattern QUOTED = Pattern.compile("^@\"([^\"]{1,200})\"[:,]?\\s*(.+)$");
    private static final Pattern COLON = Pattern.compile("^([\\p{Lu}][\\p{L}\\p{N}.’'&-]*(?: [\\p{L}\\p{N}.’'&-]+){0,4}):\\s+(.+)$");
    private static final Pattern DASHED = Pattern.compile("^(.+?)\\s+[-–]\\s+@?([\\p{Lu}][\\p{L}.’'-]*(?: [\\p{Lu}][\\p{L}.’'-]*){0,3})$");
    private static final Pattern FIRST_WORD = Pattern.compile("^@?(\\p{L}[\\p{L}\\p{N}.’'-]*):?\\s+(?:to\\s+)?(.+)$");
    private static final Pattern DUE = Pattern.compile("^(?:(.+)[,;]?\\s+)?(?:by|due|before|until)\\s+(?:the\\s+)?(.{2,30}?)[.)]?$");
    private static final Pattern NAME_ONLY = Pattern.compile("^@\\s*(?:\"([^\"]{1,200})\"?|(\\p{L}[\\p{L}\\p{N}.’'-]*)):?$");
    private static final Pattern LIKE_A_DAY = Pattern.compile("(?i)\\d{1,4}[/.-]\\d{1,4}(?:[/.-]\\d{1,4})?"
        + "|\\d{1,3}(?:st|nd|rd|th)?[ -](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?(?: \\d{2,4})?");
    private static final Pattern NEXT_MEETING = Pattern.compile("next (?:meeting|time)");

    private final LocalDate today;
    private final Optional<LocalDate> nextMeeting;
    private final List<String> names;

    /**
     * @param names names of the register an owner may have, of organisations and people at the meeting; a longer one is
     *              preferred to a shorter
     */
    public QuickEntryReader(LocalDate today, Optional<LocalDate> nextMeeting, List<String> names) {
        this.today = today;
        this.nextMeeting = nextMeeting;
        this.names = names.stream().filter(name -> !name.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** Reads a line that is known to be an action; without a sign of an owner the whole line is its text. */
    public QuickEntry read(String line) {
        String bare = bare(line);
        QuickEntry entry = taken(line).orElseGet(() -> new QuickEntry("", bare, Optional.empty(), ""));
        return entry.dueOn().isPresent() || !entry.unread().isEmpty() ? entry : dated(entry.owner(), entry.text());
    }

    /** Reads a line of notes that may or may not be an action: empty unless it is marked as one and says what to do. */
    public Optional<QuickEntry> recognise(String line) {
        return taken(line).filter(QuickEntry::complete);
    }

    private Optional<QuickEntry> taken(String line) {
        String bare = bare(line);
        Matcher bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches()) {
            return Optional.of(dated(nameOf(bracketed.group(1)), bracketed.group(2)));
        }
        Matcher marked = MARKED.matcher(bare);
        if (marked.matches()) {
            return Optional.of(owned(marked.group(1), bare.startsWith("A") && !bare.toUpperCase(Locale.ROOT).startsWith("ACTION")));
        }
        if (bare.startsWith("@") && bare.length() > 1) {
            return Optional.of(owned(bare, true));
        }
        return colon(bare).or(() -> dashed(bare));
    }

    /** Text that starts with its owner; only a known name counts unless any first word may be one. */
    private QuickEntry owned(String text, boolean anyWord) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return dated(nameOf(quoted.group(1)), quoted.group(2));
        }
        String bare = text.startsWith("@") ? text.substring(1).stripLeading() : text;
        Matcher alone = NAME_ONLY.matcher(text.strip());
        Optional<String> whole = names.stream().filter(name -> Folding.fold(name).equals(Folding.fold(bare))).findFirst()
            .or(() -> alone.matches() ? Optional.of(nameOf(alone.group(1) == null ? alone.group(2) : alone.group(1))) : Optional.empty());
        if (whole.isPresent()) {
            return new QuickEntry(whole.get(), "", Optional.empty(), "");
        }
        Optional<QuickEntry> known = names.stream().filter(name -> startsWith(bare, name)).findFirst()
            .map(name -> dated(name, rest(bare, name)));
        if (known.isPresent()) {
            return known.get();
        }
        Matcher word = FIRST_WORD.matcher(bare);
        boolean named = anyWord || text.startsWith("@");
        return colon(bare).orElseGet(() -> named && word.matches() ? dated(nameOf(word.group(1)), word.group(2))
            : dated("", bare));
    }

    private Optional<QuickEntry> colon(String text) {
        Matcher matcher = COLON.matcher(text);
        return matcher.matches() && !matcher.group(1).equalsIgnoreCase("note")
            ? Optional.of(dated(nameOf(matcher.group(1)), matcher.group(2))) : Optional.empty();
    }

    private Optional<QuickEntry> dashed(String text) {
        Matcher matcher = DASHED.matcher(text);
        return matcher.matches() ? Optional.of(dated(nameOf(matcher.group(2)), matcher.group(1))) : Optional.empty();
    }

    private QuickEntry dated(String owner, String text) {
        Matcher matcher = DUE.matcher(text.strip());
        Optional<LocalDate> day = matcher.matches() ? day(matcher.group(2)) : Optional.empty();
        String kept = day.isEmpty() ? text.strip() : Optional.ofNullable(matcher.group(1)).orElse("");
        String unread = day.isEmpty() && matcher.matches() && likeADay(matcher.group(2)) ? matcher.group(2) : "";
        return new QuickEntry(owner, kept, day, unread);
    }

    private static boolean likeADay(String typed) {
        return LIKE_A_DAY.matcher(typed).matches() || NEXT_MEETING.matcher(typed.toLowerCase(Locale.UK)).matches();
    }

    /** A day without a year is the next one of that name: in November "12 Jan" is in the year to come. */
    private Optional<LocalDate> day(String typed) {
        if (NEXT_MEETING.matcher(typed.toLowerCase(Locale.UK)).matches()) {
            return nextMeeting;
        }
        return TypedDate.parse(typed, today).map(day -> !day.isBefore(today) ? day
            : TypedDate.parse(typed + " " + (today.getYear() + 1), today)
                .or(() -> TypedDate.parse(typed + "/" + (today.getYear() + 1), today)).orElse(day));
    }

    private String nameOf(String typed) {
        String folded = Folding.fold(typed);
        return names.stream().filter(name -> Folding.fold(name).equals(folded)).findFirst()
            .or(() -> names.stream().filter(name -> Folding.fold(name).startsWith(folded + " ")).findFirst())
            .orElse(typed.strip());
    }

    private static boolean startsWith(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length())
            && text.length() > name.length() && !Character.isLetterOrDigit(text.charAt(name.length()));
    }

    private static String rest(String text, String name) {
        return text.substring(name.length()).replaceFirst("^[:,]?\\s*(?:[-–]\\s+)?(?:to\\s+)?", "");
    }

    private static String bare(String line) {
        return BULLET.matcher(line.strip()).replaceFirst("").strip();
    }
}
