package org.partnershipregister.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;

class FolderLockTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 10, 0);
    @TempDir
    Path root;

    @Test
    void aLockThatCouldNotBeTakenWhollyIsLetGoForTheNextTry() throws IOException {
        RegisterFolder folder = new RegisterFolder(root);
        Path inTheWay = Files.createDirectories(root.resolve("opened-by.txt").resolve("full"));
        assertThatThrownBy(() -> FolderLock.take(folder, "Asha Patel", NOW))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE));
        Disk.remove(inTheWay.getParent());
        FolderLock.take(folder, "Asha Patel", NOW).close();
    }
}
