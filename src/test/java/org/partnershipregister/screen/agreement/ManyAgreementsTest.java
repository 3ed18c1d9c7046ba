package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Progress;

class ManyAgreementsTest {
    private static Register register;
    private static List<UUID> ids;
    private static ManyAgreements many;

    @TempDir
    private Path folder;

    private static final class Counter implements Progress {
        private final int most;
        private long done;

        private Counter(int most) {
            this.most = most;
        }

        @Override
        public void at(long reached, long total) {
            done = reached;
        }

        @Override
        public boolean cancelled() {
            return done >= most;
        }

        @Override
        public void giveWay() {
            // nobody waits
        }
    }

    @BeforeAll
    static void fill() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
        ids = new AgreementLists(register.database()).ids(AgreementQuestion.ALL).subList(0, 6);
        many = new ManyAgreements(register, new Papers());
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void eachHasAFileOfItsOwnAndASecondTimeBothAreKeptUnlessTheyAreReplaced() throws IOException {
        ManyAgreements.Result result = many.save(ids, PaperFormat.DOCX, folder, ManyAgreements.Clash.KEEP_BOTH, new Counter(100));
        assertThat(result.done()).isEqualTo(6);
        assertThat(result.failed()).isEmpty();
        assertThat(names()).hasSize(6).allMatch(name -> name.matches("AGR-\\d{4} .+[.]docx"));
        assertThat(many.there(ids, PaperFormat.DOCX, folder)).hasSize(6);
        many.save(ids, PaperFormat.DOCX, folder, ManyAgreements.Clash.REPLACE, new Counter(100));
        assertThat(names()).hasSize(6);
        many.save(ids, PaperFormat.DOCX, folder, ManyAgreements.Clash.KEEP_BOTH, new Counter(100));
        assertThat(names()).hasSize(12).filteredOn(name -> name.endsWith(" (2).docx")).hasSize(6);
    }

    @Test
    void itStopsWhenTheUserWantsIt() throws IOException {
        ManyAgreements.Result result = many.save(ids, PaperFormat.ODT, folder, ManyAgreements.Clash.KEEP_BOTH, new Counter(2));
        assertThat(result.cancelled()).isTrue();
        assertThat(names()).hasSize(2);
    }

    @Test
    void whatCannotBeMadeIsNamedAndTheOthersAreMade() throws IOException {
        List<UUID> withAGoneOne = Stream.concat(Stream.of(Ids.next()), ids.stream().limit(1)).toList();
        ManyAgreements.Result gone = many.save(withAGoneOne, PaperFormat.ODT, folder, ManyAgreements.Clash.KEEP_BOTH, new Counter(100));
        assertThat(gone.done()).isEqualTo(1);
        assertThat(gone.failed()).containsExactly(withAGoneOne.getFirst().toString());
        Path file = Files.writeString(folder.resolve("file"), "");
        ManyAgreements.Result result = many.save(ids, PaperFormat.ODT, file, ManyAgreements.Clash.KEEP_BOTH, new Counter(100));
        assertThat(result.done()).isZero();
        assertThat(result.failed()).hasSize(6).doesNotContain("");
    }

    @Test
    void whatWasSignedIsSavedAsItWasSigned() {
        AgreementStore agreements = new AgreementStore(register.database());
        Agreement signed = new AgreementLists(register.database()).ids(AgreementQuestion.ALL).stream().map(agreements::get)
            .filter(Agreement::signed).findFirst().orElseThrow();
        AgreementVersionStore versions = new AgreementVersionStore(register);
        if (versions.signed(signed).isEmpty()) {
            versions.freeze(signed.id(), "As signed", new AgreementVersionStore.Paper("the bytes".getBytes(), 1, "words", List.of()));
        }
        byte[] kept = versions.bytes(versions.signed(signed).orElseThrow());
        many.each(List.of(signed.id()), PaperFormat.PDF, new Counter(9), (AgreementFacts facts, byte[] bytes) -> assertThat(bytes).isEqualTo(kept));
        ManyAgreements.Result word = many.each(List.of(signed.id()), PaperFormat.DOCX, new Counter(9), (facts, bytes) -> { });
        assertThat(word.copies()).isEqualTo(1);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
