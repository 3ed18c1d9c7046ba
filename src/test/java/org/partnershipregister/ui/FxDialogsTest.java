package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FxDialogsTest {
    private final Dialogs.FileKind pdf = new Dialogs.FileKind("PDF", List.of("*.pdf"));

    @Test
    void aFileNamedWithoutItsEndingGetsIt() {
        assertThat(FxDialogs.withEnding(Path.of("/papers/agreement"), pdf)).isEqualTo(Path.of("/papers/agreement.pdf"));
        assertThat(FxDialogs.withEnding(Path.of("/papers/agreement v1.2"), pdf)).isEqualTo(Path.of("/papers/agreement v1.2.pdf"));
        assertThat(FxDialogs.withEnding(Path.of("/papers/agreement.PDF"), pdf)).isEqualTo(Path.of("/papers/agreement.PDF"));
        assertThat(FxDialogs.withEnding(Path.of("/papers/anything"))).isEqualTo(Path.of("/papers/anything"));
    }
}
