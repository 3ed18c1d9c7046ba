package org.partnershipregister.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipregister.model.PrintOrder;
import org.partnershipregister.model.PrintOrder.Sides;

/** What was asked for in the print pane: pages {@code first} to {@code last} counted from 1, perhaps beyond the end. */
public record PrintWish(String printer, int first, int last, int copies, Sides sides) {
    private static final Pattern PAGES = Pattern.compile("\\s*(\\d{1,5})\\s*(?:[-–to]+\\s*(\\d{1,5})\\s*)?");
    private static final int MOST_COPIES = 99;

    /** The wish for a paper of this name. */
    public PrintOrder named(String name) {
        return new PrintOrder(name, printer, first, last, copies, sides);
    }

    /** The wish as typed; pages are empty for all, "3" or "2-5". Empty if pages or copies can't be understood. */
    static Optional<PrintWish> typed(String printer, String pages, String copies, Sides sides) {
        Optional<Integer> number = Optional.of(copies.strip()).filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf)
            .filter(count -> count >= 1 && count <= MOST_COPIES);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (pages.isBlank()) {
            return Optional.of(new PrintWish(printer, 1, Integer.MAX_VALUE, number.get(), sides));
        }
        Matcher range = PAGES.matcher(pages);
        if (!range.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        return first >= 1 && first <= last ? Optional.of(new PrintWish(printer, first, last, number.get(), sides)) : Optional.empty();
    }
}
