package org.partnershipregister.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.Property;

/**
 * The values of a form's fields by name: what stands in each, what was saved last, and what an answer to a save may
 * change. Whatever the user has typed since stays, and nothing changes under the caret.
 */
final class FieldValues {

    /** What became of the text of the field that is being typed in; written out when the field is left. */
    private record Answer(String field, Object typed, Object kept) {
    }

    private final Map<String, Property<Object>> fields = new HashMap<>();
    private final Map<String, Object> kept = new HashMap<>();
    private Map<String, Object> sent = Map.of();
    private String typing = "";
    private Optional<Answer> waiting = Optional.empty();

    void add(String field, Property<?> property, Object first) {
        @SuppressWarnings("unchecked")
        Property<Object> any = (Property<Object>) property;
        fields.put(field, any);
        kept.put(field, first);
    }

    Set<String> names() {
        return fields.keySet();
    }

    String nameOf(Property<?> property) {
        return fields.entrySet().stream().filter(entry -> entry.getValue() == property).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a field of this form")).getKey();
    }

    Object value(String field) {
        return fields.get(field).getValue();
    }

    Object kept(String field) {
        return kept.get(field);
    }

    boolean changed(String field) {
        return fields.containsKey(field) && !Objects.equals(value(field), kept.get(field));
    }

    boolean changed() {
        return fields.keySet().stream().anyMatch(this::changed);
    }

    /** From now on every field counts as untouched. */
    void startAfresh() {
        fields.forEach((field, property) -> kept.put(field, property.getValue()));
        waiting = Optional.empty();
    }

    /** Does this while what was sent by a save counts as untouched. */
    void answered(Map<String, Object> taken, Runnable show) {
        sent = taken;
        show.run();
        sent = Map.of();
    }

    <T> void fill(Property<T> property, T value) {
        String field = nameOf(property);
        T typed = property.getValue();
        boolean answer = sent.containsKey(field) && Objects.equals(typed, sent.get(field));
        boolean untouched = answer || Objects.equals(typed, kept.get(field));
        Answer made = new Answer(field, typed, value);
        if (waiting.filter(made::equals).isPresent() || answer && field.equals(typing) && !Objects.equals(typed, value)) {
            waiting = Optional.of(made);
            kept.put(field, typed);
            return;
        }
        kept.put(field, value);
        if (untouched) {
            property.setValue(value);
        }
    }

    /** The user types in this field. */
    void type(String field) {
        typing = field;
    }

    /** The user has left this field: it shows what was made of its text. */
    void leave(String field) {
        typing = typing.equals(field) ? "" : typing;
        Optional<Answer> own = waiting.filter(answer -> answer.field().equals(field));
        if (own.isPresent()) {
            waiting = Optional.empty();
        }
        own.filter(answer -> Objects.equals(value(field), answer.typed())).ifPresent(answer -> {
            kept.put(field, answer.kept());
            fields.get(field).setValue(answer.kept());
        });
    }
}
