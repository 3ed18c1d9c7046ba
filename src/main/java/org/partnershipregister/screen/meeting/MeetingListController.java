package org.partnershipregister.screen.meeting;

import java.util.List;
import java.util.Locale;
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
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.meeting.MeetingQuestion.Sort;
import org.partnershipregister.model.meeting.MeetingQuestion.Which;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.MeetingLists;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.ListExport;
import org.partnershipregister.ui.ListFilters;
import org.partnershipregister.ui.ListKeys;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** All meetings, the newest first: filter as you type, also by words in the notes; chips; chosen columns. */
public final class MeetingListController implements Screen {
    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<Which> whichChip;
    @FXML private FilterChip<RecordLink> partnershipChip;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private TableView<PagedRow<MeetingRow>> table;

    private final Tools tools;
    private final MeetingLists lists;
    private final LiveQuestion<List<RecordLink>> partnerships;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<MeetingRow> columns;
    private PagedRows<MeetingRow> rows;

    public MeetingListController(Register register, Tools tools) {
        this.tools = tools;
        this.lists = new MeetingLists(register.database());
        this.partnerships = new LiveQuestion<>(tools.work(), () -> lists::partnerships, all -> partnershipChip.offer(all));
        this.node = tools.views().load(this);
        new ListKeys(filter, table).in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            MeetingQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, MeetingRow::id).onOpen(id -> tools.navigator().go(new Place.Meeting(id))).whenEmpty(empty);
        whichChip.use(tools.messages(), tools.text("meetings.chip.which"),
            List.of(Which.COMING, Which.HELD, Which.TO_APPROVE, Which.CANCELLED), which -> word("meetings.which", which));
        partnershipChip.use(tools.messages(), tools.text("meetings.chip.partnership"), List.of(), RecordLink::name);
        new ListExport<>(tools, tools.text("meetings.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> count.setText(tools.text("meetings.count", now)));
        new ListFilters(tools, filter, whichChip, partnershipChip)
            .saying(empty, "meetings.empty", () -> List.of(new EmptyList.Step(tools.text("meetings.new"), this::add))).ask(rows);
    }

    private Columns<MeetingRow> columns() {
        return new Columns<MeetingRow>(table, "meeting", tools.settings(), tools.messages())
            .text("date", 110, row -> tools.formats().shortDate(row.heldOn()))
            .text("title", 220, MeetingRow::title)
            .text("partnership", 220, MeetingRow::partnership)
            .text("place", 170, MeetingRow::place)
            .chip("state", 110, row -> word("meetingstate", row.state()), row -> role(row.state()))
            .chip("minutes", 130, row -> word("minutes", row.minutes()), row -> role(row.minutes()))
            .text("actions", 110, row -> row.openActions() == 0 ? "" : String.valueOf(row.openActions()))
            .more("present", 90, row -> row.present() == 0 ? "" : String.valueOf(row.present()))
            .more("start", 80, row -> row.start().map(tools.formats()::time).orElse(""))
            .more("ref", 110, MeetingRow::ref).arrange();
    }

    private MeetingQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("newest", false));
        Sort sort = switch (order.column()) {
            case "title" -> Sort.TITLE;
            case "partnership" -> Sort.PARTNERSHIP;
            case "place" -> Sort.PLACE;
            case "state" -> Sort.STATE;
            case "minutes" -> Sort.MINUTES;
            case "ref" -> Sort.REF;
            default -> Sort.DATE;
        };
        boolean down = sort == Sort.DATE != order.descending();
        return MeetingQuestion.ALL.text(filter.getText()).which(whichChip.value().orElse(Which.ALL))
            .of(partnershipChip.value().map(RecordLink::id)).sorted(sort, down);
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewMeeting(partnershipChip.value().map(RecordLink::id)));
    }

    private static Role role(MeetingState state) {
        return switch (state) {
            case PLANNED, AGENDA_SENT -> Role.INFO;
            case HELD -> Role.GOOD;
            case INQUORATE -> Role.WARN;
            case CANCELLED -> Role.PLAIN;
        };
    }

    private static Role role(MinutesState state) {
        return switch (state) {
            case NONE -> Role.PLAIN;
            case DRAFT, CORRECTED -> Role.WARN;
            case CIRCULATED -> Role.INFO;
            case APPROVED -> Role.GOOD;
        };
    }

    private String word(String kind, Enum<?> value) {
        return tools.text(kind + "." + value.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.MEETING, Kind.ACTION, Kind.PARTNERSHIP);
        partnerships.listen(tools.changes(), Kind.PARTNERSHIP).ask();
    }

    @Override
    public void hidden() {
        rows.close();
        columns.close();
        partnerships.close();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("meetings.title"));
    }
}
