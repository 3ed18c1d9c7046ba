package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.ContactRow;
import org.partnershipregister.model.party.PositionKind;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.PartnerBulk;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.ListExport;
import org.partnershipregister.ui.ListFilters;
import org.partnershipregister.ui.ListKeys;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.ManyRows;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** All contacts: filter as you type, chips, columns, several rows at once, and the person beside the list. */
public final class ContactListController implements Screen {

    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private FilterChip<ContactQuestion.Standing> standingChip;
    @FXML private FilterChip<PositionKind> kindChip;
    @FXML private Hyperlink clear;
    @FXML private Button export;
    @FXML private MenuButton columnsMenu;
    @FXML private SplitPane split;
    @FXML private TableView<PagedRow<ContactRow>> table;
    @FXML private StackPane beside;

    private final Register register;
    private final Tools tools;
    private final ContactLists lists;
    private final ContactCardController card;
    private final LiveQuestion<Integer> around;
    private final EmptyList empty = new EmptyList();
    private final Parent node;
    private Columns<ContactRow> columns;
    private PagedRows<ContactRow> rows;
    private ListFilters filters;
    private ManyRows<ContactRow> many;
    private int total;

    public ContactListController(Register register, Tools tools) {
        this.register = register;
        this.tools = tools;
        this.lists = new ContactLists(register.database());
        this.card = new ContactCardController(register, tools);
        this.around = new LiveQuestion<>(tools.work(), () -> lists::count, this::show);
        this.node = tools.views().load(this);
        ListKeys keys = new ListKeys(filter, table).edit(card::focusFirstField);
        many.on(keys, beside, card.node());
        keys.in(node);
    }

    @FXML
    private void initialize() {
        columns = columns();
        columns.fill(columnsMenu);
        rows = new PagedRows<>(tools.work(), table, () -> {
            ContactQuestion wanted = question();
            return () -> lists.ids(wanted);
        }, lists::rows, ContactRow::id).onOpen(id -> tools.navigator().go(new Place.Contact(id))).whenEmpty(empty).alwaysOne();
        standingChip.use(tools.messages(), tools.text("contacts.chip.standing"),
            List.of(ContactQuestion.Standing.values()), tools::word);
        kindChip.use(tools.messages(), tools.text("contacts.chip.kind"), List.of(PositionKind.values()), tools::word);
        new ListExport<>(tools, tools.text("contacts.title"), columns, rows, SafeCsv::save).on(export);
        columns.order().addListener((order, before, now) -> rows.refresh());
        rows.size().addListener((size, before, now) -> counted());
        many = new ManyRows<>(tools, rows, columns, new PartnerBulk(register.database())::deleteContacts)
            .with(tools.text("letters.many"), this::letters);
        rows.onSelection(this::selectionMoved);
        split.setDividerPositions(tools.settings().number("list.contact.divider", 0.575));
        filters = new ListFilters(tools, filter, standingChip, kindChip).link(clear)
            .saying(empty, "contacts.empty", this::steps).ask(rows);
        selectionMoved();
    }

    private Columns<ContactRow> columns() {
        return new Columns<ContactRow>(table, "contact", tools.settings(), tools.messages())
            .text("name", 160, ContactRow::name)
            .text("jobTitle", 150, ContactRow::jobTitle)
            .text("organisation", 190, ContactRow::organisation)
            .text("phone", 120, ContactRow::phone)
            .more("email", 190, ContactRow::email)
            .more("positions", 90, row -> String.valueOf(row.positions()))
            .more("left", 80, row -> tools.text(row.left() ? "contact.left" : "contact.current"))
            .more("ref", 90, ContactRow::ref).arrange();
    }

    private ContactQuestion question() {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("name", false));
        ContactQuestion.Sort sort = switch (order.column()) {
            case "jobTitle" -> ContactQuestion.Sort.JOB_TITLE;
            case "organisation" -> ContactQuestion.Sort.ORGANISATION;
            case "phone" -> ContactQuestion.Sort.PHONE;
            case "email" -> ContactQuestion.Sort.EMAIL;
            case "ref" -> ContactQuestion.Sort.REF;
            default -> ContactQuestion.Sort.NAME;
        };
        return new ContactQuestion(filter.getText(), Optional.empty(), standingChip.value(), kindChip.value(), sort,
            order.descending());
    }

    private List<EmptyList.Step> steps() {
        String typed = filter.getText().strip();
        return List.of(new EmptyList.Step(typed.isEmpty() ? tools.text("contacts.new") : tools.text("partners.add-named", typed),
            () -> tools.navigator().go(new Place.NewContact(typed, Optional.empty()))));
    }

    private void show(int answer) {
        total = answer;
        counted();
    }

    private void counted() {
        count.setText(filters.on() ? tools.text("contacts.count", total, rows.size().get())
            : tools.text("contacts.count.all", total));
    }

    private void selectionMoved() {
        card.show(rows.selectedIds().size() == 1 ? rows.selected().get() : Optional.empty());
    }

    /** To those selected; others can be added there. */
    @FXML
    private void letters() {
        List<UUID> selected = rows.selectedIds();
        tools.navigator().go(new Place.Letters(selected));
    }

    @FXML
    private void add() {
        tools.navigator().go(new Place.NewContact("", Optional.empty()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.CONTACT, Kind.ORGANISATION);
        around.listen(tools.changes(), Kind.CONTACT).ask();
        card.shown();
    }

    @Override
    public void hidden() {
        tools.settings().put("list.contact.divider", split.getDividerPositions()[0]);
        card.hidden();
        around.close();
        rows.close();
        columns.close();
    }

    @Override
    public boolean stuck() {
        return card.stuck();
    }

    @Override
    public void saveNow() {
        card.saveNow();
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("contacts.title"));
    }
}
