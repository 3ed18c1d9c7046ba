package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every template as every file people get, between two, three and twenty-five real charities, judged by programs that are not ours:
 * veraPDF, the schema of Office Open XML, odfvalidator, LibreOffice. The files stay in {@code target/templates}, to be looked at.
 */
class TemplatesOnPaperTest {
    private static final Path FOLDER = Path.of("target", "templates");
    private static final Path VALIDATOR = Path.of("target", "test-tools", "odfvalidator.jar");
    private static final int BEGINNING = 24;
    private static final List<Integer> PARTIES = List.of(2, 3, 25);
    private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();

    @BeforeAll
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        Papers papers = new Papers();
        for (AgreementTemplate template : TemplateShelf.read().templates()) {
            for (int count : PARTIES) {
                String name = template.code() + "-" + count;
                Document document = AgreementPaper.of(AgreementSamples.whole(template.code(), RealParties.first(count))).document();
                DOCUMENTS.put(name, document);
                for (PaperFormat format : List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT)) {
                    Files.write(file(name, format), papers.write(document, format));
                }
            }
        }
    }

    @Test
    void everyPdfIsForScreenReadersAndForKeeping() throws IOException {
        for (String name : DOCUMENTS.keySet().stream().filter(one -> !one.endsWith("-3")).toList()) {
            byte[] pdf = Files.readAllBytes(file(name, PaperFormat.PDF));
            assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
            assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).as(name).isEmpty();
        }
    }

    @Test
    void everyPartyIsNamedInFullInEveryPdf() throws IOException {
        for (String name : DOCUMENTS.keySet()) {
            int count = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
            String text = pdfText(file(name, PaperFormat.PDF)).replaceAll("\\s+", "");
            for (var party : RealParties.first(count)) {
                assertThat(text).as(name).contains(party.legalName().replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    void wordFilesKeepToTheSchemaOfOfficeOpenXml() throws IOException, XmlException {
        for (String name : DOCUMENTS.keySet()) {
            try (ZipFile zip = new ZipFile(file(name, PaperFormat.DOCX).toFile())) {
                List<XmlError> faults = new ArrayList<>();
                XmlOptions options = new XmlOptions().setErrorListener(faults);
                DocumentDocument.Factory.parse(zip.getInputStream(zip.getEntry("word/document.xml"))).validate(options);
                StylesDocument.Factory.parse(zip.getInputStream(zip.getEntry("word/styles.xml"))).validate(options);
                if (zip.getEntry("word/numbering.xml") != null) {
                    NumberingDocument.Factory.parse(zip.getInputStream(zip.getEntry("word/numbering.xml"))).validate(options);
                }
                assertThat(faults).as(name).isEmpty();
            }
        }
    }

    /** A check that could not fail would say nothing. */
    @Test
    void theSchemaFindsWhatIsWrong() throws XmlException {
        List<XmlError> faults = new ArrayList<>();
        DocumentDocument.Factory.parse("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r/>"
            + "<w:pPr/></w:p></w:body></w:document>").validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isNotEmpty();
    }

    @Test
    void openDocumentFilesKeepToTheStandard() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", VALIDATOR.toString(), "-c", "-v"));
        DOCUMENTS.keySet().forEach(name -> command.add(file(name, PaperFormat.ODT).toString()));
        String said = run(command);
        assertThat(said).doesNotContain("Error:", "Fatal:", "Warning:");
        DOCUMENTS.keySet().forEach(name -> assertThat(said).contains(name + ".odt:  Info: no errors, no warnings"));
    }

    @Test
    void everyParagraphOfAClauseBeginsWithACapital() {
        DOCUMENTS.values().forEach(document -> assertThat(document.blocks()).filteredOn(block -> block instanceof Block.Paragraph one && one.indent() == 1)
            .allSatisfy(block -> assertThat(Inline.words(((Block.Paragraph) block).text())).matches("(?s)[\\p{Lu}\\[“].*|")));
    }

    @Test
    void libreOfficeReadsTheSameWordsFromWordAndOpenDocument() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not on this machine");
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            Path out = FOLDER.resolve("read-" + format.extension());
            List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + FOLDER.resolve("office").toUri(), "--headless",
                "--convert-to", "txt:Text (encoded):UTF8", "--outdir", out.toString()));
            DOCUMENTS.keySet().forEach(name -> command.add(file(name, format).toString()));
            run(command);
            for (Map.Entry<String, Document> one : DOCUMENTS.entrySet()) {
                String read = Files.readString(out.resolve(one.getKey() + ".txt"), StandardCharsets.UTF_8);
                assertThat(sorted(read)).as(one.getKey() + " " + format).containsAll(sorted(String.join(" ", Words.of(one.getValue().blocks()))));
                assertThat(spaced(read)).as("clauses as " + format + " counts them, in " + one.getKey()).containsSubsequence(counted(one.getValue()));
            }
        }
    }

    /** The beginning of each numbered heading and clause, in their order. */
    private static List<String> counted(Document document) {
        return document.blocks().stream().map(block -> switch (block) {
            case Block.Heading heading -> spaced(heading.number() + " " + Inline.words(heading.text()));
            case Block.Paragraph paragraph -> spaced(paragraph.number() + " " + Inline.words(paragraph.text()));
            default -> "";
        }).filter(text -> text.matches("\\(?[0-9a-z.]{1,5}\\)? .*")).map(text -> text.substring(0, Math.min(BEGINNING, text.length()))).toList();
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
    }

    /** The long words of a text, each once: those that a program's numbering and marks leave alone. */
    private static List<String> sorted(String text) {
        return Stream.of(text.split("[\\s\\u00a0\\ufeff]+")).filter(word -> word.matches("[\\p{L}’'-]{2,}")).distinct().sorted().toList();
    }

    private static String pdfText(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path log = FOLDER.resolve("log.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    private static Path file(String name, PaperFormat format) {
        return FOLDER.resolve(name + "." + format.extension());
    }
}
