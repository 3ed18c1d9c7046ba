package org.partnershipregister.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.partnershipregister.model.HouseStyle;

/**
 * Makes papers: one document in, the bytes of a file out. Build one for the whole program, since it keeps the parsed fonts; any thread may
 * use it (one PDF at a time), but never the JavaFX thread: the first PDF takes seconds.
 */
public final class Papers {
    private final Supplier<HouseStyle> style;
    private final PaperFonts fonts = new PaperFonts();
    private final HtmlWriter html = new HtmlWriter();
    private final PdfWriter pdf = new PdfWriter(html, fonts);
    private final PaperWriter docx = new DocxWriter();
    private final PaperWriter odt = new OdtWriter();
    private final PaperWriter markdown = new MarkdownWriter();
    private final PaperWriter text = new TextWriter();

    /** Papers in the usual style. */
    public Papers() {
        this(() -> HouseStyle.USUAL);
    }

    /** @param style how papers look, asked anew for each one on the thread that writes it */
    public Papers(Supplier<HouseStyle> style) {
        this.style = style;
    }

    /** The file's bytes; the same document and format always give the same ones. */
    public byte[] write(Document document, PaperFormat format) {
        return write(document, format, Watch.NONE);
    }

    /** The same for a long paper; what isn't a PDF is made too quickly to be watched. */
    public byte[] write(Document plain, PaperFormat format, Watch watch) {
        Document document = plain.in(style.get());
        return switch (format) {
            case PDF -> pdf.write(document, watch);
            case DOCX -> docx.write(document);
            case ODT -> odt.write(document);
            case HTML -> html.write(document);
            case MARKDOWN -> markdown.write(document);
            case TEXT -> text.write(document);
        };
    }

    /** A PDF with the very same pages for looking at, made sooner than the one to keep: without what screen readers and archives need. */
    public byte[] preview(Document plain) {
        return pdf.preview(plain.in(style.get()));
    }

    /** Address labels as a PDF that keeps the same standards. */
    public byte[] write(Labels labels, Watch watch) {
        return pdf.write(labels, watch);
    }

    /**
     * The characters of the document that its PDF can't show (they come out as "#"), each once; empty when all is well. To be asked before
     * printing or saving as PDF.
     */
    public List<String> missingGlyphs(Document document) {
        return pdf.missingGlyphs(document.in(style.get()));
    }

    /** Makes a PDF that nobody reads, so that the first real one is quick; for a background thread after the start. */
    public void warmUp() {
        Block.Cell cell = Block.Cell.of("1");
        pdf.write(Document.titled("1", LocalDate.EPOCH).add(Block.heading(1, "1")).add(Block.clause("1", Inline.bold("1"), Inline.italic("1")))
            .add(new Block.Table("", List.of(cell), List.of(1), List.of(List.of(cell)))).add(Block.bullets(0, List.of("1"))).done());
    }
}
