package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.SectionNumbers;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.fields.FieldEditor;
import org.partnershipregister.ui.fields.FieldMenu;
import org.partnershipregister.ui.fields.FieldWords;

/** The words of an agreement: its clauses, and heading and text of the one that is chosen, fields chosen from a menu. */
final class WordsController {
    @FXML private ListView<AgreementSection> clauses;
    @FXML private TextField heading;
    @FXML private VBox textPlace;
    @FXML private Label textLabel;
    @FXML private Button fieldMenu;
    @FXML private MenuButton addMenu;
    @FXML private Button bold;
    @FXML private Button italic;
    @FXML private Button lettered;
    @FXML private Button tableRow;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button removeClause;
    @FXML private Label guidance;
    @FXML private Label condition;
    @FXML private Label frozen;

    private final AgreementDesk desk;
    private final Tools tools;
    private final SectionForm form;
    private final ClauseCommands commands;
    private final ClauseHints hints;
    private final FieldEditor editor;
    private final Parent node;
    private FieldMenu fields;
    private Map<UUID, Long> lacking = Map.of();
    private Optional<UUID> wished = Optional.empty();
    private boolean showing;

    WordsController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.form = new SectionForm(tools.formats());
        this.commands = new ClauseCommands(desk, this::choose);
        this.hints = new ClauseHints(desk, commands, this::hint);
        this.editor = new FieldEditor(tools.text("agreement.words.text"));
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        clauses.setCellFactory(list -> new ClauseCell(desk, () -> lacking));
        clauses.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> selectionMoved(now));
        editor.area().setId("text");
        textLabel.setLabelFor(editor.area());
        VBox.setVgrow(editor.node(), Priority.ALWAYS);
        textPlace.getChildren().add(editor.node());
        new FieldDecorator(tools, form, this::save).text("heading", heading, form.heading).editor("text", editor.node(), form.words);
        VBox.setVgrow(editor.node().getParent(), Priority.ALWAYS);
        editor.onEdit(() -> form.words.set(editor.text()));
        form.heading.addListener((value, before, now) -> typed());
        form.words.addListener((value, before, now) -> wordsChanged(now));
        fields = new FieldMenu(tools, fieldMenu, editor::insert);
        undo.disableProperty().bind(Bindings.not(editor.undoable()));
        redo.disableProperty().bind(Bindings.not(editor.redoable()));
        desk.paragraphs(editor::paragraph);
        desk.onKept(this::show);
        desk.onLacks(this::mark);
        desk.onSection(this::turnTo);
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            form.toSection().ifPresent(commands::save);
        }
    }

    private void show(AgreementFacts facts) {
        List<AgreementSection> sections = ClauseCommands.inOrder(facts.agreement().sections());
        Optional<UUID> chosen = wished.or(form::id);
        wished = Optional.empty();
        showing = true;
        clauses.getItems().setAll(sections);
        AgreementSection now = sections.stream().filter(section -> chosen.equals(Optional.of(section.id()))).findFirst()
            .or(() -> sections.stream().findFirst()).orElse(null);
        clauses.getSelectionModel().select(now);
        showing = false;
        fields.offer(DeskWords.of(facts, tools.messages()).groups());
        fillAddMenu(commands.offers(facts.agreement()));
        edit(now);
        hints.ask(facts.agreement());
        boolean locked = facts.agreement().frozen();
        heading.setEditable(!locked && now != null);
        editor.readOnly(locked || now == null);
        List.of(fieldMenu, addMenu, bold, italic, lettered, tableRow, up, down, removeClause).forEach(button -> button.setDisable(locked));
        Shown.when(frozen, locked);
    }

    private void selectionMoved(AgreementSection now) {
        if (!showing && now != null) {
            save();
            edit(now);
        }
    }

    private void edit(AgreementSection section) {
        if (section != null) {
            boolean other = !form.id().equals(Optional.of(section.id()));
            boolean before = showing;
            showing = true; // half a section is nothing for the preview
            form.show(section);
            if (other) {
                editor.show(section.text());
                desk.writingOn(section.id());
            }
            showing = before;
            dress(section);
        }
        Shown.text(guidance, section == null ? "" : commands.guidance(section));
        hints.show(section);
    }

    private void dress(AgreementSection section) {
        desk.facts().ifPresent(facts -> {
            FieldWords words = DeskWords.of(facts, tools.messages());
            boolean clause = section.kind() == SectionKind.CLAUSE;
            editor.dress(words, clause ? new SectionNumbers(facts.agreement().sections()).of(section).map(Object::toString).orElse("") : "");
        });
    }

    private void hint(String sentence) {
        Shown.text(condition, sentence);
    }

    private void mark(List<AgreementPaper.Lack> lacks) {
        lacking = lacks.stream().collect(Collectors.groupingBy(AgreementPaper.Lack::section, Collectors.counting()));
        clauses.refresh();
    }

    private void choose(UUID section) {
        wished = Optional.of(section);
    }

    private void turnTo(UUID section) {
        clauses.getItems().stream().filter(one -> one.id().equals(section)).findFirst().ifPresent(one -> {
            clauses.getSelectionModel().select(one);
            clauses.scrollTo(one);
            editor.area().requestFocus();
        });
    }

    private void wordsChanged(String now) {
        if (!now.equals(editor.text())) {
            editor.show(now);
        }
        typed();
    }

    private void typed() {
        if (!showing && form.dirty().get()) {
            form.typed().ifPresent(section -> desk.typed(agreement -> agreement.withSections(
                agreement.sections().stream().map(one -> one.id().equals(section.id()) ? section : one).toList())));
        }
    }

    private void fillAddMenu(List<ClauseCommands.Offer> offers) {
        addMenu.getItems().setAll(offers.stream().map(offer -> {
            MenuItem item = new MenuItem(offer.text());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> commands.add(offer.section()));
            return item;
        }).toList());
    }

    @FXML
    private void bold() {
        editor.bold();
    }

    @FXML
    private void italic() {
        editor.italic();
    }

    @FXML
    private void lettered() {
        editor.lettered();
    }

    @FXML
    private void tableRow() {
        editor.tableRow();
    }

    @FXML
    private void undo() {
        editor.undo();
    }

    @FXML
    private void redo() {
        editor.redo();
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
}
