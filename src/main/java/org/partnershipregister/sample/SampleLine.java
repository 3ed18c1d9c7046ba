package org.partnershipregister.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One line of a sample file: cells between upright bars, lines that start with # left out. */
record SampleLine(List<String> cells) {

    /** All lines of {@code <name>.txt} beside this class. */
    static List<SampleLine> read(String name) {
        try (InputStream in = Objects.requireNonNull(SampleLine.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new SampleLine(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String text(int cell) {
        return cells.get(cell);
    }

    boolean has(int cell) {
        return !cells.get(cell).isEmpty();
    }

    int number(int cell) {
        return Integer.parseInt(cells.get(cell));
    }

    <E extends Enum<E>> E code(int cell, Class<E> type) {
        return Enum.valueOf(type, cells.get(cell));
    }

    /** The day so many months before today; a negative number lies ahead. */
    Optional<LocalDate> monthsBefore(int cell, LocalDate today) {
        return has(cell) ? Optional.of(today.minusMonths(number(cell))) : Optional.empty();
    }

    /** The day so many months after today. */
    Optional<LocalDate> monthsAfter(int cell, LocalDate today) {
        return has(cell) ? Optional.of(today.plusMonths(number(cell))) : Optional.empty();
    }
}
