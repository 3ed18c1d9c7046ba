package org.partnershipregister.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final FieldValues values = new FieldValues();
    private final Set<String> dates = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final ObservableMap<String, Problem> shown = FXCollections.observableHashMap();
    /** One for all who listen: a wrapper that nobody holds is collected, and its listeners hear no more. */
    private final ObservableMap<String, Problem> seen = FXCollections.unmodifiableObservableMap(shown);
    private final List<Runnable> collectors = new ArrayList<>();
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
        values.startAfresh();
        left.clear();
        shown.clear();
        refresh();
    }

    /** The values a save takes along, by field. */
    final Map<String, Object> sending() {
        Set<String> wrong = new HashSet<>();
        errors().forEach(problem -> wrong.add(problem.field()));
        Map<String, Object> taken = new HashMap<>();
        values.names().stream().filter(field -> !wrong.contains(field) && values.changed(field))
            .forEach(field -> taken.put(field, values.value(field)));
        return taken;
    }

    /** Shows the answer to a save: fields that still hold what was sent take what was made of it. */
    final void answered(Map<String, Object> taken, Runnable show) {
        values.answered(taken, show);
    }

    /** Takes a saved value in, unless the user has typed something newer into the field meanwhile. */
    protected final <T> void fill(Property<T> property, T value) {
        values.fill(property, value);
        refresh();
    }

    /** Something of a form that is not in its fields until it is asked for, such as lines under way. */
    final void collecting(Runnable collector) {
        collectors.add(collector);
    }

    /** Takes everything typed into the fields, before it is saved. */
    final void collect() {
        collectors.forEach(Runnable::run);
    }

    /** The user types in this field; what is saved of it meanwhile does not change what stands there. */
    final void type(String field) {
        values.type(field);
    }

    /** Something typed can't be saved as it stands, and would be lost with the form. */
    public final boolean stuck() {
        return errors().stream().anyMatch(problem -> values.changed(problem.field()));
    }

    /** The same for a date. */
    protected final void fill(StringProperty property, Optional<LocalDate> value) {
        fill(property, formats.date(value));
    }

    /** The value to save: the typed one, or while that has a problem the one saved last. */
    @SuppressWarnings("unchecked")
    protected final <T> T savable(Property<T> property) {
        String field = values.nameOf(property);
        return errors().stream().anyMatch(problem -> problem.field().equals(field)) ? (T) values.kept(field)
                : property.getValue();
    }

    /**
     * Adds the setting of one changed and valid field to the changes of a record, so that untouched ones keep whatever
     * the record holds by then.
     */
    protected final <D, V> void changed(List<Consumer<D>> changes, Property<V> property, BiConsumer<D, V> set) {
        if (values.changed(values.nameOf(property))) {
            V value = savable(property);
            changes.add(draft -> set.accept(draft, value));
        }
    }

    /** Whether one of these fields differs from what was saved. */
    protected final boolean anyChanged(Property<?>... properties) {
        return List.of(properties).stream().anyMatch(property -> values.changed(values.nameOf(property)));
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
        return values.names().stream().anyMatch(field -> !wrong.contains(field) && values.changed(field));
    }

    /** The user has left this field: from now on its problems are shown. */
    public final void leave(String field) {
        left.add(field);
        values.leave(field);
        refresh();
    }

    /** Shows every problem, as before printing or signing; true when nothing stands in the way. */
    public final boolean checkAll() {
        left.addAll(values.names());
        refresh();
        return errors().isEmpty();
    }

    /** Problems to show, by field. */
    public final ObservableMap<String, Problem> shown() {
        return seen;
    }

    private void add(String field, Property<?> property, Object first) {
        values.add(field, property, first);
        property.addListener((value, before, now) -> refresh());
    }

    private void refresh() {
        dirty.set(values.changed());
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
            String typed = (String) values.value(field);
            if (!typed.isBlank() && formats.parseDate(typed).isEmpty()) {
                all.add(Problem.error(field, "problem.date", typed));
            }
        }
        all.addAll(check());
        return all;
    }
}
