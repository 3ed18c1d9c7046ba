package org.partnershipregister.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A change set as the bytes of one journal record: a JSON object, UTF-8. */
final class ChangeSetJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ChangeSetJson() {
    }

    static byte[] bytes(ChangeSet set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", set.id().toString());
            json.writeStringField("seq", Long.toString(set.seq()));
            json.writeStringField("label", set.label());
            json.writeStringField("at", set.at().toString());
            json.writeStringField("by", set.by());
            json.writeStringField("type", set.type().name());
            if (set.undoes().isPresent()) {
                json.writeStringField("undoes", set.undoes().get().toString());
            }
            json.writeArrayFieldStart("rows");
            for (RowChange row : set.rows()) {
                write(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes} wrote; IOException when the bytes are anything else. */
    static ChangeSet read(byte[] bytes) throws IOException {
        Map<String, String> head = new HashMap<>();
        List<RowChange> rows = new ArrayList<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        rows.add(readRow(json));
                    }
                } else {
                    head.put(name, json.getText());
                }
            }
        }
        return new ChangeSet(UUID.fromString(head.get("id")), Long.parseLong(head.get("seq")), head.get("label"),
            OffsetDateTime.parse(head.get("at")), head.get("by"), ChangeSet.Type.valueOf(head.get("type")),
            Optional.ofNullable(head.get("undoes")).map(UUID::fromString), rows);
    }

    private static void write(JsonGenerator json, RowChange row) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", row.table());
        json.writeStringField("id", row.id().toString());
        json.writeStringField("op", row.operation().name());
        if (row.before().isPresent()) {
            json.writeFieldName("before");
            row.before().get().write(json);
        }
        if (row.after().isPresent()) {
            json.writeFieldName("after");
            row.after().get().write(json);
        }
        json.writeEndObject();
    }

    private static RowChange readRow(JsonParser json) throws IOException {
        Map<String, String> head = new HashMap<>();
        Map<String, Row> sides = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                sides.put(name, Row.read(json));
            } else {
                head.put(name, json.getText());
            }
        }
        return new RowChange(head.get("table"), UUID.fromString(head.get("id")),
            RowChange.Operation.valueOf(head.get("op")), Optional.ofNullable(sides.get("before")),
            Optional.ofNullable(sides.get("after")));
    }
}
