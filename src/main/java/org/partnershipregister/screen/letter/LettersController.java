package org.partnershipregister.screen.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.partnershipregister.document.LabelSheet;
import org.partnershipregister.document.LetterDocument;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Letter;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.Recipient;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.store.party.RecipientStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Letters and labels to chosen contacts: whom, and what is written, on the left, the real pages on the right. */
public final class LettersController implements Screen {
    @FXML private SplitPane split;
    @FXML private ToggleGroup kind;
    @FXML private RadioButton letters;
    @FXML private RadioButton labels;
    @FXML private Label toLabel;
    @FXML private ListView<Recipient> to;
    @FXML private Button remove;
    @FXML private RecordPicker contact;
    @FXML private RecordPicker partnership;
    @FXML private VBox letterFields;
    @FXML private DateField dated;
    @FXML private TextField subject;
    @FXML private MenuButton insert;
    @FXML private TextArea text;
    @FXML private TextField close;
    @FXML private TextField signer;
    @FXML private VBox labelFields;
    @FXML private ChoiceBox<LabelSheet> sheet;
    @FXML private ChoiceBox<Integer> start;

    private final Tools tools;
    private final String user;
    private final RecipientStore recipients;
    private final PartnerPeople people;
    private final ChosenContacts chosen;
    private final LetterDeskController desk;
    private final LiveQuestion<Answer> paper;
    private final Parent node;
    /** Counts what was typed and chosen, so that an answer to what it was before is known. */
    private int changes;

    private record Answer(int change, LetterPaper paper) {
    }

    public LettersController(Register register, Tools tools, Papers papers, Printing printing, List<UUID> contacts) {
        this.tools = tools;
        this.user = register.database().user();
        this.recipients = new RecipientStore(register.database());
        this.people = new PartnerPeople(register.database());
        this.chosen = new ChosenContacts(contacts, this::again);
        this.desk = new LetterDeskController(tools, papers, printing);
        this.paper = new LiveQuestion<>(tools.work(), this::wanted, this::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        contact.use(tools, people::contactsNamed);
        partnership.use(tools, recipients::partnershipsNamed);
        contact.chosenProperty().addListener((field, before, now) -> now.ifPresent(link -> {
            contact.chosenProperty().set(Optional.empty());
            chosen.add(List.of(link.id()));
        }));
        partnership.chosenProperty().addListener((field, before, now) -> now.ifPresent(link -> {
            partnership.chosenProperty().set(Optional.empty());
            addAll(link.id(), link.name());
        }));
        to.setCellFactory(list -> new RecipientCell());
        to.setPlaceholder(new Label(tools.text("letters.to.empty")));
        remove.disableProperty().bind(to.getSelectionModel().selectedItemProperty().isNull());
        for (Letter.Merged field : Letter.Merged.values()) {
            MenuItem item = new MenuItem(tools.text("letters.field." + field));
            item.setOnAction(event -> text.insertText(text.getCaretPosition(), LetterDocument.word(field)));
            insert.getItems().add(item);
        }
        new KeptLetter(tools.settings()).keep(subject, "subject", "").keep(text, "text", "")
            .keep(close, "close", tools.text("letters.close.usual")).keep(signer, "signer", user);
        dated.use(tools.formats());
        dated.show(Optional.of(tools.formats().today()));
        fillLabels();
        List.of(dated, subject, text, close, signer).forEach(field -> field.textProperty().addListener((typed, before, now) -> again()));
        kind.selectedToggleProperty().addListener((group, before, now) -> kindChosen());
        kindChosen();
        split.getItems().add(desk.node());
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        split.setDividerPositions(tools.settings().number("letters.divider", 0.4));
    }

    private void fillLabels() {
        sheet.getItems().setAll(LabelSheet.values());
        sheet.setConverter(new StringConverter<>() {
            @Override
            public String toString(LabelSheet one) {
                return one == null ? "" : tools.text("letters.sheet." + one);
            }

            @Override
            public LabelSheet fromString(String said) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        sheet.valueProperty().addListener((box, before, now) -> {
            int begun = start.getValue() == null ? 1 : Math.min(start.getValue(), now.count());
            start.getItems().setAll(IntStream.rangeClosed(1, now.count()).boxed().toList());
            start.setValue(begun);
        });
        sheet.setValue(LabelSheet.L21);
        sheet.valueProperty().addListener((box, before, now) -> again());
        start.valueProperty().addListener((box, before, now) -> again());
    }

    private void kindChosen() {
        Shown.when(letterFields, letters.isSelected());
        Shown.when(labelFields, labels.isSelected());
        again();
    }

    private void again() {
        changes++;
        desk.outdated();
        paper.askSoon();
    }

    private Callable<Answer> wanted() {
        int change = changes;
        List<UUID> ids = chosen.ids();
        Letter letter = new Letter(subject.getText(), text.getText(), dated.day().orElse(tools.formats().today()), close.getText(),
            signer.getText());
        Optional<LetterPaper.Sheet> labelled = labels.isSelected() && start.getValue() != null
            ? Optional.of(new LetterPaper.Sheet(sheet.getValue(), start.getValue())) : Optional.empty();
        String title = tools.text(labels.isSelected() ? "letters.labels" : "letters.letter");
        return () -> new Answer(change, new LetterPaper(title, recipients.of(ids), letter, labelled));
    }

    private void show(Answer read) {
        Mailing mailing = read.paper().mailing();
        if (!mailing.to().equals(to.getItems())) {
            to.getItems().setAll(mailing.to());
        }
        toLabel.setText(tools.text("letters.to.count", mailing.to().size()));
        if (read.change() == changes) {
            desk.show(read.paper());
        }
    }

    private void addAll(UUID id, String name) {
        tools.work().run(() -> recipients.representatives(id), found -> tools.status().say(found.isEmpty()
            ? tools.text("letters.partnership.none", name) : tools.text("letters.partnership.added", chosen.add(found), name)));
    }

    @FXML
    private void remove() {
        chosen.remove(to.getSelectionModel().getSelectedItem().id());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return contact;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("letters.title"));
    }

    @Override
    public void shown() {
        paper.listen(tools.changes(), Kind.CONTACT, Kind.ORGANISATION).ask();
    }

    @Override
    public void hidden() {
        tools.settings().put("letters.divider", split.getDividerPositions()[0]);
        paper.close();
        desk.close();
    }
}
