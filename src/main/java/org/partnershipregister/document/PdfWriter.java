package org.partnershipregister.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes a document as PDF/A-2a (for keeping) and PDF/UA-1 (for screen readers) at once, laid out from {@link HtmlWriter}'s page with the
 * bundled fonts. Loads nothing from outside. One thread at a time; the first PDF of a program run takes seconds, later ones a fraction.
 */
final class PdfWriter implements PaperWriter {
    private static final String PRODUCER = "Partnership Register";
    private final HtmlWriter html;
    private final PaperFonts fonts;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfWriter(HtmlWriter html, PaperFonts fonts) {
        this.html = html;
        this.fonts = fonts;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public byte[] write(Document document) {
        return write(document, Watch.NONE);
    }

    /** The same, telling how far it is; CANCELLED when it is not wanted any more. */
    synchronized byte[] write(Document document, Watch watch) {
        List<FontFamily> families = fonts.needed(document);
        return write(laidOut(document, families), families, document.dated(), watch);
    }

    /** The same pages for looking at, sooner: without what only screen readers and archives need. */
    synchronized byte[] preview(Document document) {
        List<FontFamily> families = fonts.needed(document);
        String page = laidOut(document, families);
        try (PDDocument pdf = new PDDocument()) {
            layOut(plain(page, pdf, Watch.NONE), page, pdf, families);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String laidOut(Document document, List<FontFamily> families) {
        return html.forPaper(document, families, new PaperText(fonts, families));
    }

    /** Sheets of labels. */
    synchronized byte[] write(Labels labels, Watch watch) {
        List<FontFamily> families = fonts.needed(labels.words());
        return write(new LabelPages(fonts, families).of(labels), families, labels.dated(), watch);
    }

    private byte[] write(String page, List<FontFamily> families, LocalDate dated, Watch watch) {
        try (PDDocument pdf = new PDDocument()) {
            layOut(plain(page, pdf, watch).usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(colours),
                page, pdf, families);
            if (families.stream().anyMatch(FontFamily::shapes)) {
                new ReadBack(fonts.meanings()).mend(pdf);
            }
            date(pdf, dated);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that no bundled font can show. */
    synchronized List<String> missingGlyphs(Document document) {
        return new MissingGlyphs(fonts).of(document);
    }

    private static PdfRendererBuilder plain(String page, PDDocument pdf, Watch watch) {
        PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(pdf).withProducer(PRODUCER).withHtmlContent(page, null);
        builder.useExternalResourceAccessControl((address, _) -> address.startsWith("data:"),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((address, _) -> address.startsWith("data:"),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new WordBreaks(watch, page.length()));
        builder.useUnicodeCharacterBreaker(new LetterBreaks());
        return builder;
    }

    private void layOut(PdfRendererBuilder builder, String page, PDDocument pdf, List<FontFamily> families) throws IOException {
        if (Direction.any(page)) {
            builder.useUnicodeBidiSplitter(Direction::new);
            builder.useUnicodeBidiReorderer(new Direction());
        }
        fonts.register(builder, pdf, families);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** Puts the document's own date where the library wrote the time of day, so that the same document gives the same bytes. */
    private static void date(PDDocument pdf, LocalDate day) throws IOException {
        Calendar dated = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(dated);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00+00:00");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(day.toEpochDay());
    }
}
