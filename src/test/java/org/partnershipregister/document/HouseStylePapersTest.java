package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.model.HouseStyle.Logo;
import org.partnershipregister.model.HouseStyle.Margin;
import org.partnershipregister.model.HouseStyle.PaperFont;
import org.partnershipregister.model.HouseStyle.Sheet;
import org.partnershipregister.model.party.Letter;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.Recipient;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A house style that has everything, on every format. */
class HouseStylePapersTest {
    private static final HouseStyle OURS = new HouseStyle(Optional.of(new Logo("x", picture("png"), "Riverside Community Trust")), PaperFont.SERIF, Margin.WIDE,
        "Riverside Community Trust, charity 1000001", Sheet.LETTER);
    private final Papers papers = new Papers(() -> OURS);
    private final Document agreement = SampleDocuments.agreement(3);

    @ParameterizedTest
    @EnumSource(Margin.class)
    void everyMarginKeepsTheStandards(Margin margin) throws IOException {
        byte[] pdf = new Papers(() -> new HouseStyle(OURS.logo(), OURS.font(), margin, OURS.footer(), Sheet.A4)).write(agreement, PaperFormat.PDF);
        Files.write(Path.of("target/house-" + margin + ".pdf"), pdf);
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void thePdfHasTheSheetTheFootTheFontAndTheLogo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(papers.write(agreement, PaperFormat.PDF))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(612, within(0.5f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(792, within(0.5f));
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(pdf)).contains("charity 1000001", "Page 1 of");
            List<String> fonts = new ArrayList<>();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                fonts.add(pdf.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(fonts).allMatch(f -> f.contains("NotoSerif"));
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(pdf.getPage(1).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aLandscapePaperStaysLandscape() throws IOException {
        Document wide = Document.titled("Wide", SampleDocuments.DATED).on(PageSize.A4_LANDSCAPE).add(Block.heading(1, "Wide")).done();
        try (PDDocument pdf = Loader.loadPDF(papers.write(wide, PaperFormat.PDF))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(792, within(0.5f));
        }
    }

    @Test
    void theWordFileKeepsToItsSchemaWithTheLogoInIt() throws IOException, XmlException {
        byte[] docx = papers.write(agreement, PaperFormat.DOCX);
        Files.write(Path.of("target/house.docx"), docx);
        Map<String, String> parts = OfficeWritersTest.parts(docx);
        List<XmlError> faults = new ArrayList<>();
        DocumentDocument.Factory.parse(parts.get("word/document.xml")).validate(new XmlOptions().setErrorListener(faults));
        StylesDocument.Factory.parse(parts.get("word/styles.xml")).validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
        assertThat(parts).containsKey("word/media/logo.png");
        assertThat(parts.get("word/document.xml")).contains("descr=\"Riverside Community Trust\"", "w:w=\"12240\" w:h=\"15840\"");
        assertThat(parts.get("word/styles.xml")).contains("w:ascii=\"Georgia\"");
        assertThat(parts.get("word/footer1.xml")).contains("charity 1000001");
    }

    @Test
    void theOpenDocumentFileKeepsToItsStandardWithTheLogoInIt() throws IOException, InterruptedException {
        Path odt = Files.write(Path.of("target/house.odt"), papers.write(agreement, PaperFormat.ODT));
        Path scripts = Files.write(Path.of("target/scripts.odt"), papers.write(ScriptsTest.paper(), PaperFormat.ODT));
        Path log = Path.of("target/house-odt.log");
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-jar", "target/test-tools/odfvalidator.jar", "-c", "-v",
            odt.toString(), scripts.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(said).contains("house.odt:  Info: no errors, no warnings", "scripts.odt:  Info: no errors, no warnings");
        Map<String, String> parts = OfficeWritersTest.parts(Files.readAllBytes(odt));
        assertThat(parts.get("content.xml")).contains("<svg:title>Riverside Community Trust</svg:title>");
        assertThat(parts.get("styles.xml")).contains("215.9mm", "charity 1000001", "Liberation Serif");
    }

    @Test
    void theWebPageHasLogoAndFont() {
        assertThat(new String(papers.write(agreement, PaperFormat.HTML), StandardCharsets.UTF_8)).contains("alt=\"Riverside Community Trust\"", "Noto Serif");
    }

    @Test
    void everyLetterBeginsWithTheLogoWhichIsInTheFileOnce() throws IOException {
        byte[] pdf = papers.write(letters(3), PaperFormat.PDF);
        Set<COSBase> pictures = new HashSet<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures.add(page.getResources().getXObject(name).getCOSObject());
                }
                assertThat(page.getResources().getXObjectNames()).hasSize(1);
            }
        }
        assertThat(pictures).hasSize(1);
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(OfficeWritersTest.parts(papers.write(letters(3), PaperFormat.DOCX)).get("word/document.xml").split("<pic:pic ")).hasSize(1 + 3);
        assertThat(OfficeWritersTest.parts(papers.write(letters(3), PaperFormat.ODT)).get("content.xml").split("<draw:image ")).hasSize(1 + 3);
    }

    private static Document letters(int count) {
        Mailing mailing = new Mailing(new Mailing.Sender("Harbour Trust", List.of("1 Quay"), "01632 960 001"), IntStream.range(0, count)
            .mapToObj(i -> new Recipient(UUID.randomUUID(), PersonName.of("Person " + i), "", "", List.of("1 High Street"), false)).toList());
        return LetterDocument.of("Letters", new Letter("News", "We write to you.", SampleDocuments.DATED, "Yours", "Ann Lee"), mailing);
    }

    @Test
    void aJpegLogoServesAsWellAndABrokenOneIsLeftOut() {
        HouseStyle jpeg = new HouseStyle(Optional.of(new Logo("x", picture("jpg"), "Us")), PaperFont.SANS, Margin.USUAL, "", Sheet.A4);
        assertThat(Vera.failures(new Papers(() -> jpeg).write(agreement, PaperFormat.PDF), PDFAFlavour.PDFA_2_A)).isEmpty();
        HouseStyle broken = new HouseStyle(Optional.of(new Logo("x", new byte[] {1, 2, 3}, "Us")), PaperFont.SANS, Margin.USUAL, "", Sheet.A4);
        for (PaperFormat format : PaperFormat.values()) {
            assertThat(new Papers(() -> broken).write(agreement, format)).isEqualTo(new Papers().write(agreement, format));
        }
    }

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(300, 100, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1A, 0x4F, 0x8B));
        pen.fillOval(5, 5, 90, 90);
        pen.fillRect(110, 35, 180, 30);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray()))).isNotNull();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
