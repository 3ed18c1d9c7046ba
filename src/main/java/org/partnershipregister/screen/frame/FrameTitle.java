package org.partnershipregister.screen.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.partnershipregister.ui.Status;
import org.partnershipregister.ui.Tools;

/** The window's title: record, our organisation, program; a dot in front while something is not saved. */
final class FrameTitle {

    private FrameTitle() {
    }

    static StringBinding of(Tools tools, Visits visits, ObservableValue<String> ours,
            ObservableValue<Boolean> sample) {
        ObservableValue<String> screen = visits.current()
                .flatMap(visit -> visit.map(one -> one.screen().title()).orElse(null));
        return Bindings.createStringBinding(() -> {
            String names = Stream.concat(Optional.ofNullable(screen.getValue()).stream(),
                            List.of(sample.getValue() ? tools.text("frame.sample") : "",
                            ours.getValue(), tools.text("frame.program")).stream())
                    .filter(name -> !name.isBlank()).collect(Collectors.joining(" – "));
            return tools.status().savedState().get() == Status.Saved.UNSAVED ? "• " + names : names;
        }, screen, ours, sample, tools.status().savedState());
    }
}
