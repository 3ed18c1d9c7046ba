package org.partnershipregister.screen.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PreferredWay;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The person beside the list: name, phones and e-mails, wishes, changed in place; where they work as links. */
public final class ContactCardController {

    @FXML private VBox card;
    @FXML private Label pick;
    @FXML private Label cardName;
    @FXML private Label noContact;
    @FXML private TextField given;
    @FXML private TextField family;
    @FXML private ComboBox<Optional<PreferredWay>> preferred;
    @FXML private TextArea access;
    @FXML private TextArea notes;
    @FXML private VBox channels;
    @FXML private GridPane positions;

    private final Tools tools;
    private final ContactForm form;
    private final Saving<Contact> saving;
    private final LiveQuestion<Optional<Contact>> question;
    private final Parent node;
    private Optional<UUID> shown = Optional.empty();
    private boolean fresh;

    public ContactCardController(Register register, Tools tools) {
        this.tools = tools;
        this.form = new ContactForm(tools.formats());
        ContactStore store = new ContactStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> wanted = shown;
            return () -> wanted.map(store::get);
        }, this::arrived);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save)
            .text("given", given, form.given).text("family", family, form.family)
            .choice("preferred", preferred, form.preferred, Choices.withNone(PreferredWay.values()),
                way -> Choices.word(tools, way))
            .text("accessNeeds", access, form.access).text("notes", notes, form.notes);
        channels.getChildren().setAll(new ChannelsEditor(tools, form, saving::save).node());
        visible(false);
    }

    Parent node() {
        return node;
    }

    /** Asks for what it shows, now and after changes. */
    void shown() {
        question.listen(tools.changes(), Kind.ORGANISATION, Kind.CONTACT).ask();
    }

    /** Saves what was typed and stops asking. */
    void hidden() {
        saving.save();
        question.close();
    }

    boolean stuck() {
        return form.stuck();
    }

    void saveNow() {
        saving.save();
    }

    /** Shows this person, or none; what was typed for the one before is saved first. */
    void show(Optional<UUID> id) {
        if (!id.equals(shown)) {
            saving.save();
            saving.close();
            shown = id;
            fresh = true;
            question.ask();
        }
    }

    void focusFirstField() {
        given.requestFocus();
    }

    private void arrived(Optional<Contact> found) {
        visible(found.isPresent());
        found.ifPresent(contact -> {
            if (fresh || saving.record().isEmpty()) {
                saving.open(contact);
                fresh = false;
            } else {
                saving.showAgain(contact);
            }
            cardName.setText(contact.name().full());
            Shown.when(noContact, contact.privacy().doNotContact());
            Chips.dress(noContact, Chips.Role.BAD);
            showPositions(contact.positions());
        });
    }

    private void showPositions(List<Position> all) {
        positions.getChildren().clear();
        for (Position position : all) {
            boolean over = position.overOn(tools.formats().today());
            Hyperlink link = new Hyperlink(position.organisationName());
            link.getStyleClass().add("line-link");
            link.setOnAction(event -> tools.navigator().go(new Place.Partner(position.organisation())));
            List<String> words = new ArrayList<>(List.of(position.jobTitle()));
            if (over) {
                position.endOn().ifPresent(end -> words.add(tools.text("contact.left") + " "
                    + tools.formats().shortDate(end)));
            }
            HBox about = new HBox(6, new Label(String.join(", ", words.stream().filter(word -> !word.isEmpty()).toList())));
            if (position.mainContact()) {
                about.getChildren().add(Chips.chip(tools.text("partner.main-contact"), Chips.Role.INFO));
            }
            line(positions.getRowCount(), over, new HBox(link), about);
        }
    }

    private void line(int row, boolean past, HBox... cells) {
        Stream.of(cells).forEach(cell -> {
            cell.getStyleClass().add(past ? "line-cell-past" : "line-cell");
            GridPane.setHgrow(cell, Priority.ALWAYS);
        });
        positions.addRow(row, cells);
    }

    private void visible(boolean there) {
        Shown.when(card, there);
        Shown.when(pick, !there);
    }

    @FXML
    private void open() {
        shown.ifPresent(id -> tools.navigator().go(new Place.Contact(id)));
    }
}
