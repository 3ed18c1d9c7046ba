package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.party.Organisation;

class OwnFileTest {
    private static final String HOSTILE = "A & B <w:t> [[agreement.reference]] \"Ltd\"";
    private final AgreementFacts facts = AgreementSamples.saying("Words");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void fieldsAreFilledAndARowComesForEachParty(PaperFormat format) throws IOException {
        OwnFile.Filled filled = OwnFile.fill("own." + format.extension(), template(format), facts);
        assertFilled(filled, format);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void aFileThatLibreOfficeHasSavedIsFilledTheSame(PaperFormat format) throws Exception {
        Path file = Files.write(folder.resolve("own." + (format == PaperFormat.DOCX ? "odt" : "docx")),
            template(format == PaperFormat.DOCX ? PaperFormat.ODT : PaperFormat.DOCX));
        assertFilled(OwnFile.fill("own", convert(file, format.extension()), facts), format);
    }

    @Test
    void aNameSplitOverRunsAndMergeFieldsKeepTheLookOfTheFirst() throws IOException {
        String body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>On [</w:t></w:r><w:r><w:t>[agreement.</w:t></w:r><w:r><w:t>title]] we</w:t></w:r></w:p>"
            + "<w:p><w:fldSimple w:instr=\" MERGEFIELD agreement_title \\* MERGEFORMAT \"><w:r><w:t>«x»</w:t></w:r></w:fldSimple></w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD Agreement_Title </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>«y»</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        OwnFile.Filled filled = OwnFile.fill("own.docx", word(body), facts);
        String xml = part(filled.bytes(), "word/document.xml");
        String title = facts.agreement().header().title();
        assertThat(xml.split(java.util.regex.Pattern.quote(title), -1)).hasSize(4);
        assertThat(xml).contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">On " + title + "</w:t>", "> we</w:t>", "<w:rPr><w:i/></w:rPr>")
            .doesNotContain("MERGEFIELD", "fldChar", "«");
    }

    @Test
    void valuesAreOnlyText() throws IOException {
        Organisation hostile = Organisation.named(HOSTILE);
        AgreementFacts odd = new AgreementFacts(facts.agreement(), facts.partnership(), java.util.Optional.of(hostile), facts.parties(),
            facts.adoption(), facts.asOf());
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            byte[] own = papers(format, Document.titled("Own", LocalDate.EPOCH).add(Block.paragraph("Us: [[our.name]].")).done());
            String xml = part(OwnFile.fill("own", own, odd).bytes(), body(format));
            assertThat(xml).contains("Us: A &amp; B &lt;w:t&gt; [[agreement.reference]] \"Ltd\".");
        }
    }

    @Test
    void filesThatMayDoHarmAreRefused() throws IOException {
        byte[] good = word("<w:p/>");
        refused(with(good, "word/vbaProject.bin", "x"));
        refused(with(good, "Basic/Standard/Module1.xml", "x"));
        refused(with(good, "word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        refused(with(good, "META-INF/manifest.xml", "<manifest:encryption-data/>"));
        refused(with(good, "word/media/bomb.bin", "0".repeat(20_000_000)));
        refused("no zip at all".getBytes(StandardCharsets.UTF_8));
        refused(with(new byte[0], "hello.txt", "x"));
    }

    private void refused(byte[] file) {
        assertThatThrownBy(() -> OwnFile.fill("own.docx", file, facts)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.OWN_FILE));
    }

    private void assertFilled(OwnFile.Filled filled, PaperFormat format) throws IOException {
        String words = part(filled.bytes(), body(format)).replaceAll("<[^>]+>", "");
        assertThat(words).contains("About " + facts.agreement().header().title() + ".", "Riverside Community Trust: Asha Patel",
            "Borough Council: Sam Lee", "Borough Police: ", "[[nobody.knows]]").doesNotContain("[[agreement", "[[each", "[[party", "[[table");
        assertThat(filled.filled()).contains("agreement.title", "each.party", "party.name", "party.person", "table.contacts");
        assertThat(filled.unknown()).containsExactly("nobody.knows");
        assertThat(filled.lacking()).contains("party.person");
    }

    private static byte[] template(PaperFormat format) {
        Block.Table table = new Block.Table("", List.of(Block.Cell.of("Party"), Block.Cell.of("Signs")), List.of(1, 1),
            List.of(List.of(Block.Cell.of("[[each.party]][[party.name]]: [[party.person]]"), Block.Cell.of("."))));
        return papers(format, Document.titled("Own", LocalDate.EPOCH).add(Block.paragraph("About [[agreement.title]].")).add(table)
            .add(Block.paragraph("[[nobody.knows]]")).add(Block.paragraph("[[table.contacts]]")).done());
    }

    private static byte[] papers(PaperFormat format, Document document) {
        return new Papers().write(document, format);
    }

    private static String body(PaperFormat format) {
        return format == PaperFormat.DOCX ? "word/document.xml" : "content.xml";
    }

    private static byte[] word(String body) throws IOException {
        return with(papers(PaperFormat.DOCX, Document.titled("Own", LocalDate.EPOCH).done()), "word/document.xml",
            "<w:document xmlns:w=\"" + DocxWriter.WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private byte[] convert(Path file, String to) throws Exception {
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", to,
            "--outdir", folder.toString(), file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(folder.resolve("own." + to));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String part(byte[] file, String name) throws IOException {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] file, String name, String content) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
