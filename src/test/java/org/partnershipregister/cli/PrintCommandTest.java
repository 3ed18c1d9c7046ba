package org.partnershipregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.Session;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.Samples;

class PrintCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void create() {
        run("create", "--name", "Riverside Community Trust");
    }

    @Test
    void allAgreementsAreSavedEachUnderItsOwnNameAndNothingIsOverwritten() throws IOException {
        with(register -> {
            Agreement first = begin(register);
            begin(register);
            return first;
        });
        Path all = folder.resolve("all");
        run("print", "agreements", "--all", "--format", "odt", "--to", all.toString());
        try (var files = java.nio.file.Files.list(all)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList()).hasSize(2).allMatch(name -> name.matches("AGR-000[12] .*[.]odt"));
        }
        Path one;
        try (var files = java.nio.file.Files.list(all)) {
            one = files.filter(file -> file.getFileName().toString().startsWith("AGR-0001")).findFirst().orElseThrow();
        }
        java.nio.file.Files.writeString(one, "mine");
        run("print", "agreements", "--all", "--format", "odt", "--to", all.toString());
        assertThat(one).hasContent("mine");
        assertThat(err()).contains("2 files were there already");
        run("print", "AGR-0001", "--all", "--to", all.toString());
        assertThat(err()).contains("print agreements --all");
    }

    /** A version frozen while the words were still a draft was once printed as the agreement, and no gaps were reported. */
    @Test
    void aVersionFrozenAsADraftIsNotTheAgreementUntilSomebodyHasSigned() throws IOException {
        with(register -> {
            AgreementStore agreements = new AgreementStore(register.database());
            Agreement begun = begin(register);
            new AgreementVersionStore(register).freeze(begun.id(), "As sent", paper(register, begun));
            agreements.change(begun.id(), "change.agreement.words", kept -> kept.withSections(kept.sections().stream()
                .map(one -> one.equals(kept.sections().getFirst()) ? one.saying("Entirely new words", one.text()) : one).toList()));
            return agreements.move(begun.id(), AgreementStatus.AGREED, DAY, "Only one party so far");
        });
        assertThat(print("agreed.pdf")).contains("Entirely new words");
        assertThat(err()).contains("values are still missing");
    }

    @Test
    void whatWasSignedIsPrintedWhateverIsChangedLaterAndAWordFileIsCalledAWorkingCopy() throws IOException {
        with(register -> {
            Agreement begun = begin(register);
            AgreementVersionStore versions = new AgreementVersionStore(register);
            Agreement signed = versions.sign(new AgreementFactsStore(register.database()).of(begun.id()), signing(begun), "Signed", paper(register, begun));
            OrganisationStore organisations = new OrganisationStore(register.database());
            organisations.save(organisations.us().orElseThrow().edit().name("Renamed Trust").done());
            return signed;
        });
        assertThat(print("signed.pdf")).contains("Riverside Community Trust").doesNotContain("Renamed");
        assertThat(err()).isEmpty();
        run("print", "AGR-0001", "--to", folder.resolve("signed.docx").toString());
        assertThat(err()).contains("working copy");
    }

    @Test
    void charactersThatThePdfCannotShowAreNamed() throws IOException {
        with(register -> {
            Agreement begun = begin(register);
            var cherokee = new OrganisationStore(register.database()).save(Samples.organisation("ᎠᎡᎢ Centre 华人"));
            return new AgreementStore(register.database()).change(begun.id(), "change.agreement.parties",
                kept -> kept.withParties(List.of(kept.parties().getFirst(), AgreementParty.of(cherokee.id(), cherokee.name()))));
        });
        print("cherokee.pdf");
        assertThat(err()).contains("3 characters come out as “#”", "Ꭰ Ꭱ Ꭲ");
        run("print", "AGR-0001", "--to", folder.resolve("cherokee.docx").toString());
        assertThat(err()).doesNotContain("come out");
    }

    private static Agreement begin(Register register) {
        return new NewAgreementStore(register.database()).begin(new AgreementStart(
            TemplateShelf.read().template("memorandum-of-understanding").orElseThrow(), Optional.empty(), "Understanding", Set.of()));
    }

    private static AgreementParty signing(Agreement agreement) {
        return agreement.parties().getFirst()
            .with(new AgreementParty.Signature("Asha Patel", "Director", Optional.of(SigningMethod.INK), Optional.of(DAY)));
    }

    private static AgreementVersionStore.Paper paper(Register register, Agreement agreement) {
        AgreementPaper paper = AgreementPaper.of(new AgreementFactsStore(register.database()).of(agreement.id()));
        return new AgreementVersionStore.Paper(new Papers().write(paper.document(), PaperFormat.PDF), 1, paper.words(), List.of());
    }

    private void with(Function<Register, Agreement> work) {
        try (Register register = Register.open(folder.resolve("register"), Session.unguarded())) {
            assertThat(work.apply(register).ref()).isEqualTo("AGR-0001");
        }
    }

    private String print(String name) throws IOException {
        assertThat(run("print", "AGR-0001", "--to", folder.resolve(name).toString())).as(err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private int run(String... arguments) {
        err.reset();
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--register", folder.resolve("register").toString()));
        return CommandLineDoor.run(line, new Program(folder.resolve("register"), "1.2.3", stream(new ByteArrayOutputStream()), stream(err)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
