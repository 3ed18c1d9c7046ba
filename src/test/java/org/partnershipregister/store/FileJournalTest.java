package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.Finding;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.disk.JournalFile;
import org.partnershipregister.store.disk.JournalRecord;
import org.partnershipregister.store.disk.RegisterFolder;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class FileJournalTest {
    @TempDir
    Path temp;
    private RegisterFolder crashed;
    private Path journal;
    private byte[] whole;
    private Map<String, String> present;

    /** A register killed when its journal held three change sets and its database only the first. */
    @BeforeEach
    void work() throws IOException {
        RegisterFolder live = new RegisterFolder(temp.resolve("live"));
        crashed = new RegisterFolder(temp.resolve("crashed"));
        try (Register register = Register.create(live.root(), TestRegister.session())) {
            OrganisationStore organisations = new OrganisationStore(register.database());
            Organisation first = organisations.save(Samples.organisation("Housing Link"));
            Crash.copy(live.root(), crashed.root());
            organisations.save(first.edit().name("Housing Link Riverside").tags(List.of()).done());
            organisations.save(Samples.organisation("Food Bank"));
            present = Crash.rows(register);
            journal = crashed.journals().getFirst();
            Files.copy(live.journals().getFirst(), journal, StandardCopyOption.REPLACE_EXISTING);
        }
        whole = Files.readAllBytes(journal);
    }

    @Test
    void whatTheDatabaseLacksIsReplayedOnceAndInOrder() {
        try (Register register = open()) {
            assertThat(Crash.rows(register)).isEqualTo(present);
            assertThat(register.findings()).containsExactly(Finding.fine("opening.replayed", 2));
        }
        try (Register register = open()) {
            assertThat(Crash.rows(register)).isEqualTo(present);
            assertThat(register.findings()).isEmpty();
        }
    }

    @Test
    void aRecordTornAtAnyByteIsNeverReadAndTheOnesBeforeAlwaysAre() throws IOException {
        JournalRecord last = JournalFile.read(journal).records().getLast();
        int start = JournalFile.read(journal).end() - last.payload().length - 20;
        for (int size = start; size < whole.length; size++) {
            Files.write(journal, Arrays.copyOf(whole, size));
            JournalFile found = JournalFile.read(journal);
            assertThat(found.records()).as("cut at " + size).hasSize(2);
            assertThat(found.end()).isEqualTo(start);
        }
    }

    @Test
    void aTornLastRecordIsDroppedAndWorkGoesOn() throws IOException {
        for (int missing : new int[] {1, 40}) {
            RegisterFolder torn = new RegisterFolder(Crash.copy(crashed.root(), temp.resolve("torn" + missing)));
            Files.write(torn.journals().getFirst(), Arrays.copyOf(whole, whole.length - missing));
            try (Register register = Register.open(torn.root(), TestRegister.session())) {
                OrganisationStore organisations = new OrganisationStore(register.database());
                assertThat(organisations.withRef("ORG-0001").orElseThrow().name()).isEqualTo("Housing Link Riverside");
                assertThat(organisations.withRef("ORG-0002")).isEmpty();
                organisations.save(Samples.organisation("Again"));
            }
            assertThat(JournalFile.read(torn.journals().getFirst()).records()).hasSize(3);
        }
    }

    @Test
    void aDamagedRecordInTheMiddleThatTheDatabaseLacksIsRefused() throws IOException {
        damageRecord(1);
        assertThatThrownBy(this::open)
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void aDamagedRecordThatTheDatabaseHasDoesNoHarm() throws IOException {
        damageRecord(0);
        try (Register register = open()) {
            assertThat(Crash.rows(register)).isEqualTo(present);
            assertThat(register.findings()).extracting(Finding::key).contains("opening.journal-behind");
        }
        Files.delete(crashed.database());
        try (Register register = open()) {
            assertThat(Crash.rows(register)).isEqualTo(present);
        }
    }

    @Test
    void everyFlippedBitIsNoticedOrHarmless() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = whole.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(journal, bad);
            JournalFile found = JournalFile.read(journal);
            assertThat(found.header().isEmpty() || found.records().size() == 2).isTrue();
        }
    }

    @Test
    void whenTheJournalCannotBeWrittenNothingIsSavedOrTold() {
        Changes changes = new Changes();
        int[] told = new int[1];
        changes.listen(news -> told[0]++);
        try (Register memory = TestRegister.empty()) {
            Database database = memory.database().read(sql -> sql.connectionResult(connection ->
                new Database(connection, new FullDisk(), changes, TestRegister.session())));
            OrganisationStore organisations = new OrganisationStore(database);
            Organisation typed = Samples.organisation("Typed");
            assertThatThrownBy(() -> organisations.save(typed))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL));
            assertThat(memory.database().read(ChangeSets::lastSeq)).isZero();
            assertThat(told[0]).isZero();
            assertThat(new OrganisationStore(memory.database()).save(typed).ref()).isEqualTo("ORG-0001");
        }
    }

    /** A journal on a disk without space. */
    private static final class FullDisk implements Journal {
        @Override
        public void append(ChangeSet changeSet) {
            throw new Failure(Reason.DISK_FULL);
        }

        @Override
        public void dropLast() {
            throw new AssertionError("nothing was appended");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void aChangeSetThatTheDatabaseRefusesLeavesNoRecord() {
        try (Register register = open()) {
            int before = size();
            assertThatThrownBy(() -> register.database().write(new ChangeLabel("change.organisation.added", ""), edit -> {
                new OrganisationStore(register.database()).put(edit, Samples.organisation("Half"));
                throw new IllegalStateException("a bug");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(size()).isEqualTo(before);
            assertThat(Crash.rows(register)).isEqualTo(present);
        }
    }

    private int size() {
        return (int) journal.toFile().length();
    }

    private void damageRecord(int index) throws IOException {
        int at = 68;
        for (JournalRecord earlierRecord : JournalFile.read(journal).records().subList(0, index)) {
            at += 20 + earlierRecord.payload().length;
        }
        byte[] bad = whole.clone();
        bad[at + 30] ^= 1;
        Files.write(journal, bad);
    }

    private Register open() {
        return Register.open(crashed.root(), TestRegister.session());
    }
}
