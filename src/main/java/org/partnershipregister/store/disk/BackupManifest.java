package org.partnershipregister.store.disk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a backup says it holds: {@code manifest.json} in its zip.
 *
 * @param counts rows by table
 * @param parts  every other file of the zip with its size and hash
 */
public record BackupManifest(LocalDateTime madeAt, UUID register, int schemaVersion, long lastSeq, UUID lastId,
                             Map<String, Long> counts, Map<String, Part> parts) {
    /** The number of this way of making backups; readers refuse higher ones. */
    public static final int FORMAT = 1;
    private static final JsonFactory JSON = new JsonFactory();

    /** Size in bytes and SHA-256 of one file in the zip. */
    public record Part(long size, String sha256) {
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.useDefaultPrettyPrinter().writeStartObject();
            json.writeStringField("what", "backup of a Partnership Register");
            json.writeStringField("format", Integer.toString(FORMAT));
            json.writeStringField("madeAt", madeAt.toString());
            json.writeStringField("register", register.toString());
            json.writeStringField("schemaVersion", Integer.toString(schemaVersion));
            json.writeStringField("lastSeq", Long.toString(lastSeq));
            json.writeStringField("lastId", lastId.toString());
            json.writeObjectFieldStart("rows");
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                json.writeStringField(count.getKey(), count.getValue().toString());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("parts");
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                json.writeStringField(part.getKey(), part.getValue().size() + " " + part.getValue().sha256());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The manifest these bytes are; empty when they are anything else or of a later format. */
    static Optional<BackupManifest> read(byte[] bytes) {
        Map<String, String> head = new LinkedHashMap<>();
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Part> parts = new TreeMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    head.put(name, json.getText());
                } else if (name.equals("rows")) {
                    readObject(json).forEach((table, count) -> counts.put(table, Long.valueOf(count)));
                } else {
                    readObject(json).forEach((part, text) -> parts.put(part, part(text)));
                }
            }
            return Integer.parseInt(head.get("format")) > FORMAT ? Optional.empty()
                : Optional.of(new BackupManifest(LocalDateTime.parse(head.get("madeAt")),
                    UUID.fromString(head.get("register")), Integer.parseInt(head.get("schemaVersion")),
                    Long.parseLong(head.get("lastSeq")), UUID.fromString(head.get("lastId")), counts, parts));
        } catch (IOException | RuntimeException notAManifest) {
            return Optional.empty();
        }
    }

    private static Part part(String text) {
        String[] halves = text.split(" ", 2);
        return new Part(Long.parseLong(halves[0]), halves[1]);
    }

    private static Map<String, String> readObject(JsonParser json) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.getText());
        }
        return values;
    }
}
