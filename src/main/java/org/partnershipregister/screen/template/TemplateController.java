package org.partnershipregister.screen.template;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.TemplateLists;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One template of our own: its sections edited in place, and what it says of itself. */
public final class TemplateController implements Screen {
    @FXML private Label templateName;
    @FXML private Label version;
    @FXML private Label newer;
    @FXML private TabPane tabs;
    @FXML private Tab sectionsTab;
    @FXML private Tab factsTab;

    private final Tools tools;
    private final TemplateDesk desk;
    private final SectionsController sections;
    private final TemplateFactsController facts;
    private final TemplateCommands commands;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;

    public TemplateController(Register register, Tools tools, UUID id) {
        this.tools = tools;
        this.desk = new TemplateDesk(register, tools, id);
        this.sections = new SectionsController(desk);
        this.facts = new TemplateFactsController(desk);
        this.commands = new TemplateCommands(tools, desk.store());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        sectionsTab.setContent(sections.node());
        factsTab.setContent(facts.node());
        Shown.text(newer, "");
        desk.onKept((own, versions) -> show(own));
    }

    private void show(OwnTemplate own) {
        name.set(own.wording().name());
        templateName.setText(own.wording().name());
        version.setText(tools.text("template.version.now", own.wording().code(), own.wording().version()));
        Shown.text(newer, TemplateLists.newer(own).map(now -> tools.text("template.newer", now.name(), now.version(),
            own.begunFrom().orElseThrow().version())).orElse(""));
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.TemplateList());
    }

    @FXML
    private void copy() {
        saveNow();
        desk.kept().ifPresent(own -> commands.copy(own.wording()));
    }

    @FXML
    private void begin() {
        saveNow();
        desk.kept().ifPresent(own -> commands.begin(own.wording()));
    }

    @FXML
    private void saveFile() {
        saveNow();
        desk.kept().ifPresent(own -> commands.saveFile(own.wording()));
    }

    @FXML
    private void history() {
        tools.navigator().go(new Place.History(desk.id));
    }

    @FXML
    private void delete() {
        facts.close();
        tools.work().run(() -> desk.store().delete(List.of(desk.id)), gone -> {
            tools.status().undoable(tools.text("change.template.deleted", name.get()));
            tools.navigator().go(new Place.TemplateList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        desk.open();
    }

    @Override
    public void hidden() {
        saveNow();
        desk.close();
    }

    @Override
    public boolean stuck() {
        return sections.stuck() || facts.stuck();
    }

    @Override
    public void saveNow() {
        sections.save();
        facts.save();
    }

    @Override
    public ObservableValue<String> title() {
        return name.getReadOnlyProperty();
    }

    @Override
    public Node firstFocus() {
        return tabs;
    }
}
