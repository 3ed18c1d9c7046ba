package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.fields.FieldEditor;
import org.partnershipregister.ui.fields.FieldMenu;

/** The sections of a template of our own: their list, and the chosen one to be edited, fields chosen from a menu. */
final class SectionsController {
    @FXML private ListView<TemplateSection> sections;
    @FXML private MenuButton addMenu;
    @FXML private VBox editor;
    @FXML private TextField heading;
    @FXML private ComboBox<Inclusion> when;
    @FXML private Label code;
    @FXML private Button fieldMenu;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Label textLabel;
    @FXML private VBox textPlace;
    @FXML private Label doubts;
    @FXML private TextArea guidance;

    private final TemplateDesk desk;
    private final Tools tools;
    private final TemplateSectionForm form;
    private final FieldEditor words;
    private final Parent node;
    private FieldMenu fields;
    private Optional<String> wished = Optional.empty();
    private boolean showing;

    SectionsController(TemplateDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.form = new TemplateSectionForm(tools.formats());
        this.words = new FieldEditor(tools.text("template.section.text"));
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        sections.setCellFactory(list -> new SectionCell(tools, sections::getItems));
        sections.getSelectionModel().selectedItemProperty().addListener((item, before, now) -> selectionMoved(now));
        words.area().setId("text");
        textLabel.setLabelFor(words.area());
        VBox.setVgrow(words.node(), Priority.ALWAYS);
        textPlace.getChildren().add(words.node());
        new FieldDecorator(tools, form, this::save).text("heading", heading, form.heading).text("guidance", guidance, form.guidance)
            .choice("when", when, form.when, List.of(Inclusion.values()), value -> tools.text("template.when." + value))
            .editor("text", words.node(), form.words);
        VBox.setVgrow(words.node().getParent(), Priority.ALWAYS);
        words.onEdit(() -> form.words.set(words.text()));
        form.words.addListener((value, before, now) -> wordsChanged(now));
        fields = new FieldMenu(tools, fieldMenu, words::insert);
        undo.disableProperty().bind(Bindings.not(words.undoable()));
        redo.disableProperty().bind(Bindings.not(words.redoable()));
        editor.setVisible(false);
        desk.onKept((own, versions) -> show(own));
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            form.toSection().ifPresent(section -> desk.changeSections(all -> SectionList.replaced(all, section)));
        }
    }

    boolean stuck() {
        return form.stuck();
    }

    private void show(OwnTemplate own) {
        List<TemplateSection> all = own.wording().sections();
        String chosen = wished.filter(code -> own.wording().section(code).isPresent()).orElse(form.code());
        wished = wished.filter(code -> !code.equals(chosen));
        fields.offer(new TemplateFields(tools, all).groups());
        addMenu.getItems().setAll(offers(own));
        showing = true;
        sections.getItems().setAll(all);
        TemplateSection now = own.wording().section(chosen).or(() -> all.stream().findFirst()).orElse(null);
        sections.getSelectionModel().select(now);
        showing = false;
        edit(now);
    }

    private void selectionMoved(TemplateSection now) {
        if (!showing && now != null) {
            save();
            edit(now);
        }
    }

    private void edit(TemplateSection section) {
        editor.setVisible(section != null);
        if (section != null) {
            boolean other = !form.code().equals(section.code());
            form.show(section, sections.getItems());
            if (other) {
                words.show(section.text());
            }
            words.dress(new TemplateFields(tools, sections.getItems()), number(section));
            code.setText(tools.text("template.section.code", section.code()));
            sayDoubts();
        }
    }

    private void sayDoubts() {
        Shown.text(doubts, form.doubts().stream().map(one -> tools.messages().text(one.key(), one.args())).collect(Collectors.joining("\n")));
    }

    private void wordsChanged(String now) {
        if (!now.equals(words.text())) {
            words.show(now);
        }
        sayDoubts();
    }

    /** The number of a clause when every clause of the template is wanted, "" for other sections. */
    private String number(TemplateSection section) {
        List<TemplateSection> clauses = sections.getItems().stream().filter(one -> one.kind() == SectionKind.CLAUSE).toList();
        return section.kind() == SectionKind.CLAUSE ? String.valueOf(clauses.indexOf(section) + 1) : "";
    }

    /** Empty sections of each kind, and those of the program's template that this copy has not, or no more. */
    private List<MenuItem> offers(OwnTemplate own) {
        List<MenuItem> items = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            boolean there = kind == SectionKind.SIGNATURES && own.wording().sections().stream().anyMatch(one -> one.kind() == kind);
            if (!there) {
                items.add(item(tools.text("template.add." + kind), () -> add(new TemplateSection(kind, own.freeCode(), Inclusion.ALWAYS,
                    tools.text("agreement.words.untitled"), List.of(), ""))));
            }
        }
        own.begunFrom().flatMap(from -> TemplateLists.shipped(from.code())).map(AgreementTemplate::sections).orElse(List.of()).stream()
            .filter(section -> own.wording().section(section.code()).isEmpty())
            .forEach(section -> items.add(item(tools.text("template.add.shipped", section.heading()), () -> add(section))));
        return items;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void add(TemplateSection section) {
        save();
        String chosen = form.code();
        wished = Optional.of(section.code());
        desk.changeSections(all -> SectionList.added(all, section, chosen));
    }

    @FXML
    private void bold() {
        words.bold();
    }

    @FXML
    private void italic() {
        words.italic();
    }

    @FXML
    private void lettered() {
        words.lettered();
    }

    @FXML
    private void tableRow() {
        words.tableRow();
    }

    @FXML
    private void undo() {
        words.undo();
    }

    @FXML
    private void redo() {
        words.redo();
    }

    @FXML
    private void up() {
        move(-1);
    }

    @FXML
    private void down() {
        move(1);
    }

    private void move(int by) {
        save();
        String chosen = form.code();
        desk.changeSections(all -> SectionList.moved(all, chosen, by));
    }

    @FXML
    private void remove() {
        save();
        String chosen = form.code();
        desk.changeSections(all -> SectionList.without(all, chosen));
    }
}
