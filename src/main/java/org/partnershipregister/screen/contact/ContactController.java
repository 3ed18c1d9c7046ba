package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PreferredWay;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.Anonymising;
import org.partnershipregister.store.governance.PositionHandover;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.HistoryView;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One person on a page: name, dated positions, phones and e-mails, wishes, privacy, history. */
public final class ContactController implements Screen {

    @FXML private Label heading;
    @FXML private Label ref;
    @FXML private Label noContact;
    @FXML private TextField titleField;
    @FXML private TextField given;
    @FXML private TextField family;
    @FXML private TextField knownAs;
    @FXML private TextField pronouns;
    @FXML private ComboBox<Optional<PreferredWay>> preferred;
    @FXML private TextArea access;
    @FXML private TextArea notes;
    @FXML private VBox positionsBox;
    @FXML private VBox channelsBox;
    @FXML private ComboBox<Optional<LawfulBasis>> basis;
    @FXML private TextField source;
    @FXML private DateField notice;
    @FXML private DateField review;
    @FXML private CheckBox doNotContact;
    @FXML private Tab historyTab;

    private final ContactStore store;
    private final Anonymising anonymising;
    private final PartnerPeople organisations;
    private final Tools tools;
    private final UUID id;
    private final ContactForm form;
    private final Saving<Contact> saving;
    private final LiveQuestion<Contact> question;
    private final LiveQuestion<List<HistoryEntry>> past;
    private final LiveQuestion<Handover> held;
    private final EndPosition ending;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Parent node;
    private HistoryView history;

    public ContactController(Register register, Tools tools, UUID id) {
        this.store = new ContactStore(register.database());
        this.anonymising = new Anonymising(register.database());
        this.organisations = new PartnerPeople(register.database());
        this.tools = tools;
        this.id = id;
        this.form = new ContactForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> store.get(id), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.ContactList());
        });
        this.past = new LiveQuestion<>(tools.work(), () -> () -> register.history().of(Kind.CONTACT, id, 100),
            found -> history.show(found));
        this.ending = new EndPosition(tools, new PositionHandover(register.database()));
        this.held = new LiveQuestion<>(tools.work(), () -> () -> ending.left(store.get(id)), ending::show)
            .whenGone(() -> { });
        this.node = tools.views().load(this);
        new Shortcuts().on(Shortcut.EDIT, given::requestFocus).in(node);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("title", titleField, form.title)
            .text("given", given, form.given).text("family", family, form.family)
            .text("knownAs", knownAs, form.knownAs).text("pronouns", pronouns, form.pronouns)
            .choice("preferred", preferred, form.preferred, Choices.withNone(PreferredWay.values()),
                way -> Choices.word(tools, way))
            .text("accessNeeds", access, form.access).text("notes", notes, form.notes)
            .choice("basis", basis, form.basis, Choices.withNone(LawfulBasis.values()), one -> Choices.word(tools, one))
            .text("source", source, form.source).date("notice", notice, form.notice).date("review", review, form.review)
            .tick("doNotContact", doNotContact, form.doNotContact).decorate("positions", positionsBox)
            .decorate("channels", channelsBox);
        positionsBox.getChildren().add(new PartsEditor<>(tools, tools.text("contact.positions.add"), form.positions,
            () -> Position.at(Ids.next(), "", ""), (position, taken) -> new PositionLine(tools, position, taken,
                organisations::organisationsNamed, this::endPosition), saving::save).in(form));
        positionsBox.getChildren().add(ending.node());
        channelsBox.getChildren().add(new ChannelsEditor(tools, form, saving::save).node());
        history = new HistoryView(tools);
        ScrollPane scroll = new ScrollPane(history);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        historyTab.setContent(scroll);
    }

    /** Typed things are saved first; the end is put into the position as it is kept by then. */
    private void endPosition(Position position) {
        saving.save();
        saving.record().ifPresent(contact -> ending.ask(contact, position, (ended, reason) ->
            saving.change(kept -> kept.edit().positions(kept.positions().stream().map(one ->
                one.id().equals(ended.id()) ? one.ended(tools.formats().today(), reason) : one).toList()).done())));
    }

    private void show(Contact contact) {
        if (saving.record().isEmpty() || title.get().isEmpty()) {
            saving.open(contact);
        } else {
            saving.showAgain(contact);
        }
        title.set(contact.name().full());
        heading.setText(contact.name().full());
        ref.setText(contact.ref());
        Shown.when(noContact, contact.privacy().doNotContact());
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.ContactList());
    }

    @FXML
    private void anonymise() {
        if (!tools.dialogs().confirm(tools.text("contact.anonymise.ask", heading.getText()), tools.text("contact.anonymise.text"),
                tools.text("contact.anonymise.do"))) {
            return;
        }
        saving.save();
        tools.work().run(() -> {
            anonymising.anonymise(id, tools.text("contact.anonymised"));
            return store.get(id);
        }, now -> {
            saving.open(now);
            tools.status().undoable(tools.text("change.contact.anonymised", now.ref()));
        });
    }

    @FXML
    private void delete() {
        String name = heading.getText();
        tools.work().run(() -> {
            store.delete(id);
            return name;
        }, deleted -> {
            tools.status().undoable(tools.text("contact.deleted", deleted));
            tools.navigator().go(new Place.ContactList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.CONTACT, Kind.ORGANISATION).ask();
        past.listen(tools.changes(), Kind.CONTACT).ask();
        held.listen(tools.changes(), Kind.CONTACT, Kind.PARTNERSHIP, Kind.ACTION, Kind.AGREEMENT).ask();
    }

    @Override
    public void hidden() {
        saving.save();
        question.close();
        past.close();
        held.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck();
    }

    @Override
    public void saveNow() {
        form.checkAll();
        saving.save();
    }

    @Override
    public Node firstFocus() {
        return given;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }
}
