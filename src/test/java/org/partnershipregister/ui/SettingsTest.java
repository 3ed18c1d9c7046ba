package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void whoStopsListeningHearsNoMoreAndIsForgotten() {
        Settings settings = new Settings(Map.of());
        List<Integer> heard = new ArrayList<>();
        Runnable stop = settings.onChange(() -> heard.add(settings.textSize()));
        settings.stepTextSize(1);
        stop.run();
        settings.stepTextSize(1);
        assertThat(heard).containsExactly(125);
        assertThat(settings.listenerCount()).isZero();
    }
}
