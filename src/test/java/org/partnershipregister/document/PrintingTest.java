package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.PrintOrder;
import org.partnershipregister.model.PrintOrder.Sides;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Failure.Reason;
import org.partnershipregister.model.HouseStyle;

class PrintingTest {
    private static final Optional<Path> NO_SPOOLER_NEEDED = Optional.empty();
    private static byte[] pdf;
    private final RecordingPrinter printer = new RecordingPrinter("Office", true);

    @BeforeAll
    static void threePages() {
        Document.Draft draft = Document.titled("Three pages", SampleDocuments.DATED).add(Block.heading(1, "Alpha"));
        pdf = new Papers().write(draft.add(new Block.PageBreak()).add(Block.paragraph("Beta")).add(new Block.PageBreak())
            .add(Block.paragraph("Gamma")).done(), PaperFormat.PDF);
    }

    @Test
    void theSameBytesGoToThePrinterAsToThePreview() {
        printing(printer).print(pdf, PrintOrder.all("Agreement", "Office"));
        assertThat(printer.printed()).isEqualTo(pdf);
        assertThat(printer.wishes().get(JobName.class)).isEqualTo(new JobName("Agreement", null));
    }

    @Test
    void onlyThePagesAskedForAreSent() throws IOException {
        printing(printer).print(pdf, new PrintOrder("x", "Office", 2, 2, 1, Sides.ONE));
        assertThat(words(printer.printed())).contains("Beta").doesNotContain("Alpha", "Gamma");
        assertThat(words(Printing.pages(pdf, new PrintOrder("x", "Office", 2, 9, 1, Sides.ONE)).orElseThrow())).contains("Beta", "Gamma")
            .doesNotContain("Alpha");
        assertThat(printing(printer).print(pdf, new PrintOrder("x", "Office", 4, 4, 1, Sides.ONE))).as("there is no page 4").isFalse();
    }

    @Test
    void copiesAndPaperAreAskedForAndWhatThePrinterCannotDoIsLeftOut() {
        printing(printer).print(pdf, new PrintOrder("x", "Office", 1, 3, 4, Sides.BOTH_LONG_EDGE));
        assertThat(printer.wishes().get(Copies.class)).isEqualTo(new Copies(4));
        assertThat(printer.wishes().containsValue(MediaSizeName.ISO_A4)).isTrue();
        assertThat(printer.wishes().containsKey(javax.print.attribute.standard.Sides.class)).isFalse();
    }

    /** A letter-size paper was once asked for on A4. */
    @Test
    void theSheetIsThatOfThePagesThemselves() {
        byte[] letter = new Papers(() -> new HouseStyle(Optional.empty(), HouseStyle.PaperFont.SANS, HouseStyle.Margin.USUAL, "",
            HouseStyle.Sheet.LETTER)).write(Document.titled("On letter", SampleDocuments.DATED).add(Block.heading(1, "Alpha"))
            .on(PageSize.A4_LANDSCAPE).done(), PaperFormat.PDF);
        assertThat(PageSize.of(letter)).isEqualTo(PageSize.LETTER_LANDSCAPE);
        assertThat(PageSize.of(pdf)).isEqualTo(PageSize.A4);
    }

    @Test
    void whatCannotBePrintedIsSaid() {
        PrintOrder order = PrintOrder.all("x", "Office");
        assertFails(Reason.NO_PRINTER, new Printing(List::of, Optional::empty, NO_SPOOLER_NEEDED), order);
        assertFails(Reason.PRINTING_FAILED, printing(printer), PrintOrder.all("x", "Gone"));
        assertFails(Reason.PRINTING_FAILED, printing(new RecordingPrinter("Office", false)), order);
        assertFails(Reason.NO_PRINT_COMMAND,
            new Printing(() -> List.of(printer.service()), Optional::empty, Optional.of(Path.of("/nowhere/lpr"))), order);
        assertThat(printer.printed()).isEmpty();
    }

    @Test
    void theUsualPrinterIsNamedFirst() {
        RecordingPrinter home = new RecordingPrinter("Home", true);
        Printing printing = new Printing(() -> List.of(printer.service(), home.service()), () -> Optional.of(home.service()), NO_SPOOLER_NEEDED);
        assertThat(printing.printers()).containsExactly("Home", "Office");
    }

    private static Printing printing(RecordingPrinter printer) {
        return new Printing(() -> List.of(printer.service()), Optional::empty, NO_SPOOLER_NEEDED);
    }

    private static void assertFails(Reason reason, Printing printing, PrintOrder order) {
        assertThatThrownBy(() -> printing.print(pdf, order)).asInstanceOf(InstanceOfAssertFactories.type(Failure.class))
            .extracting(Failure::reason).isEqualTo(reason);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
