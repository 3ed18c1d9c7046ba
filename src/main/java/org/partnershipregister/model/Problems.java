package org.partnershipregister.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one record while its rules are walked through. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    /** The field must hold something besides blanks. */
    public Problems required(String field, String value, String key) {
        return value.isBlank() ? add(Problem.error(field, key)) : this;
    }

    /** Texts are never cut: one that is too long for its column is a problem that says so. */
    public Problems maxLength(String field, String value, int longest) {
        return value.length() > longest
            ? add(Problem.error(field, "problem.too-long", longest, value.length())) : this;
    }

    /** The later of two dates must not lie before the earlier. */
    public Problems dateOrder(String field, Optional<LocalDate> first, Optional<LocalDate> last) {
        boolean wrong = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return wrong ? add(Problem.error(field, "problem.date-order", first.get())) : this;
    }

    /** The same where either date can be mended: both fields wait until they agree. */
    public Problems dateOrder(String firstField, String lastField, Optional<LocalDate> first, Optional<LocalDate> last) {
        boolean wrong = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return wrong ? add(Problem.error(firstField, "problem.date-order.first", last.get()))
            .dateOrder(lastField, first, last) : this;
    }

    /** All problems, in the order they were met. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
