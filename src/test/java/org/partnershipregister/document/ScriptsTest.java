package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Names as they are written in the languages of our partners, in one paper. */
class ScriptsTest {
    static final List<String> NAMES = List.of("Canolfan Tŷ Dŵr", "Comhairle Nan Eilean Siar", "Ógras Ó Súilleabháin", "Związek Łódź", "Asociația Şcoală Țară",
        "Al-Noor مركز النور Trust", "مركز النور للتعليم (Leeds) 2026", "پاکستانی کمیونٹی سینٹر، بریڈفورڈ", "ٹرسٹ گھر ہے", "বাংলাদেশ কমিউনিটি কেন্দ্র ক্ষুদ্র শিক্ষা",
        "ਪੰਜਾਬੀ ਸਭਾ ਸਿੱਖ ਸੰਸਥਾ ਪ੍ਰੇਮ", "हिन्दी समिति क्षेत्र", "北京华人社区中心", "王秀英 陳大文", "שלום עולם", "😀 🎉 ☕ ❤️ 👍🏽 🇬🇧");

    private final Papers papers = new Papers();

    static Document paper() {
        Document.Draft draft = Document.titled("Names", SampleDocuments.DATED).add(Block.heading(1, "Names")).footer("مركز النور · 王秀英");
        NAMES.forEach(name -> draft.add(Block.paragraph(name)));
        draft.add(Block.heading(2, "1", "پاکستانی کمیونٹی سینٹر"));
        NAMES.forEach(name -> draft.add(Block.clause("1.1", Inline.text("This agreement is made with " + name + " and others, who "),
            Inline.bold(name), Inline.text(" are called the partners."))));
        draft.add(Block.bullets(0, NAMES));
        draft.add(new Block.Table("Partners", List.of(Block.Cell.of("Name"), Block.Cell.of("Role")), List.of(2, 1),
            NAMES.stream().map(name -> List.of(Block.Cell.of(name), Block.Cell.of("Partner"))).toList()));
        return draft.done();
    }

    @Test
    void everyNameHasItsLettersAndTheStandardsAreKept() throws IOException {
        assertThat(papers.missingGlyphs(paper())).isEmpty();
        byte[] pdf = papers.write(paper(), PaperFormat.PDF);
        Files.write(Path.of("target/scripts.pdf"), pdf);
        Files.write(Path.of("target/scripts.docx"), papers.write(paper(), PaperFormat.DOCX));
        Files.write(Path.of("target/scripts.odt"), papers.write(paper(), PaperFormat.ODT));
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void wordsThatRunFromRightToLeftAreReadBackAsLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(papers.write(paper(), PaperFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("مركز النور", "پاکستانی کمیونٹی سینٹر", "שלום", "北京华人社区中心", "Al-Noor", "ক্ষুদ্র", "ਪੰਜਾਬੀ ਸਭਾ", "ਪ੍ਰੇਮ", "क्षेत्र");
        }
    }
}
