package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.ui.Tools;

/** Choices of which none may be made. */
final class Choices {
    private Choices() {
    }

    @SafeVarargs
    static <T> List<Optional<T>> withNone(T... values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of)).toList();
    }

    static String word(Tools tools, Optional<? extends Enum<?>> choice) {
        return choice.map(one -> tools.word(one)).orElseGet(() -> tools.text("choice.none"));
    }
}
