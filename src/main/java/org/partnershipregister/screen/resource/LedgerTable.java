package org.partnershipregister.screen.resource;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.ui.ColumnRoom;
import org.partnershipregister.ui.Tools;

/** The entries of one ledger, the newest on top; a reversed one says so and stays. */
final class LedgerTable {
    private static final double DAY = 112;

    private final TableView<LedgerEntry> table;
    private final Tools tools;
    private final ResourceWords words;
    private Optional<CardFacts> shown = Optional.empty();
    private Set<UUID> reversed = Set.of();

    LedgerTable(TableView<LedgerEntry> table, Tools tools) {
        this.table = table;
        this.tools = tools;
        this.words = new ResourceWords(tools);
        table.setPlaceholder(new Label(tools.text("resource.ledger.none")));
        column("day", 104, entry -> tools.formats().shortDate(entry.on()));
        column("what", 86, this::what);
        column("amount", 145, entry -> shown.map(facts -> amount(facts, entry)).orElse(""));
        column("note", 120, entry -> Stream.of(entry.by().map(RecordLink::name).orElse(""), entry.note())
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(": ")));
        ColumnRoom.keep(table, 104, 86, 145, 84);
    }

    void show(CardFacts facts) {
        shown = Optional.of(facts);
        reversed = facts.ledger().entries().stream().flatMap(entry -> entry.reverses().stream()).collect(Collectors.toSet());
        if (!facts.ledger().entries().reversed().equals(table.getItems())) {
            table.getItems().setAll(facts.ledger().entries().reversed());
        }
        PlainTable.fit(table, tools, 3, 8);
    }

    private String what(LedgerEntry entry) {
        String said = tools.text("entry-kind." + entry.kind().name().toLowerCase(Locale.ROOT));
        return entry.reverses().isPresent() ? tools.text("resource.ledger.reversal")
            : reversed.contains(entry.id()) ? tools.text("resource.ledger.reversed", said) : said;
    }

    private String amount(CardFacts facts, LedgerEntry entry) {
        return words.amount(entry.amount(), facts.line().contribution().nature().unit());
    }

    private void column(String name, double width, Function<LedgerEntry, String> part) {
        TableColumn<LedgerEntry, String> column = new TableColumn<>(tools.text("resource.ledger." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(part.apply(cell.getValue())));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean nothing) {
                super.updateItem(text, nothing);
                boolean empty = nothing || text == null || text.isEmpty();
                setText(empty ? "" : text);
                setTooltip(empty ? null : new Tooltip(text)); // a long note in full
            }
        });
        table.getColumns().add(column);
        table.getColumns().getFirst().setMinWidth(DAY); // a whole day with its year, however narrow the card
    }
}
