package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

/** Files of every released schema version open; {@link KeptRegister} makes the one of the present version. */
class MigrationsTest {
    private static final Migrations NEXT = after("trial/Next__trial.sql");
    private static final Migrations BROKEN = after("trial/Next__broken.sql");
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2", "v9", "v12"})
    void aFileOfEachVersionOpensWithAllThatWasInIt(String version) throws IOException {
        Path folder = kept(version);
        try (Register register = Register.open(folder, TestRegister.session())) {
            assertThat(new OrganisationStore(register.database()).withRef("ORG-0001").orElseThrow().name())
                .isEqualTo("Housing Link");
            assertThat(register.check()).allMatch(Finding::good);
            assertThat(register.undo().undo().subject()).isEqualTo("Food Bank");
        }
    }

    @Test
    void anOlderFileIsBackedUpThenMigratedAndGoesOn() throws IOException {
        Path folder = made();
        Map<String, String> before = rows(folder);
        try (Register register = OnDisk.open(folder, TestRegister.session(), NEXT)) {
            assertThat(register.findings()).extracting(Finding::key).containsExactly("opening.upgraded");
            assertThat(Crash.rows(register)).containsKey("TRIAL").containsEntry("ORGANISATION", before.get("ORGANISATION"));
            new OrganisationStore(register.database()).save(Samples.organisation("After"));
        }
        try (var backups = Files.list(new RegisterFolder(folder).backups())) {
            assertThat(backups).anyMatch(file -> file.toString().endsWith("before-update.zip"));
        }
        Files.delete(new RegisterFolder(folder).database());
        try (Register register = OnDisk.open(folder, TestRegister.session(), NEXT)) {
            assertThat(new OrganisationStore(register.database()).withRef("ORG-0002")).isPresent();
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheOldFileAsItWas() throws IOException {
        Path folder = made();
        Map<String, String> before = rows(folder);
        assertThatThrownBy(() -> OnDisk.open(folder, TestRegister.session(), BROKEN)).isInstanceOf(RuntimeException.class);
        assertThat(rows(folder)).isEqualTo(before);
    }

    @Test
    void aFileOfANewerProgramIsRefusedAndNotTouched() throws IOException {
        Path folder = made();
        OnDisk.open(folder, TestRegister.session(), NEXT).close();
        byte[] file = Files.readAllBytes(new RegisterFolder(folder).database());
        assertThatThrownBy(() -> Register.open(folder, TestRegister.session()))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.NEWER_FILE));
        assertThat(new RegisterFolder(folder).database()).hasBinaryContent(file);
    }

    private static Migrations after(String script) {
        return Migrations.standard().followedBy(script);
    }

    private Path made() {
        Path folder = temp.resolve("made");
        try (Register register = Register.create(folder, TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));
        }
        return folder;
    }

    private static Map<String, String> rows(Path folder) {
        try (Register register = Register.open(folder, TestRegister.session())) {
            return Crash.rows(register);
        }
    }

    private Path kept(String version) throws IOException {
        Path folder = temp.resolve(version);
        try (InputStream resource = MigrationsTest.class.getResourceAsStream("/registers/" + version + "/register.zip");
            ZipInputStream in = new ZipInputStream(resource)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return folder;
    }
}
