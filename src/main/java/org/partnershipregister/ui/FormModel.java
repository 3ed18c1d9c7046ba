package org.partnershipregister.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.partnershipregister.model.Problem;

/**
 * What a screen's fields hold while they are edited: values, what was saved last, and the problems of fields that have
 * been left. A wrong value stays in its field and is not saved ({@link #savable}); the others are. No window needed.
 */
public abstract class FormModel {

    private final Formats formats;
    private final Map<String, Property<Object>> fields = new HashMap<>();
    private final Map<String, Object> kept = new HashMap<>();
    private final Set<String> dates = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final ObservableMap<String, Problem> shown = FXCollections.observableHashMap();
    /** One for all who listen: a wrapper that nobody holds is collected, and its listeners hear no more. */
    private final ObservableMap<String, Problem> seen = FXCollections.unmodifiableObservableMap(shown);
    private Map<String, Object> sent = Map.of();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    protected FormModel(Formats formats) {
        this.formats = formats;
    }

    /** The problems of the present values, fields named as in the record; dates are looked after already. */
    protected abstract List<Problem> check();

    /** A field of text. */
    protected final StringProperty text(String field) {
        StringProperty property = new SimpleStringProperty("");
        add(field, property, "");
        return property;
    }

    /** A field for a date, kept as it is typed. */
    protected final StringProperty date(String field) {
        dates.add(field);
        return text(field);
    }

    /** A field for one of several values, or a yes or no. */
    protected final <T> Property<T> choice(String field, T first) {
        Property<T> property = new SimpleObjectProperty<>(first);
        add(field, property, first);
        return property;
    }

    /** Shows another record: every field is overwritten by {@link #fill} as if it had never been touched. */
    public final void startAfresh() {
        fields.forEach((field, property) -> kept.put(field, property.getValue()));
        left.clear();
        shown.clear();
        refresh();
    }

    /** The values a save takes along, by field. */
    final Map<String, Object> sending() {
        Set<String> wrong = new HashSet<>();
        errors().forEach(problem -> wrong.add(problem.field()));
        Map<String, Object> taken = new HashMap<>();
        fields.forEach((field, property) -> {
            if (!wrong.contains(field) && changed(field)) {
                taken.put(field, property.getValue());
            }
        });
        return taken;
    }

    /** Shows the answer to a save: fields that still hold what was sent take what was made of it. */
    final void answered(Map<String, Object> taken, Runnable show) {
        sent = taken;
        show.run();
        sent = Map.of();
    }

    /** Takes a saved value in, unless the user has typed something newer into the field meanwhile. */
    protected final <T> void fill(Property<T> property, T value) {
        String field = nameOf(property);
        boolean untouched = Objects.equals(property.getValue(), kept.get(field))
                || sent.containsKey(field) && Objects.equals(property.getValue(), sent.get(field));
        kept.put(field, value);
        if (untouched) {
            property.setValue(value);
        }
        refresh();
    }

    /** The same for a date. */
    protected final void fill(StringProperty property, Optional<LocalDate> value) {
        fill(property, formats.date(value));
    }

    /** The value to save: the typed one, or while that has a problem the one saved last. */
    @SuppressWarnings("unchecked")
    protected final <T> T savable(Property<T> property) {
        String field = nameOf(property);
        return errors().stream().anyMatch(problem -> problem.field().equals(field)) ? (T) kept.get(field)
                : property.getValue();
    }

    /**
     * Adds the setting of one changed and valid field to the changes of a record, so that untouched ones keep whatever
     * the record holds by then.
     */
    protected final <D, V> void changed(List<Consumer<D>> changes, Property<V> property, BiConsumer<D, V> set) {
        if (changed(nameOf(property))) {
            V value = savable(property);
            changes.add(draft -> set.accept(draft, value));
        }
    }

    /** Whether one of these fields differs from what was saved. */
    protected final boolean anyChanged(Property<?>... properties) {
        return List.of(properties).stream().anyMatch(property -> changed(nameOf(property)));
    }

    /** The day to save from a field made by {@link #date}. */
    protected final Optional<LocalDate> savableDay(StringProperty property) {
        return formats.parseDate(savable(property));
    }

    /** The typed day, for checks. */
    protected final Optional<LocalDate> day(StringProperty property) {
        return formats.parseDate(property.get());
    }

    /** Whether a field differs from what was saved. */
    public final ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether something that has no problem waits to be saved. */
    public final boolean worthSaving() {
        Set<String> wrong = new HashSet<>();
        errors().forEach(problem -> wrong.add(problem.field()));
        return fields.keySet().stream().anyMatch(field -> !wrong.contains(field) && changed(field));
    }

    /** The user has left this field: from now on its problems are shown. */
    public final void leave(String field) {
        left.add(field);
        refresh();
    }

    /** Shows every problem, as before printing or signing; true when nothing stands in the way. */
    public final boolean checkAll() {
        left.addAll(fields.keySet());
        refresh();
        return errors().isEmpty();
    }

    /** Problems to show, by field. */
    public final ObservableMap<String, Problem> shown() {
        return seen;
    }

    private void add(String field, Property<?> property, Object first) {
        @SuppressWarnings("unchecked")
        Property<Object> any = (Property<Object>) property;
        fields.put(field, any);
        kept.put(field, first);
        property.addListener((value, before, now) -> refresh());
    }

    private void refresh() {
        dirty.set(fields.keySet().stream().anyMatch(this::changed));
        Map<String, Problem> now = new HashMap<>();
        problems().stream().filter(problem -> left.contains(problem.field()))
                .forEach(problem -> now.merge(problem.field(), problem, FormModel::graver));
        shown.keySet().retainAll(now.keySet());
        shown.putAll(now);
    }

    private static Problem graver(Problem one, Problem other) {
        return one.warning() && !other.warning() ? other : one;
    }

    private List<Problem> errors() {
        return problems().stream().filter(problem -> !problem.warning()).toList();
    }

    private List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        for (String field : dates) {
            String typed = (String) fields.get(field).getValue();
            if (!typed.isBlank() && formats.parseDate(typed).isEmpty()) {
                all.add(Problem.error(field, "problem.date", typed));
            }
        }
        all.addAll(check());
        return all;
    }

    private boolean changed(String field) {
        return !Objects.equals(fields.get(field).getValue(), kept.get(field));
    }

    private String nameOf(Property<?> property) {
        return fields.entrySet().stream().filter(entry -> entry.getValue() == property).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a field of this form")).getKey();
    }
}
