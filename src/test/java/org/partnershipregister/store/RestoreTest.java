package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.disk.Disk;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class RestoreTest {
    @TempDir
    Path temp;
    private Path folder;
    private Path backup;
    private String attachment;
    private Map<String, String> then;
    private Map<String, String> now;

    /** A backup of two organisations and an attachment, after which a third came and one was renamed. */
    @BeforeEach
    void work() {
        folder = temp.resolve("register");
        backup = temp.resolve("stick.zip");
        try (Register register = Register.create(folder, TestRegister.session())) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            var first = organisations.save(Samples.organisation("Housing Link"));
            organisations.save(Samples.organisation("Dŵr – “Trust” \n\t 💧"));
            attachment = register.attachments().put("signed".getBytes(StandardCharsets.UTF_8));
            register.backupTo(backup);
            then = Crash.rows(register);
            organisations.save(first.edit().name("Renamed").done());
            organisations.save(Samples.organisation("Third"));
            now = Crash.rows(register);
        }
    }

    @Test
    void aRestoredRegisterEqualsTheBackedUpOneRowByRow() {
        Path fresh = temp.resolve("new laptop");
        Restore.of(fresh, backup, TestRegister.session()).run(false);
        try (Register register = Register.open(fresh, TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(then);
            assertThat(register.attachments().read(attachment)).asString().isEqualTo("signed");
            assertThat(register.findings()).isEmpty();
            assertThat(register.check()).allMatch(Finding::good);
            register.undo().undo();
        }
    }

    @Test
    void aBackupThatHoldsLessNeedsAYesToTheCountsAndThePresentIsKept() {
        Restore restore = Restore.of(folder, backup, TestRegister.session());
        assertThat(restore.counts()).contains(new Restore.Count(Kind.ORGANISATION, 3, 2));
        assertThat(restore.holdsLess()).isTrue();
        assertFails(Reason.SMALLER_BACKUP, () -> restore.run(false));
        assertOpens(now);
        restore.run(true);
        assertOpens(then);
        Path kept = newestNamed("before-restore");
        Restore.of(folder, kept, TestRegister.session()).run(false);
        assertOpens(now);
    }

    @Test
    void countingChangesNothingNotEvenTheBackups() throws IOException {
        Path killed = temp.resolve("killed");
        try (Register register = Register.open(folder, TestRegister.session())) {
            register.backupBefore("test");
        }
        Session tomorrow = new Session("Asha Patel", Clock.offset(TestRegister.session().clock(), Duration.ofDays(1)), () -> { });
        try (Register register = Register.open(folder, tomorrow)) {
            new OrganisationStore(register.database()).save(Samples.organisation("Not backed up yet"));
            Crash.copy(folder, killed);
        }
        List<Path> before = Disk.files(new RegisterFolder(killed).backups());
        assertThat(Restore.of(killed, backup, tomorrow).counts()).contains(new Restore.Count(Kind.ORGANISATION, 4, 2));
        assertThat(Disk.files(new RegisterFolder(killed).backups())).isEqualTo(before);
    }

    @Test
    void anOldBackupIsNotClearedAwayByItsOwnRestoring() throws IOException {
        Path backups = new RegisterFolder(folder).backups();
        Path old = Files.copy(backup, backups.resolve("register-2020-03-04-080000-daily.zip"));
        for (String later : List.of("2020-03-04-090000", "2020-03-05-090000")) {
            Files.copy(backup, backups.resolve("register-" + later + "-daily.zip"));
        }
        Restore.of(folder, old, TestRegister.session()).run(true);
        assertThat(old).exists();
        assertOpens(then);
    }

    @Test
    void afterARestoreALostFileIsRebuiltFromTheRestoredHistoryNotTheFormerOne() throws IOException {
        Restore.of(folder, backup, TestRegister.session()).run(true);
        Map<String, String> later;
        try (Register register = Register.open(folder, TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("In the new history"));
            later = Crash.rows(register);
        }
        Files.delete(new RegisterFolder(folder).database());
        assertOpens(later);
    }

    @Test
    void aRegisterTooDamagedToOpenCanStillBeReplaced() throws IOException {
        RegisterFolder place = new RegisterFolder(folder);
        Disk.remove(place.backups());
        Files.write(place.database(), new byte[100]);
        for (Path journal : place.journals()) {
            Files.write(journal, new byte[10]);
        }
        assertFails(Reason.DAMAGED, () -> Register.open(folder, TestRegister.session()));
        Restore.of(folder, backup, TestRegister.session()).run(false);
        assertOpens(then);
    }

    @Test
    void wrongHalfAndChangedFilesAreRefusedAndThePresentStays() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) {
                bad[random.nextInt(whole.length / 2)] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = Files.write(temp.resolve("bad.zip"), bad);
            refusedOrHarmless(file, random.nextInt());
        }
        assertFails(Reason.BAD_BACKUP, () -> Restore.of(folder,
            Files.writeString(temp.resolve("letter.zip"), "Dear all"), TestRegister.session()));
        assertFails(Reason.UNREADABLE_FILE, () -> Restore.of(folder, temp.resolve("none.zip"), TestRegister.session()));
        assertOpens(now);
    }

    /** A bit in a name's case or a time stamp of the zip itself changes nothing that is restored. */
    private void refusedOrHarmless(Path file, int number) {
        Path target = temp.resolve("target" + number);
        try {
            Restore.of(target, file, TestRegister.session()).run(false);
        } catch (Failure refused) {
            assertThat(refused.reason()).isEqualTo(Reason.BAD_BACKUP);
            assertThat(target).doesNotExist();
            return;
        }
        try (Register register = Register.open(target, TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(then);
        }
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
        for (String name : new String[] {"../evil.txt", "attachments/../../evil.txt", "/tmp/evil.txt", "attachments/evil.sh"}) {
            Path bad = withEntry(name);
            assertFails(Reason.BAD_BACKUP, () -> Restore.of(folder, bad, TestRegister.session()));
        }
        assertThat(temp.resolve("evil.txt")).doesNotExist();
    }

    private Path withEntry(String name) throws IOException {
        Path bad = temp.resolve("slip.zip");
        try (ZipFile from = new ZipFile(backup.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    String hash = Disk.sha256("x".getBytes(StandardCharsets.UTF_8));
                    out.write(entry.getName().equals("manifest.json")
                        ? new String(bytes, StandardCharsets.UTF_8)
                            .replace("\"parts\" : {", "\"parts\" : { \"" + name + "\" : \"1 " + hash + "\",")
                            .getBytes(StandardCharsets.UTF_8) : bytes);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write('x');
        }
        return bad;
    }

    private Path newestNamed(String reason) {
        try (var all = Files.list(new RegisterFolder(folder).backups())) {
            return all.filter(file -> file.toString().endsWith(reason + ".zip")).sorted().toList().getLast();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void assertOpens(Map<String, String> rows) {
        try (Register register = Register.open(folder, TestRegister.session())) {
            assertThat(Crash.rows(register)).isEqualTo(rows);
        }
    }

    private static void assertFails(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
