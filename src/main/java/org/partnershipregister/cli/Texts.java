package org.partnershipregister.cli;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.partnershipregister.model.Failure;

/** The texts the command line needs, without the window's toolkit. */
final class Texts {
    static final String FOLDER = "org.partnershipregister.texts.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<ResourceBundle> bundles = Stream.of("cli", "common", "exchange", "safety")
        .map(area -> ResourceBundle.getBundle(FOLDER + area, Locale.ROOT)).toList();

    /** The text of a key with its arguments filled in. */
    String text(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("There is no text for " + key)).replace('\'', '’');
        Object[] shown = Arrays.stream(arguments).map(one -> one instanceof LocalDate day ? DAY.format(day) : one).toArray();
        return new MessageFormat(text, Locale.UK).format(shown);
    }

    /** What happened, what was kept and what to do next, one sentence after the other. */
    String failure(Failure failure) {
        Object[] arguments = failure.args().stream().map(argument -> argument instanceof Number ? argument
            : argument instanceof LocalDate ? argument : argument.toString()).toArray();
        return String.join(" ", Stream.of(".happened", ".kept", ".next")
            .map(part -> text(failure.reason().key() + part, arguments)).toList());
    }

    private Optional<String> find(String key) {
        return bundles.stream().filter(bundle -> bundle.containsKey(key)).map(bundle -> bundle.getString(key)).findFirst();
    }
}
