package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.testing.TestRegister;

/**
 * How fast papers are made, beside LibreOffice in the same run. No test of the usual suite (its name ends otherwise); figures go to
 * {@code target/speed.txt}. See README for the command.
 */
class PaperSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path REPORT = Path.of("target", "speed.txt");
    private static final Papers PAPERS = new Papers();
    private static List<Document> agreements;

    @BeforeAll
    static void warmUp() throws IOException {
        Files.writeString(REPORT, "");
        try (Register register = TestRegister.empty()) {
            SampleRegister.fill(register);
            AgreementFactsStore facts = new AgreementFactsStore(register.database());
            List<UUID> ids = new AgreementLists(register.database()).ids(AgreementQuestion.ALL);
            agreements = IntStream.range(0, 100).mapToObj(i -> AgreementPaper.of(facts.of(ids.get(i % ids.size()))).document()).toList();
        }
        for (int i = 0; i < 40; i++) {
            PAPERS.write(agreements.get(i), PaperFormat.PDF);
            PAPERS.write(SampleDocuments.agreement(4), PaperFormat.PDF);
        }
    }

    @Test
    void threePagesWarm() throws IOException {
        Document three = threePages();
        List<Long> wall = new ArrayList<>();
        List<Long> cpu = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            PAPERS.write(three, PaperFormat.PDF);
            wall.add(System.nanoTime() - before);
            cpu.add(THREADS.getCurrentThreadCpuTime() - cpuBefore);
        }
        say("3-page agreement to PDF, warm: wall median %.1f ms, p95 %.1f ms; CPU median %.1f ms", share(wall, 0.5), share(wall, 0.95), share(cpu, 0.5));
        assertThat(share(cpu, 0.5)).as("milliseconds of CPU").isLessThan(150);
    }

    @Test
    void aHundredAgreementsBesideLibreOffice() throws Exception {
        Path folder = Files.createTempDirectory("speed");
        int pages = 0;
        for (int i = 0; i < agreements.size(); i++) {
            Files.write(folder.resolve("agreement-" + i + ".docx"), PAPERS.write(agreements.get(i), PaperFormat.DOCX));
        }
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long before = System.nanoTime();
        for (int i = 0; i < agreements.size(); i++) {
            Files.write(folder.resolve("ours-" + i + ".pdf"), PAPERS.write(agreements.get(i), PaperFormat.PDF));
        }
        double ours = (System.nanoTime() - before) / 1e6 / agreements.size();
        double cpu = (THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e6 / agreements.size();
        for (int i = 0; i < agreements.size(); i++) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve("ours-" + i + ".pdf").toFile())) {
                pages += pdf.getNumberOfPages();
            }
        }
        say("100 agreements (%d pages) to PDF in one batch: %.1f ms each by the clock, %.1f ms of CPU", pages, ours, cpu);
        if (Stream.of(System.getenv("PATH").split(":")).map(Path::of).anyMatch(place -> Files.exists(place.resolve("soffice")))) {
            double theirs = libreOffice(folder);
            say("LibreOffice, the same 100 as DOCX in one call: %.1f ms each by the clock; ours take %.2f of that", theirs, ours / theirs);
        }
    }

    @Test
    void memoryStaysFlatOverAThousandPapers() {
        long hundred = 0;
        for (int i = 1; i <= 1_000; i++) {
            PAPERS.write(agreements.get(i % agreements.size()), PaperFormat.PDF);
            if (i == 100) {
                hundred = used();
            }
        }
        long thousand = used();
        say("Heap after collection: %.1f MB at 100 papers, %.1f MB at 1,000", hundred / 1e6, thousand / 1e6);
        assertThat(thousand).isLessThan(hundred + 5_000_000);
    }

    @Test
    void tenThousandRows() {
        List<List<String>> rows = IntStream.range(0, 10_000).mapToObj(i -> List.of("Partner organisation " + i, "Voluntary", "Active",
            "Aldermere", "3 agreements", "1 March 2027")).toList();
        Document list = ListDocument.of("Us", "Partners", "", LocalDate.EPOCH, List.of("Name", "Sector", "Status", "Town", "Agreements", "Next date"), rows);
        long before = System.nanoTime();
        byte[] pdf = PAPERS.write(list, PaperFormat.PDF);
        say("A list of 10,000 rows and 6 columns: %.1f s, %.1f MB", (System.nanoTime() - before) / 1e9, pdf.length / 1e6);
        assertThat(pdf).isNotEmpty();
    }

    private static Document threePages() throws IOException {
        for (int clauses = 1; clauses < 20; clauses++) {
            Document document = SampleDocuments.agreement(clauses);
            try (PDDocument pdf = Loader.loadPDF(PAPERS.write(document, PaperFormat.PDF))) {
                if (pdf.getNumberOfPages() >= 3) {
                    return document;
                }
            }
        }
        throw new IllegalStateException("No agreement has three pages");
    }

    private static double libreOffice(Path folder) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
            "--convert-to", "pdf", "--outdir", folder.resolve("out").toString()));
        IntStream.range(0, 100).mapToObj(i -> folder.resolve("agreement-" + i + ".docx").toString()).forEach(line::add);
        long before = System.nanoTime();
        Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        double each = (System.nanoTime() - before) / 1e6 / 100;
        try (Stream<Path> made = Files.list(folder.resolve("out"))) {
            assertThat(made.count()).isEqualTo(100);
        }
        return each;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double share(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private static void say(String text, Object... arguments) {
        String line = String.format(Locale.ROOT, text, arguments) + "\n";
        System.out.print(line);
        try {
            Files.writeString(REPORT, line, java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
