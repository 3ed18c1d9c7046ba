package org.partnershipregister.screen.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.ActionQuestion.Sort;
import org.partnershipregister.model.meeting.ActionQuestion.Which;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.ActionState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.ListExport;
import org.partnershipregister.ui.ListKeys;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** One list over all actions: the longest overdue first; done, dropped with a reason, moved, all in place. */
public final class ActionListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Which> whichChip;
    @FXML private FilterChip<RecordLink> ownerChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<ActionRow>> table;

    private final Tools tools;
    private final ActionLists lists;
    private final Optional<UUID> wanted;
    private final ActionSteps steps;
    private final LiveQuestion<Filters> filters;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<ActionRow> columns;
    private PagedRows<ActionRow> rows;

    private record Filters(List<RecordLink> owners, List<RecordLink> partnerships) {
    }

    /** @param wanted the action to choose in the list, if it was opened for one */
    public ActionListController(Register register, Tools tools, Optional<UUID> wanted) {
        this.tools = tools;
        this.lists = new ActionLists(register.database());
        this.wanted = wanted;
        this.steps = new ActionSteps(register, tools);
        this.filters = new LiveQuestion<>(tools.work(), () -> () -> new Filters(lists.owners(), lists.partnerships()), this::offer);
        this.node = tools.views().load(this);
        new ListKeys(filter, table).commands(steps.commands(() -> rows.selected().get())).in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            ActionQuestion question = question();
            return () -> lists.ids(question);
        }, lists::rows, ActionRow::id).onOpen(steps::openMeeting).whenEmpty(empty);
        whichChip.use(tools.messages(), tools.text("actions.chip.which"), List.of(Which.values()),
            which -> tools.text("actions.which." + which.name().toLowerCase(Locale.ROOT)));
        whichChip.valueProperty().set(wanted.isPresent() ? Optional.of(Which.ALL) : Optional.of(Which.OPEN));
        ownerChip.use(tools.messages(), tools.text("actions.chip.owner"), List.of(), RecordLink::name);
        partnershipChip.use(tools.messages(), tools.text("meetings.chip.partnership"), List.of(), RecordLink::name);
        List.of(whichChip, ownerChip, partnershipChip).forEach(chip ->
            chip.valueProperty().addListener((value, before, now) -> rows.refresh()));
        filter.textProperty().addListener((text, before, now) -> rows.refreshSoon());
        new ListExport<>(tools, tools.text("actions.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("actions.count", now)));
        empty.say(tools.text("actions.empty"), tools.text("actions.empty.text"),
            new EmptyList.Step(tools.text("actions.show-all"), this::showAll));
    }

    private Columns<ActionRow> columns() {
        return new Columns<ActionRow>(table, "action", tools.settings(), tools.messages())
            .chip("due", 165, this::due, this::role)
            .text("text", 290, row -> row.action().text())
            .text("owner", 190, ActionRow::ownerInFull)
            .text("partnership", 180, ActionRow::partnership)
            .text("meeting", 132, row -> row.meetingOn().map(tools.formats()::shortDate).orElse(""))
            .node("steps", 180, row -> steps.buttons(row.action()))
            .more("carried", 90, row -> row.action().timesCarried() == 0 ? "" : String.valueOf(row.action().timesCarried()))
            .more("reason", 180, row -> row.action().outcome().reason())
            .more("ref", 100, row -> row.action().ref()).arrange();
    }

    private String due(ActionRow row) {
        ActionState state = row.action().outcome().state();
        if (!state.open()) {
            return tools.text("actionstate." + state.name().toLowerCase(Locale.ROOT));
        }
        String day = row.action().dueOn().map(tools.formats()::shortDate).orElse(tools.text("action.due.none"));
        return late(row) ? tools.text("action.overdue", day) : day;
    }

    private Role role(ActionRow row) {
        return row.action().outcome().state() == ActionState.DONE ? Role.GOOD : late(row) ? Role.BAD : Role.PLAIN;
    }

    private boolean late(ActionRow row) {
        return row.action().outcome().state().open() && row.action().overdue(tools.formats().today());
    }

    private ActionQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("due", false));
        Sort sort = switch (order.column()) {
            case "text" -> Sort.TEXT;
            case "owner" -> Sort.OWNER;
            case "partnership" -> Sort.PARTNERSHIP;
            case "meeting" -> Sort.MEETING;
            case "carried" -> Sort.CARRIED;
            case "ref" -> Sort.REF;
            default -> order.descending() ? Sort.DUE : Sort.URGENCY;
        };
        return ActionQuestion.ALL.text(filter.getText()).which(whichChip.value().orElse(Which.ALL))
            .ownedBy(ownerChip.value().map(RecordLink::id)).of(partnershipChip.value().map(RecordLink::id))
            .sorted(sort, order.descending());
    }

    private void offer(Filters found) {
        ownerChip.offer(found.owners());
        partnershipChip.offer(found.partnerships());
    }

    private void showAll() {
        filter.clear();
        List.of(whichChip, ownerChip, partnershipChip).forEach(FilterChip::clear);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.ACTION, Kind.MEETING, Kind.ORGANISATION, Kind.CONTACT);
        filters.listen(tools.changes(), Kind.ACTION, Kind.PARTNERSHIP, Kind.ORGANISATION).ask();
        wanted.ifPresent(rows::select);
    }

    @Override
    public void hidden() {
        rows.close();
        columns.close();
        filters.close();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("actions.title"));
    }
}
