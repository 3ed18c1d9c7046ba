package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

/** Words and chips narrow a list, can be taken away at once, and an empty list says why it is empty. */
class ListFiltersTest extends WindowTest {
    private final UUID one = UUID.randomUUID();
    private TextField words;
    private FilterChip<String> chip;
    private Hyperlink clear;
    private EmptyList empty;
    private ListFilters filters;
    private PagedRows<UUID> rows;

    @BeforeEach
    void aListOfOne() {
        showNode(() -> {
            words = new TextField();
            chip = new FilterChip<String>().use(tools.messages(), "Kind", List.of("a", "b"), text -> text);
            clear = new Hyperlink("Clear");
            empty = new EmptyList();
            TableView<PagedRow<UUID>> table = new TableView<>();
            rows = new PagedRows<UUID>(tools.work(), table, () -> {
                boolean none = filters.on();
                return () -> none ? List.of() : List.of(one);
            }, ids -> ids, id -> id).whenEmpty(empty);
            filters = new ListFilters(tools, words, chip).link(clear)
                .saying(empty, "bids.empty", () -> List.of(new EmptyList.Step("New", () -> { })));
            filters.ask(rows);
            return new VBox(words, chip, clear, table);
        });
        settle();
    }

    @AfterEach
    void closeRows() {
        FxScreen.run(rows::close);
    }

    @Test
    void nothingIsFilteredAtFirstAndTheLinkIsAway() {
        assertThat(filters.on()).isFalse();
        assertThat(clear.isVisible()).isFalse();
        assertThat(steps()).containsExactly("New");
    }

    @Test
    void aChipAsksAgainAndClearingBringsAllBack() {
        FxScreen.run(() -> chip.valueProperty().set(Optional.of("a")));
        FxScreen.until("the row is gone", () -> rows.size().get() == 0);
        assertThat(clear.isVisible()).isTrue();
        assertThat(steps()).containsExactly(tools.text("list.filter.clear"), "New");
        FxScreen.run(() -> clear.fire());
        FxScreen.until("the row is back", () -> rows.size().get() == 1);
        assertThat(filters.on()).isFalse();
        assertThat(words.isFocused()).isTrue();
    }

    @Test
    void wordsAskAgainToo() {
        FxScreen.run(() -> words.setText("bread"));
        FxScreen.until("the row is gone", () -> rows.size().get() == 0);
        assertThat(filters.on()).isTrue();
    }

    private List<String> steps() {
        return FxScreen.get(() -> empty.lookupAll(".button").stream().map(Button.class::cast).map(Button::getText).toList());
    }
}
