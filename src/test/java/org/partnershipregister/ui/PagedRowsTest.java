package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.Changes;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

class PagedRowsTest extends WindowTest {

    private static final int MANY = 100_000;

    private record Row(UUID id, String name) {
    }

    private final AtomicInteger fetched = new AtomicInteger();
    private final Changes changes = new Changes();
    private volatile List<UUID> ids = LongStream.range(0, MANY).mapToObj(n -> new UUID(1, n)).toList();
    private volatile String suffix = "";
    private volatile boolean broken;
    private TableView<PagedRow<Row>> table;
    private PagedRows<Row> rows;
    private final List<UUID> opened = new ArrayList<>();

    @BeforeEach
    void showTable() {
        showNode(() -> {
            table = new TableView<>();
            table.setId("table");
            var column = new TableColumn<PagedRow<Row>, String>("Name");
            column.setPrefWidth(300);
            column.setCellValueFactory(cell -> cell.getValue().shown(Row::name));
            table.getColumns().setAll(List.of(column));
            rows = new PagedRows<>(tools.work(), table, () -> () -> {
                if (broken) {
                    throw new Failure(Failure.Reason.UNAVAILABLE);
                }
                return ids;
            }, this::fetch, Row::id).onOpen(opened::add);
            return new StackPane(table);
        });
        FxScreen.run(() -> rows.listen(changes, Kind.ORGANISATION));
        settle();
    }

    @Test
    void onlyPagesInViewAreFetched() {
        assertThat(rows.size().get()).isEqualTo(MANY);
        assertThat(fetched.get()).isBetween(1, 300);
        FxScreen.run(() -> table.scrollTo(50_000));
        FxScreen.until("the middle shows", () -> lookup("row 50001").tryQuery().isPresent());
        assertThat(fetched.get()).isLessThan(1_000);
    }

    @Test
    void editedRowShowsItsNewValuesAndStaysSelected() {
        FxScreen.run(() -> rows.select(id(5)));
        suffix = " edited";
        changes.publish(Set.of(new Change(Kind.ORGANISATION, id(5))));
        FxScreen.until("the new name shows", () -> lookup("row 5 edited").tryQuery().isPresent());
        assertThat(rows.selected().get()).contains(id(5));
    }

    @Test
    void selectionIsFoundAgainByIdAfterANewOrder() {
        FxScreen.run(() -> rows.select(id(7)));
        List<UUID> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        ids = List.copyOf(turned);
        FxScreen.run(rows::refresh);
        FxScreen.until("row 7 shows again", () -> table.getSelectionModel().getSelectedIndex() == MANY - 1 - 7);
        assertThat(rows.selected().get()).contains(id(7));
        assertThat(rows.selectedIds()).containsExactly(id(7));
    }

    @Test
    void removedRowIsNoLongerSelected() {
        FxScreen.run(() -> rows.select(id(0)));
        ids = ids.subList(1, 20);
        FxScreen.run(rows::refresh);
        FxScreen.until("the list is shorter", () -> rows.size().get() == 19);
        assertThat(rows.selected().get()).isEqualTo(Optional.empty());
    }

    @Test
    void failedQueryIsToldAndTheNextOneWorks() {
        broken = true;
        FxScreen.run(rows::refresh);
        FxScreen.until("told", () -> !dialogs.failures().isEmpty());
        broken = false;
        ids = ids.subList(0, 3);
        FxScreen.run(rows::refresh);
        FxScreen.until("three rows", () -> rows.size().get() == 3);
    }

    @Test
    void ctrlAMeansAllWithoutTouchingEachRow() {
        clickOn("row 2");
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        assertThat(rows.allSelected().get()).isTrue();
        assertThat(rows.selectedIds()).hasSize(MANY);
        assertThat(table.getSelectionModel().getSelectedIndices()).hasSizeLessThan(10);
        push(KeyCode.DOWN);
        assertThat(rows.allSelected().get()).isFalse();
        assertThat(rows.selectedIds()).containsExactly(id(3));
    }

    @Test
    void enterAndDoubleClickOpenARow() {
        doubleClickOn("row 1");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(opened).containsExactly(id(1), id(2));
    }

    @Test
    void closedListLeavesNoListener() {
        FxScreen.run(rows::close);
        assertThat(changes.listenerCount()).isZero();
    }

    private List<Row> fetch(List<UUID> wanted) {
        fetched.addAndGet(wanted.size());
        return wanted.stream().map(one -> new Row(one, "row " + one.getLeastSignificantBits() + suffix)).toList();
    }

    private static UUID id(long number) {
        return new UUID(1, number);
    }
}
