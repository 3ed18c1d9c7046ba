package org.partnershipregister.document;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.PrintOrder;

/** The two ways to a printer's queue: as PDF, or drawn by PDFBox. */
final class PrintJobs {
    private PrintJobs() {
    }

    /** Hands the PDF over as it is. */
    static void send(byte[] pdf, PrintService service, PrintOrder order) {
        AtomicBoolean failed = new AtomicBoolean();
        DocPrintJob job = service.createPrintJob();
        job.addPrintJobListener(new PrintJobAdapter() {
            @Override
            public void printJobFailed(PrintJobEvent event) {
                failed.set(true);
            }
        });
        try {
            job.print(new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null), wishes(service, order, PageSize.of(pdf)));
        } catch (PrintException e) {
            throw new Failure(Failure.Reason.PRINTING_FAILED, e, service.getName());
        }
        if (failed.get()) {
            throw new Failure(Failure.Reason.PRINTING_FAILED, service.getName());
        }
    }

    /** Draws each page for a printer that doesn't know PDF. */
    static void draw(byte[] pdf, PrintService service, PrintOrder order) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(wishes(service, order, PageSize.of(pdf)));
        } catch (PrinterException | IOException e) {
            throw new Failure(Failure.Reason.PRINTING_FAILED, e, service.getName());
        }
    }

    /** What was asked for, as far as the printer knows of it: a wish it can't fulfil would make it refuse the job. */
    static PrintRequestAttributeSet wishes(PrintService service, PrintOrder order, PageSize sheet) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(Printable.line(order.name()), null));
        if (order.copies() > 1) {
            wishes.add(new Copies(order.copies()));
        }
        wish(wishes, service, switch (sheet) {
            case A4, A4_LANDSCAPE -> MediaSizeName.ISO_A4;
            case LETTER, LETTER_LANDSCAPE -> MediaSizeName.NA_LETTER;
        });
        wish(wishes, service, switch (order.sides()) {
            case ONE -> Sides.ONE_SIDED;
            case BOTH_LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case BOTH_SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        });
        wish(wishes, service, sheet.landscape() ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        return wishes;
    }

    private static void wish(PrintRequestAttributeSet wishes, PrintService service, PrintRequestAttribute wish) {
        if (service.isAttributeValueSupported(wish, null, null)) {
            wishes.add(wish);
        }
    }
}
