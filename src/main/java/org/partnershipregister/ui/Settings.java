package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the program remembers on this computer between two runs, as plain names and texts: window, theme, text size,
 * columns. Lives on the screen thread; {@code app.SettingsFile} reads and writes it.
 */
public final class Settings {

    /** Which colours the window has. */
    public enum Theme { SYSTEM, LIGHT, DARK }

    /** Sizes of text in per cent that can be chosen. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    private final Map<String, String> values;
    private final List<Runnable> listeners = new ArrayList<>();

    public Settings(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** What is remembered under this name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The number remembered under this name, or the other one when there is none or it is unreadable. */
    public double number(String name, double otherwise) {
        return get(name).filter(text -> text.matches("-?\\d{1,6}(\\.\\d{1,6})?")).map(Double::valueOf).orElse(otherwise);
    }

    /** Remembers a value; an empty one is forgotten. */
    public void put(String name, String value) {
        String before = value.isEmpty() ? values.remove(name) : values.put(name, value);
        if (!value.equals(before == null ? "" : before)) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Remembers a number. */
    public void put(String name, double value) {
        put(name, Double.toString(Math.round(value * 100) / 100.0));
    }

    /** Everything, for the file; sorted by name. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Told after each change until the returned Runnable is run; settings outlive every screen and window. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen, for tests that nothing stays behind. */
    public int listenerCount() {
        return listeners.size();
    }

    /** The chosen theme; the system's until one is chosen. */
    public Theme theme() {
        return get("theme").flatMap(name -> List.of(Theme.values()).stream()
                .filter(theme -> theme.name().equals(name)).findFirst()).orElse(Theme.SYSTEM);
    }

    /** Chooses a theme. */
    public void chooseTheme(Theme theme) {
        put("theme", theme.name());
    }

    /** Size of text in per cent, one of {@link #TEXT_SIZES}. */
    public int textSize() {
        int wanted = (int) number("text.size", 100);
        return TEXT_SIZES.contains(wanted) ? wanted : 100;
    }

    /** The next larger (+1) or smaller (-1) text size, or back to the usual one (0). */
    public void stepTextSize(int step) {
        int now = TEXT_SIZES.indexOf(textSize());
        int next = step == 0 ? 0 : Math.clamp(now + step, 0, TEXT_SIZES.size() - 1);
        put("text.size", String.valueOf(TEXT_SIZES.get(next)));
    }
}
