package org.partnershipregister.document;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Stage;

/** The words, dates and amounts of the prints of the register; names of kinds and stages are those the screens use. */
final class ReportPhrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final long PENCE = 100;

    private final ResourceBundle own = bundle("report-paper");
    private final ResourceBundle partnerships = bundle("partnership");
    private final ResourceBundle agreements = bundle("agreement");

    /** A text under {@code paper.report}. */
    String text(String key, Object... arguments) {
        return keyed("paper.report." + key, arguments);
    }

    /** A text by its whole key. */
    String keyed(String key, Object... arguments) {
        String text = own.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }

    String field(FieldOfWork field) {
        return partnerships.getString(field.key());
    }

    String stage(Stage stage) {
        return partnerships.getString(stage.key());
    }

    String kind(AgreementKind kind) {
        return agreements.getString("agreement.kind." + kind.name());
    }

    String status(AgreementStatus status) {
        return agreements.getString("agreement.status." + status.name());
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    String shortDay(Optional<LocalDate> day) {
        return day.map(SHORT::format).orElse("");
    }

    /** Pounds, with pence only where there are any. */
    String money(long pence) {
        String pattern = pence % PENCE == 0 ? "£#,##0" : "£#,##0.00";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(java.math.BigDecimal.valueOf(pence, 2));
    }

    /** The same foot for each print: whose it is, what, and of which day. */
    String footer(String us, String title, LocalDate asOf) {
        return String.join(" · ", List.of(us, title, day(asOf)).stream().filter(part -> !part.isBlank()).toList());
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.partnershipregister.texts." + name, Locale.ROOT);
    }
}
