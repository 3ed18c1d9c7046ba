package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;

/**
 * What narrows a list: the words typed and the chips chosen. Asks the rows again when they change, shows the link that takes
 * them away only while there is something to take away, and says in an empty list whether it is empty or only filtered.
 */
public final class ListFilters {
    private final Tools tools;
    private final TextField words;
    private final List<FilterChip<?>> chips;
    private Runnable changed = () -> { };

    public ListFilters(Tools tools, TextField words, FilterChip<?>... chips) {
        this.tools = tools;
        this.words = words;
        this.chips = List.of(chips);
    }

    /** Shows this link only while something is filtered; it takes all filters away. */
    public ListFilters link(Hyperlink clear) {
        clear.setOnAction(event -> clear());
        then(() -> {
            Shown.when(clear, on());
        });
        return this;
    }

    /**
     * Says in a list without rows what belongs there, by the texts {@code key}, {@code key.text}, {@code key.filtered} and
     * {@code key.filtered.text}.
     *
     * @param first the first steps to offer, asked again with every change; while filtered, clearing comes before them
     */
    public ListFilters saying(EmptyList empty, String key, Supplier<List<EmptyList.Step>> first) {
        then(() -> {
            List<EmptyList.Step> steps = new ArrayList<>(first.get());
            if (on()) {
                steps.addFirst(new EmptyList.Step(tools.text("list.filter.clear"), this::clear));
            }
            String said = on() ? key + ".filtered" : key;
            empty.say(tools.text(said), tools.text(said + ".text"), steps.toArray(EmptyList.Step[]::new));
        });
        return this;
    }

    /** Asks these rows again with every change: at once for a chip, after a pause while typing. To be called last. */
    public ListFilters ask(PagedRows<?> rows) {
        chips.forEach(chip -> chip.valueProperty().addListener((value, before, now) -> {
            changed.run();
            rows.refresh();
        }));
        words.textProperty().addListener((text, before, now) -> {
            changed.run();
            rows.refreshSoon();
        });
        changed.run();
        return this;
    }

    /** Whether anything is filtered by. */
    public boolean on() {
        return !words.getText().isBlank() || chips.stream().anyMatch(chip -> chip.value().isPresent());
    }

    /** Takes all filters away and leads back to the words. */
    public void clear() {
        words.clear();
        chips.forEach(FilterChip::clear);
        words.requestFocus();
    }

    private void then(Runnable more) {
        Runnable before = changed;
        changed = () -> {
            before.run();
            more.run();
        };
    }
}
