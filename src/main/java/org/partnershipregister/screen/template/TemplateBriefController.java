package org.partnershipregister.screen.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.store.agreement.TemplateStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A template beside the list: when to use it, its wording to be read, and what can be done with it. */
final class TemplateBriefController {
    @FXML private ScrollPane scroll;
    @FXML private Label pick;
    @FXML private VBox card;
    @FXML private Label name;
    @FXML private Label facts;
    @FXML private Label about;
    @FXML private Button openButton;
    @FXML private MenuItem deleteItem;
    @FXML private VBox wording;

    private final Tools tools;
    private final TemplateStore store;
    private final TemplateCommands commands;
    private final LiveQuestion<Optional<AgreementTemplate>> question;
    private final Parent node;
    private Optional<UUID> wanted = Optional.empty();
    private Optional<AgreementTemplate> shown = Optional.empty();

    TemplateBriefController(Register register, Tools tools) {
        this.tools = tools;
        TemplateLists lists = new TemplateLists(register.database());
        this.store = new TemplateStore(register.database());
        this.commands = new TemplateCommands(tools, store);
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> id = wanted;
            return (Callable<Optional<AgreementTemplate>>) () -> id.flatMap(lists::wording);
        }, this::show);
        this.node = tools.views().load(this);
        show(Optional.empty());
    }

    Parent node() {
        return node;
    }

    void listen() {
        question.listen(tools.changes(), Kind.AGREEMENT_TEMPLATE).ask();
    }

    void close() {
        question.close();
    }

    /** Shows another template, or none. */
    void select(Optional<UUID> id) {
        if (!id.equals(wanted)) {
            wanted = id;
            question.ask();
        }
    }

    private void show(Optional<AgreementTemplate> found) {
        boolean same = shown.equals(found);
        shown = found;
        card.setVisible(found.isPresent());
        pick.setVisible(found.isEmpty());
        if (!same) {
            found.ifPresent(this::fill);
        }
    }

    private void fill(AgreementTemplate template) {
        boolean own = TemplateLists.own(template);
        name.setText(template.name());
        facts.setText(tools.text(own ? "template.brief.own" : "template.brief.shipped", tools.text("agreement.kind." + template.kind()),
            tools.text("agreement.legal." + template.legalEffect()), template.code(), template.version()));
        Shown.text(about, template.about());
        Shown.when(openButton, own);
        deleteItem.setDisable(!own);
        wording.getChildren().setAll(new WordingLines(tools).of(template));
        scroll.setVvalue(0);
    }

    /** Opens the page of a template of our own; those of the program are read here. */
    @FXML
    void open() {
        wanted.filter(id -> shown.filter(TemplateLists::own).isPresent()).ifPresent(id -> tools.navigator().go(new Place.Template(id)));
    }

    @FXML
    private void copy() {
        shown.ifPresent(commands::copy);
    }

    @FXML
    private void begin() {
        shown.ifPresent(commands::begin);
    }

    @FXML
    private void saveFile() {
        shown.ifPresent(commands::saveFile);
    }

    @FXML
    private void delete() {
        shown.ifPresent(template -> wanted.ifPresent(id -> tools.work().run(() -> store.delete(List.of(id)),
            gone -> tools.status().undoable(tools.text("change.template.deleted", template.name())))));
    }
}
