package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

class FilterChipTest extends WindowTest {

    private final FilterChip<String> chip = FxScreen.get(FilterChip::new);

    /** Each offer once left a listener behind, and with it the menu that nobody could see any more. */
    @Test
    void valuesOfferedBeforeAreForgotten() {
        FxScreen.run(() -> chip.use(tools.messages(), "Tag", List.of("housing"), tag -> tag));
        WeakReference<MenuItem> old = new WeakReference<>(FxScreen.get(() -> chip.getItems().getLast()));
        FxScreen.run(() -> chip.offer(List.of("advice")));
        FxScreen.until("the old values are forgotten", () -> {
            System.gc();
            return old.get() == null;
        });
    }

    @Test
    void theValueOfTheMomentIsMarkedWhenTheMenuOpensAfterAnotherOffer() {
        showNode(() -> new VBox(chip.use(tools.messages(), "Tag", List.of("housing"), tag -> tag)));
        FxScreen.run(() -> chip.offer(List.of("housing", "advice")));
        FxScreen.run(() -> chip.valueProperty().set(Optional.of("advice")));
        FxScreen.run(chip::show);
        assertThat(chip.getItems().stream().map(RadioMenuItem.class::cast).filter(RadioMenuItem::isSelected))
            .extracting(MenuItem::getText).containsExactly("advice");
        FxScreen.run(chip::hide);
    }
}
