package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class RegisterOnDiskTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsThereAfterReopeningAndCanStillBeUndone() {
        Organisation saved;
        try (Register register = Register.create(folder, TestRegister.session())) {
            saved = new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));
        }
        try (Register register = Register.open(folder, TestRegister.session())) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            assertThat(organisations.get(saved.id())).isEqualTo(saved);
            register.undo().undo();
            assertFails(Reason.NOT_FOUND, () -> organisations.get(saved.id()));
        }
    }

    @Test
    void openingAFolderWithoutARegisterMakesNothingThere() throws IOException {
        assertFails(Reason.NO_REGISTER, () -> Register.open(folder, TestRegister.session()));
        assertFails(Reason.NO_REGISTER, () -> Register.open(folder.resolve("none"), TestRegister.session()));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aRegisterIsNotMadeAmongOtherFiles() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        assertFails(Reason.NOT_EMPTY, () -> Register.create(folder, TestRegister.session()));
        assertThat(folder.resolve("letter.txt")).hasContent("Dear all");
    }

    @Test
    void aSecondProgramIsToldWhoHasTheRegisterOpenAndSinceWhen() {
        Register.create(folder, TestRegister.session()).close();
        try (Register first = Register.open(folder, TestRegister.session())) {
            assertThatThrownBy(() -> Register.open(folder, TestRegister.session()))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.reason()).isEqualTo(Reason.OPEN_ELSEWHERE);
                    assertThat(failure.args()).hasSize(3).startsWith("Asha Patel").endsWith("22 November 2026, 10:00");
                });
            assertThat(first.folder()).contains(folder);
        }
        Register.open(folder, TestRegister.session()).close();
    }

    @Test
    void attachmentsComeBackByTheirHashAndADamagedOneIsNoticed() throws IOException {
        try (Register register = Register.create(folder, TestRegister.session())) {
            String name = register.attachments().put(new byte[] {1, 2, 3});
            assertThat(name).matches("[0-9a-f]{64}");
            assertThat(register.attachments().read(name)).containsExactly(1, 2, 3);
            assertFails(Reason.NOT_FOUND, () -> register.attachments().read("../register.mv.db"));
            Files.write(folder.resolve("attachments").resolve(name), new byte[] {1, 2, 4});
            assertFails(Reason.DAMAGED, () -> register.attachments().read(name));
            register.attachments().put(new byte[] {1, 2, 3});
            assertThat(register.attachments().read(name)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void strayFilesAmongTheAttachmentsSpoilNoBackup() throws IOException {
        Path attachments = folder.resolve("attachments");
        Path part;
        try (Register register = Register.create(folder, TestRegister.session())) {
            part = attachments.resolve(register.attachments().put(new byte[] {1}) + ".part");
            Files.write(part, new byte[] {1});
            Files.writeString(attachments.resolve(".DS_Store"), "Finder");
            register.backupBefore("test");
            assertThat(register.check()).allMatch(Finding::good);
        }
        Register.open(folder, TestRegister.session()).close();
        assertThat(part).doesNotExist();
        assertThat(attachments.resolve(".DS_Store")).exists();
    }

    @Test
    void aBackupThatFailedOnClosingIsToldAtEachStartUntilOneIsMade() throws IOException {
        Path inTheWay = folder.resolve("backups");
        try (Register register = Register.create(folder, TestRegister.session())) {
            new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));
            Files.writeString(inTheWay, "no folder");
        }
        try (Register register = Register.open(folder, TestRegister.session())) {
            assertThat(register.findings()).containsExactly(Finding.bad("opening.backup-failed", TestRegister.TODAY));
            Files.delete(inTheWay);
        }
        try (Register register = Register.open(folder, TestRegister.session())) {
            assertThat(register.findings()).isEmpty();
            assertThat(register.lastBackup()).isPresent();
        }
    }

    @Test
    void aRegisterInMemoryKeepsAttachmentsToo() {
        try (Register register = TestRegister.empty()) {
            String name = register.attachments().put(new byte[] {7});
            assertThat(register.attachments().read(name)).containsExactly(7);
            assertFails(Reason.NOT_FOUND, () -> register.attachments().read(Samples.organisation("x").id().toString()));
        }
    }

    private static void assertFails(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
