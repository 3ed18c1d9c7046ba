package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KillTest {
    @TempDir
    Path temp;

    @Test
    void nothingThatWasSavedIsLostWhenTheProgramIsKilled() throws Exception {
        KillTrial.Result result = new KillTrial(temp, 20261122).run(5);
        assertThat(result.commits()).isGreaterThan(8);
        assertThat(result.lost()).isZero();
        assertThat(result.wrong()).isZero();
    }
}
