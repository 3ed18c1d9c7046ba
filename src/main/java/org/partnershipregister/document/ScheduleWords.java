package org.partnershipregister.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.model.agreement.ScheduleFacts;

/** How the tables of an agreement say amounts, times, codes and shares. */
final class ScheduleWords {
    private static final long PENCE = 100;
    private static final int VERY_HIGH = 15;
    private static final int HIGH = 10;
    private static final int MEDIUM = 5;

    private final Phrases phrases;

    ScheduleWords(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Cell> header(String columns) {
        return Stream.of(columns.split(" ")).map(column -> Cell.of(phrases.paper(column))).toList();
    }

    /** £1,234.50, or £1,234 when the pounds are whole. */
    String money(long pence) {
        String pattern = pence % PENCE == 0 ? "£#,##0;-£#,##0" : "£#,##0.00;-£#,##0.00";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(BigDecimal.valueOf(pence, 2));
    }

    /** A code of the register in words; "" for none. */
    String code(String group, String code) {
        return code.isBlank() ? "" : phrases.paper(group + "." + code);
    }

    /** "2.5 days a week". */
    String quantity(BigDecimal quantity, String unit) {
        return phrases.paper("unit." + unit, quantity);
    }

    /** "6 items, £1,200"; one of both, or "" for neither. */
    String amount(ScheduleFacts.Contribution one) {
        String counted = one.quantity().filter(many -> many.signum() != 0 && !one.unit().equals("POUNDS"))
            .map(many -> quantity(many, one.unit())).orElse("");
        String value = one.pence().filter(pence -> pence != 0).map(this::money).orElse("");
        return Stream.of(counted, value).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** "1 March 2027 to 31 March 2027", "from 1 March 2027", "until 31 March 2027" or "". */
    String period(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to) ? phrases.day(from.get()) : phrases.paper("period.both", phrases.day(from.get()), phrases.day(to.get()));
        }
        return from.map(day -> phrases.paper("period.from", phrases.day(day)))
            .or(() -> to.map(day -> phrases.paper("period.to", phrases.day(day)))).orElse("");
    }

    /** "High (3 × 4)"; the words are those of the register of risks. */
    String rating(int likelihood, int impact) {
        int score = likelihood * impact;
        String level = score >= VERY_HIGH ? "VERY_HIGH" : score >= HIGH ? "HIGH" : score >= MEDIUM ? "MEDIUM" : "LOW";
        return phrases.paper("rating.said", phrases.paper("level." + level), likelihood, impact);
    }

    /** What a partner gets of the result of a joint activity. */
    String split(String rule, ScheduleFacts.Split one) {
        return switch (rule) {
            case "BY_AGREED_SHARES" -> BigDecimal.valueOf(one.permille(), 1).stripTrailingZeros().toPlainString() + "%";
            case "BY_PLACES" -> phrases.paper("split.places", one.places());
            default -> phrases.paper("split.equal");
        };
    }
}
