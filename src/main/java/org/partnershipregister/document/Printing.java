package org.partnershipregister.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.PrintOrder;

/**
 * Sends a PDF to a printer: the very bytes of the preview where the printer takes PDF (Linux, macOS), drawn page by page where it doesn't
 * (Windows). Never for the JavaFX thread. What can't be done is a {@link Failure}: no printer, no print command, or not accepted.
 */
public final class Printing {
    /** Java's own printing starts this program on Linux and macOS, and fails without it. */
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");
    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;
    private final Optional<Path> spooler;

    /** Asks the computer for its printers, each time anew. */
    public Printing() {
        this(() -> List.of(PrintServiceLookup.lookupPrintServices(null, null)),
            () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? Optional.empty() : Optional.of(SPOOLER));
    }

    Printing(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual, Optional<Path> spooler) {
        this.services = services;
        this.usual = usual;
        this.spooler = spooler;
    }

    /** The names of the printers, the usual one first; empty when there is none. */
    public List<String> printers() {
        Stream<String> first = usual.get().map(PrintService::getName).stream();
        return Stream.concat(first, services.get().stream().map(PrintService::getName)).distinct().toList();
    }

    /** Prints and returns when the job is handed over to the computer's queue; false when the paper has no such pages. */
    public boolean print(byte[] pdf, PrintOrder order) {
        PrintService service = service(order.printer());
        if (spooler.isPresent() && !Files.isExecutable(spooler.get())) {
            throw new Failure(Failure.Reason.NO_PRINT_COMMAND, spooler.get().toString());
        }
        Optional<byte[]> pages = pages(pdf, order);
        pages.ifPresent(wanted -> print(wanted, service, order));
        return pages.isPresent();
    }

    private static void print(byte[] pages, PrintService service, PrintOrder order) {
        if (service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)) {
            PrintJobs.send(pages, service, order);
        } else {
            PrintJobs.draw(pages, service, order);
        }
    }

    private PrintService service(String name) {
        List<PrintService> known = services.get();
        if (known.isEmpty()) {
            throw new Failure(Failure.Reason.NO_PRINTER);
        }
        return known.stream().filter(s -> s.getName().equals(name)).findFirst()
            .orElseThrow(() -> new Failure(Failure.Reason.PRINTING_FAILED, name));
    }

    /**
     * The pages asked for as a PDF of their own, since the queues of Linux and macOS ignore page ranges; all pages are left as they are. Empty
     * when there are no such pages.
     */
    static Optional<byte[]> pages(byte[] pdf, PrintOrder order) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            if (order.first() > count) {
                return Optional.empty();
            }
            if (order.first() == 1 && order.last() >= count) {
                return Optional.of(pdf);
            }
            for (int page = count; page >= 1; page--) {
                if (page < order.first() || page > order.last()) {
                    document.removePage(page - 1);
                }
            }
            return Optional.of(saved(document));
        } catch (IOException e) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, e, "PDF");
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
