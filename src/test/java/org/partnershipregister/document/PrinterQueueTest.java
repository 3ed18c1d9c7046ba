package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.partnershipregister.model.PrintOrder;

/**
 * Prints on a real queue of CUPS-PDF, which writes files instead of using paper. Runs where {@code TEST_PRINTER} names the queue and
 * {@code TEST_PRINTER_FOLDER} the folder it writes to (.ci sets both); there, a queue that is missing or prints nothing is an error.
 */
@Tag("printer")
@EnabledIfEnvironmentVariable(named = "TEST_PRINTER", matches = ".+")
class PrinterQueueTest {
    private static final int SECONDS = 30;
    private static final float DPI = 50;
    private final String queue = System.getenv("TEST_PRINTER");
    private final Path folder = Path.of(System.getenv("TEST_PRINTER_FOLDER"));

    @Test
    void thePagesAskedForComeOut() throws IOException, InterruptedException {
        byte[] pdf = new Papers().write(SampleDocuments.agreement(4), PaperFormat.PDF);
        Printing printing = new Printing();
        assertThat(printing.printers()).contains(queue);
        String job = "Register test " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        Files.createDirectories(folder);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            printing.print(pdf, new PrintOrder(job, queue, 2, 3, 1, PrintOrder.Sides.ONE));
            try (PagePictures printed = PagePictures.open(whole(watch, job.replace(' ', '_'))); PagePictures asked = PagePictures.open(pdf)) {
                assertThat(printed.count()).isEqualTo(2);
                assertThat(difference(printed.draw(0, DPI), asked.draw(1, DPI))).isLessThan(0.5 * difference(printed.draw(0, DPI), asked.draw(0, DPI)));
            }
        }
    }

    /** The mean difference of the green of two pictures' pixels, where both have one; the queue's own fonts don't keep the words readable. */
    private static double difference(PagePictures.Picture one, PagePictures.Picture other) {
        long sum = 0;
        int width = Math.min(one.width(), other.width());
        int height = Math.min(one.height(), other.height());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs((one.pixels()[y * one.width() + x] >> 8 & 0xFF) - (other.pixels()[y * other.width() + x] >> 8 & 0xFF));
            }
        }
        return (double) sum / width / height;
    }

    /** The printed file once it is complete, which a PDF says itself at its end. */
    private byte[] whole(WatchService watch, String start) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < giveUp) {
            Optional<Path> file = file(start);
            if (file.isPresent()) {
                byte[] bytes = Files.readAllBytes(file.get());
                if (new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF")) {
                    return bytes;
                }
            }
            WatchKey key = watch.poll(1, TimeUnit.SECONDS);
            if (key != null) {
                key.pollEvents();
                key.reset();
            }
        }
        throw new AssertionError("Nothing was printed within " + SECONDS + " seconds");
    }

    private Optional<Path> file(String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(start)).findFirst();
        }
    }
}
