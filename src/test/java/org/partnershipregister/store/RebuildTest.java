package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class RebuildTest {
    @TempDir
    Path temp;
    private RegisterFolder folder;
    private Map<String, String> present;

    /** Some work, a backup, some more work; closed properly. */
    @BeforeEach
    void work() {
        folder = new RegisterFolder(temp.resolve("register"));
        try (Register register = Register.create(folder.root(), TestRegister.session())) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            Organisation first = organisations.save(Samples.organisation("Housing Link"));
            organisations.save(Samples.organisation("Food Bank"));
            register.backupBefore("test");
            organisations.save(first.edit().name("Housing Link Riverside").done());
            organisations.delete(organisations.save(Samples.organisation("Short Lived")).id());
            register.undo().undo();
            present = Crash.rows(register);
        }
    }

    @Test
    void aTruncatedOrMissingFileNeverComesUpAsAnEmptyRegister() throws IOException {
        long whole = Files.size(folder.database());
        for (long size : new long[] {0, 1, 4096, 8192, whole / 2, whole - 4096, whole - 1}) {
            Path copy = Crash.copy(folder.root(), temp.resolve("cut-" + size));
            cut(new RegisterFolder(copy).database(), size);
            assertPresentAfterRebuild(copy, "opening.rebuilt");
        }
        Path copy = Crash.copy(folder.root(), temp.resolve("gone"));
        Files.delete(new RegisterFolder(copy).database());
        assertPresentAfterRebuild(copy, "opening.rebuilt");
    }

    @Test
    void aFileTruncatedAfterACrashIsRebuiltToo() throws IOException {
        for (long size : new long[] {0, 4096}) {
            Path copy = Crash.copy(folder.root(), temp.resolve("cut-" + size));
            Files.delete(new RegisterFolder(copy).seal());
            cut(new RegisterFolder(copy).database(), size);
            assertPresentAfterRebuild(copy, "opening.rebuilt");
        }
    }

    @Test
    void everyFlippedBitInAClosedDatabaseIsNoticed() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            Path copy = Crash.copy(folder.root(), temp.resolve("flip-" + i));
            flip(new RegisterFolder(copy).database(), random);
            assertPresentAfterRebuild(copy, "opening.rebuilt");
        }
    }

    @Test
    void withoutAnyBackupTheWholeJournalIsEnough() throws IOException {
        Path fresh = temp.resolve("fresh");
        Map<String, String> rows;
        try (Register register = Register.create(fresh, TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));
            register.undo().undo();
            register.undo().redo();
            rows = Crash.rows(register);
            Crash.copy(fresh, temp.resolve("copy"));
        }
        Files.delete(new RegisterFolder(temp.resolve("copy")).database());
        try (Register register = Register.open(temp.resolve("copy"), TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(rows);
            assertThat(register.findings()).extracting(Finding::key).containsExactly("opening.rebuilt-from-journal");
        }
    }

    @Test
    void aDamagedBackupIsPassedOverForAnOlderOne() throws IOException {
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            register.backupBefore("second");
        }
        try (var backups = Files.list(folder.backups())) {
            Path newest = backups.sorted().toList().getLast();
            flip(newest, new Random(1));
        }
        Files.delete(folder.database());
        assertPresentAfterRebuild(folder.root(), "opening.rebuilt");
    }

    @Test
    void halfATransactionLeftByACrashIsNoticed() {
        Path crashed = temp.resolve("crashed");
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("Late"));
            present = Crash.rows(register);
            register.database().read(sql -> sql.execute("DELETE FROM site WHERE label = 'Office'"));
            register.database().read(sql -> sql.connectionResult(connection -> {
                connection.commit();
                return true;
            }));
            Crash.copy(folder.root(), crashed);
        }
        assertPresentAfterRebuild(crashed, "opening.rebuilt");
    }

    @Test
    void anOlderDatabaseFilePutBackIsBroughtToThePresent() throws IOException {
        Path old = temp.resolve("old.mv.db");
        Files.copy(folder.database(), old);
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("Newer"));
            present = Crash.rows(register);
        }
        Files.copy(old, folder.database(), StandardCopyOption.REPLACE_EXISTING);
        assertPresentAfterRebuild(folder.root(), "opening.rebuilt");
    }

    @Test
    void theJournalOfAnotherRegisterIsRefusedAndNothingTouched() throws IOException {
        Path other = temp.resolve("other");
        Register.create(other, TestRegister.session()).close();
        Path journal = new RegisterFolder(other).journals().getFirst();
        for (Path own : folder.journals()) {
            Files.delete(own);
        }
        Files.copy(journal, folder.root().resolve(journal.getFileName()));
        byte[] before = Files.readAllBytes(folder.journals().getFirst());
        assertThatThrownBy(() -> Register.open(folder.root(), TestRegister.session()))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(folder.journals().getFirst()).hasBinaryContent(before);
        Files.delete(folder.journals().getFirst());
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(present);
        }
    }

    @Test
    void withoutItsJournalTheRegisterStillOpensAndBeginsANewOne() throws IOException {
        for (Path journal : folder.journals()) {
            Files.delete(journal);
        }
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(present);
            new OrganisationStore(register.database()).save(Samples.organisation("After"));
            present = Crash.rows(register);
        }
        assertThat(folder.journals()).isNotEmpty();
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(present);
        }
    }

    @Test
    void withNothingButABackupThatIsPutInPlaceAndSaid() throws IOException {
        Files.delete(folder.database());
        for (Path journal : folder.journals()) {
            Files.delete(journal);
        }
        try (Register register = Register.open(folder.root(), TestRegister.session())) {
            assertThat(new OrganisationStore(register.database()).withRef("ORG-0002")).isPresent();
            assertThat(register.findings()).extracting(Finding::key).contains("opening.backup-only");
        }
    }

    @Test
    void whatCannotBeRebuiltIsRefusedAndLeftAsItWas() throws IOException {
        Disk.remove(folder.backups());
        cut(folder.database(), 5000);
        byte[] before = Files.readAllBytes(folder.database());
        folder.journals().forEach(journal -> assertThat(journal).exists());
        Files.delete(folder.journals().getFirst());
        assertThatThrownBy(() -> Register.open(folder.root(), TestRegister.session()))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(folder.database()).hasBinaryContent(before);
    }

    private void assertPresentAfterRebuild(Path copy, String finding) {
        try (Register register = Register.open(copy, TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(present);
            assertThat(register.findings()).extracting(Finding::key).containsExactly(finding);
        }
        try (Register register = Register.open(copy, TestRegister.session())) {
            assertThat(register.findings()).isEmpty();
        }
    }

    private static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void flip(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }
}
