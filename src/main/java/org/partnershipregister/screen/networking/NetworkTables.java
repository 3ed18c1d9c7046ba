package org.partnershipregister.screen.networking;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityRow;
import org.partnershipregister.model.networking.PracticeQuestion;
import org.partnershipregister.model.networking.PracticeRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.networking.OpportunityLists;
import org.partnershipregister.store.networking.PracticeLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** The two tables on the page of a network: its opportunities, and below what its members shared. Enter opens one. */
final class NetworkTables {
    private static final double FEWEST_LINES = 110;

    private final Tools tools;
    private final TableView<PagedRow<OpportunityRow>> opportunities = new TableView<>();
    private final TableView<PagedRow<PracticeRow>> practices = new TableView<>();
    private final Columns<OpportunityRow> opportunityColumns;
    private final Columns<PracticeRow> practiceColumns;
    private final PagedRows<OpportunityRow> opportunityRows;
    private final PagedRows<PracticeRow> practiceRows;
    private final LiveQuestion<Integer> count;
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(-1);
    private final VBox node;

    NetworkTables(Register register, Tools tools, UUID partnership) {
        this.tools = tools;
        Optional<UUID> here = Optional.of(partnership);
        OpportunityLists lists = new OpportunityLists(register.database());
        PracticeLists shared = new PracticeLists(register.database());
        this.opportunityColumns = new OpportunityColumns(tools).ofPartnership(opportunities);
        this.practiceColumns = PracticeColumns.ofPartnership(practices, tools);
        this.opportunityRows = new PagedRows<>(tools.work(), opportunities, () -> {
            OpportunityQuestion asked = OpportunityColumns.sorted(OpportunityQuestion.ALL.of(here), opportunityColumns);
            return () -> lists.ids(asked);
        }, lists::rows, OpportunityRow::id).onOpen(id -> tools.navigator().go(new Place.Opportunity(id)))
            .whenEmpty(new EmptyList().say(tools.text("network.opportunities.none"), tools.text("network.opportunities.none.text")));
        this.practiceRows = new PagedRows<>(tools.work(), practices, () -> {
            PracticeQuestion asked = PracticeColumns.sorted(PracticeQuestion.ALL.of(here), practiceColumns);
            return () -> shared.ids(asked);
        }, shared::rows, PracticeRow::id).onOpen(id -> tools.navigator().go(new Place.Practice(id)))
            .whenEmpty(new EmptyList().say(tools.text("network.practices.none"), tools.text("network.practices.none.text")));
        opportunityColumns.order().addListener((order, before, now) -> opportunityRows.refresh());
        practiceColumns.order().addListener((order, before, now) -> practiceRows.refresh());
        this.count = new LiveQuestion<>(tools.work(), () -> () -> lists.ids(OpportunityQuestion.ALL.of(here)
            .which(OpportunityQuestion.Which.OPEN)).size(), open::set);
        this.node = new VBox(opportunities, title("practices.title"), practices);
        node.getStyleClass().add("network-tables");
        table(opportunities, "networkOpportunities", "opportunities.title");
        table(practices, "networkPractices", "practices.title");
    }

    Node node() {
        return node;
    }

    /** How many opportunities are open; -1 until it is known. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    void shown() {
        opportunityColumns.listen();
        practiceColumns.listen();
        opportunityRows.listen(tools.changes(), Kind.OPPORTUNITY);
        practiceRows.listen(tools.changes(), Kind.SHARED_PRACTICE, Kind.ORGANISATION);
        count.listen(tools.changes(), Kind.OPPORTUNITY).ask();
    }

    void hidden() {
        opportunityRows.close();
        practiceRows.close();
        opportunityColumns.close();
        practiceColumns.close();
        count.close();
    }

    void focus() {
        opportunities.requestFocus();
    }

    private Label title(String key) {
        Label title = new Label(tools.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private void table(TableView<?> table, String id, String nameKey) {
        table.setId(id);
        table.setAccessibleText(tools.text(nameKey));
        table.setMinHeight(FEWEST_LINES);
        VBox.setVgrow(table, Priority.ALWAYS);
    }
}
