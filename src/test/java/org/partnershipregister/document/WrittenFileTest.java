package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Failure;

class WrittenFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsMadeAndAnOlderOneReplacedWithNothingLeftBeside() throws IOException {
        Path file = folder.resolve("Safer Streets.pdf");
        assertThat(WrittenFile.write(file, new byte[] {1, 2})).isEqualTo(file).hasBinaryContent(new byte[] {1, 2});
        WrittenFile.write(file, new byte[] {3});
        assertThat(file).hasBinaryContent(new byte[] {3});
        assertThat(names()).containsExactly("Safer Streets.pdf");
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path file = Files.write(folder.resolve("kept.pdf"), new byte[] {1});
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
        WrittenFile.write(link, new byte[] {2});
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(new byte[] {2});
    }

    @Test
    void whatCannotBeWrittenIsAFailureThatLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("a.pdf/inside")).getParent();
        assertRefused(taken);
        assertRefused(folder.resolve("no such folder/a.pdf"));
        assertThat(names()).containsExactly("a.pdf");
    }

    private void assertRefused(Path target) {
        assertThatThrownBy(() -> WrittenFile.write(target, new byte[] {1})).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Failure.Reason.UNWRITABLE_FILE);
            assertThat(failure.args()).containsExactly(target.toString());
        });
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
