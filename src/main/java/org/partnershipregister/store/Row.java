package org.partnershipregister.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Column values of one row by column name, each as text (ISO dates, decimal numbers) or null: the form in which history,
 * undo and the journal keep a row, independent of generated classes.
 */
record Row(Map<String, String> values) {
    private static final JsonFactory JSON = new JsonFactory();

    /** All columns of a jOOQ record that hold something. */
    static Row of(Record record) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field<?> field : record.fields()) {
            Object value = record.get(field);
            if (value != null) {
                values.put(field.getName(), value.toString());
            }
        }
        return new Row(values);
    }

    /** This row's own values of the columns in which it differs from the other. */
    Row differingFrom(Row other) {
        Map<String, String> different = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!Objects.equals(value, other.values.get(name))) {
                different.put(name, value);
            }
        });
        other.values.keySet().stream().filter(name -> !values.containsKey(name)).forEach(name -> different.put(name, null));
        return new Row(different);
    }

    /** These values, and the earlier row's where this one has none. */
    Row over(Row earlier) {
        Map<String, String> all = new LinkedHashMap<>(earlier.values);
        all.putAll(values);
        return new Row(all);
    }

    /** Whether every value of the other row stands here too; what is null there must be absent here. */
    boolean holds(Row other) {
        return other.values.entrySet().stream()
            .allMatch(entry -> Objects.equals(values.get(entry.getKey()), entry.getValue()));
    }

    /** The value of a column, empty where it is null or not part of this row. */
    Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** Writes these values into a record of the table; columns not named here stay as they are. */
    void into(Record record, Table<?> table) {
        values.forEach((name, value) -> set(record, table.field(name), value));
    }

    private static <T> void set(Record record, Field<T> field, String value) {
        if (field != null) {
            record.set(field, value == null ? null : field.getDataType().convert(value));
        }
    }

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            json.writeFieldName(entry.getKey());
            if (entry.getValue() == null) {
                json.writeNull();
            } else {
                json.writeString(entry.getValue());
            }
        }
        json.writeEndObject();
    }

    static Row parse(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Reads an object whose start has just been read. */
    static Row read(JsonParser parser) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            values.put(name, parser.nextToken() == JsonToken.VALUE_NULL ? null : parser.getText());
        }
        return new Row(values);
    }
}
