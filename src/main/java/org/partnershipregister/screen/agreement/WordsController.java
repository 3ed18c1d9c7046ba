package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The words of an agreement: its clauses, and heading and text of the one that is chosen, fields inserted from a menu. */
final class WordsController {
    @FXML private ListView<AgreementSection> clauses;
    @FXML private TextField heading;
    @FXML private TextArea text;
    @FXML private MenuButton fieldMenu;
    @FXML private MenuButton addMenu;
    @FXML private Button lettered;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button removeClause;
    @FXML private Label guidance;
    @FXML private Label frozen;

    private final AgreementDesk desk;
    private final Tools tools;
    private final SectionForm form;
    private final ClauseCommands commands;
    private final Parent node;
    private FieldTokens tokens;
    private Optional<UUID> wished = Optional.empty();
    private boolean showing;

    WordsController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.tokens = new FieldTokens(tools.messages(), List.of());
        this.form = new SectionForm(tools.formats(), tokens);
        this.commands = new ClauseCommands(desk, this::choose);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        clauses.setCellFactory(list -> new ClauseCell(desk));
        clauses.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> selectionMoved(now));
        new FieldDecorator(tools, form, this::save).text("heading", heading, form.heading).text("text", text, form.words);
        form.heading.addListener((value, before, now) -> typed());
        form.words.addListener((value, before, now) -> typed());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::deleteWholeFields);
        undo.disableProperty().bind(text.undoableProperty().not());
        redo.disableProperty().bind(text.redoableProperty().not());
        desk.onKept(this::show);
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            form.toSection().ifPresent(commands::save);
        }
    }

    private void show(AgreementFacts facts) {
        List<AgreementSection> sections = ClauseCommands.inOrder(facts.agreement().sections());
        tokens = new FieldTokens(tools.messages(), sections);
        Optional<UUID> chosen = wished.or(form::id);
        wished = Optional.empty();
        showing = true;
        clauses.getItems().setAll(sections);
        AgreementSection now = sections.stream().filter(section -> chosen.equals(Optional.of(section.id()))).findFirst()
            .or(() -> sections.stream().findFirst()).orElse(null);
        clauses.getSelectionModel().select(now);
        showing = false;
        fill(fieldMenu, tokens.choices(), FieldTokens.Choice::label, choice -> insert(choice.shown()));
        fill(addMenu, commands.offers(facts.agreement()), ClauseCommands.Offer::text, offer -> commands.add(offer.section()));
        edit(now);
        boolean locked = facts.agreement().frozen();
        List.of(heading, text).forEach(input -> input.setEditable(!locked && now != null));
        List.of(fieldMenu, addMenu, lettered, up, down, removeClause).forEach(button -> button.setDisable(locked));
        Shown.when(frozen, locked);
    }

    private void selectionMoved(AgreementSection now) {
        if (!showing && now != null) {
            save();
            edit(now);
            text.positionCaret(0);
        }
    }

    private void edit(AgreementSection section) {
        if (section != null) {
            boolean before = showing;
            showing = true; // half a section is nothing for the preview
            form.show(section, tokens);
            showing = before;
            guidance.setText(commands.guidance(section));
        }
        boolean says = !guidance.getText().isEmpty();
        Shown.when(guidance, says);
    }

    private void choose(UUID section) {
        wished = Optional.of(section);
    }

    private void typed() {
        if (!showing && form.dirty().get()) {
            form.typed().ifPresent(section -> desk.typed(agreement -> agreement.withSections(
                agreement.sections().stream().map(one -> one.id().equals(section.id()) ? section : one).toList())));
        }
    }

    private void insert(String field) {
        text.requestFocus();
        text.replaceSelection(field);
    }

    /** Backspace after a field, or Delete before it, takes the whole field: half a field would only be odd words. */
    private void deleteWholeFields(KeyEvent event) {
        boolean forward = event.getCode() == KeyCode.DELETE;
        boolean deletes = forward || event.getCode() == KeyCode.BACK_SPACE;
        if (deletes && text.isEditable() && text.getSelection().getLength() == 0 && !event.isShortcutDown()) {
            tokens.around(text.getText(), text.getCaretPosition(), forward).ifPresent(field -> {
                text.deleteText(field[0], field[1]);
                event.consume();
            });
        }
    }

    @FXML
    private void lettered() {
        int start = text.getText().lastIndexOf('\n', Math.max(0, text.getCaretPosition() - 1)) + 1;
        boolean already = text.getText().startsWith("- ", start);
        text.replaceText(start, already ? start + 2 : start, already ? "" : "- ");
        text.requestFocus();
    }

    @FXML
    private void undo() {
        text.undo();
    }

    @FXML
    private void redo() {
        text.redo();
    }

    @FXML
    private void up() {
        form.id().ifPresent(id -> commands.move(id, -1));
    }

    @FXML
    private void down() {
        form.id().ifPresent(id -> commands.move(id, 1));
    }

    @FXML
    private void remove() {
        form.id().ifPresent(commands::remove);
    }

    private static <T> void fill(MenuButton menu, List<T> choices, Function<T, String> label, java.util.function.Consumer<T> chosen) {
        menu.getItems().setAll(choices.stream().map(choice -> {
            MenuItem item = new MenuItem(label.apply(choice));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> chosen.accept(choice));
            return item;
        }).toList());
    }
}
