package org.partnershipregister.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a list as one JSON array of objects, in UTF-8. */
final class JsonListWriter {
    private final PrintStream out;

    JsonListWriter(PrintStream out) {
        this.out = out;
    }

    void write(Listing listing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (List<String> row : listing.rows()) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeStringField(listing.columns().get(i).replace(' ', '_'), row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeBytes(bytes.toByteArray());
        out.println();
    }
}
