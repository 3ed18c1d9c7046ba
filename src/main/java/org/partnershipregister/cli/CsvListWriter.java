package org.partnershipregister.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.partnershipregister.exchange.SafeCsv;

/** Writes a list as CSV that spreadsheets open rightly: in UTF-8 with its mark, whatever the console's encoding is. */
final class CsvListWriter {
    private final PrintStream out;

    CsvListWriter(PrintStream out) {
        this.out = out;
    }

    void write(Listing listing) {
        out.writeBytes(SafeCsv.write(listing.columns(), listing.rows()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
