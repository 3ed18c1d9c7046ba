package org.partnershipregister.screen.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.ui.Tools;

/** The fields of work to choose from, "not said" first. */
final class FieldChoice {

    private FieldChoice() {
    }

    static List<Optional<FieldOfWork>> all() {
        return Stream.concat(Stream.of(Optional.<FieldOfWork>empty()), Arrays.stream(FieldOfWork.values()).map(Optional::of))
            .toList();
    }

    static Function<Optional<FieldOfWork>, String> said(Tools tools) {
        return field -> field.map(one -> tools.text(one.key())).orElse(tools.text("partnership.not-said"));
    }
}
