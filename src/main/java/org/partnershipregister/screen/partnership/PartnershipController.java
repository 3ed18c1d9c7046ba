package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PartnershipPage;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** The page of one partnership: its name and chips above, a tab for each thing that belongs to it below. */
public final class PartnershipController implements Screen {

    @FXML private Label title;
    @FXML private WrapRow chips;
    @FXML private WrapRow origin;
    @FXML private TabPane tabs;
    @FXML private Tab overviewTab;
    @FXML private Tab membersTab;
    @FXML private Tab agreementsTab;
    @FXML private Tab meetingsTab;
    @FXML private Tab actionsTab;
    @FXML private Tab historyTab;

    private final Tools tools;
    private final UUID id;
    private final PartnershipStore store;
    private final Saving<Partnership> saving;
    private final OverviewController overview;
    private final PartnershipForm form;
    private final MembersController members;
    private final RecordTabs records;
    private final FurtherPages further;
    private final FamilyLinks family;
    private final LiveQuestion<PartnershipFacts> question;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;
    private Optional<String> wanted;

    /** The page at its first tab. */
    public PartnershipController(Register register, Tools tools, UUID id, List<PartnershipPage> pages) {
        this(register, tools, id, pages, Optional.empty());
    }

    /**
     * @param pages the tabs that other features provide, in their order
     * @param tab   the id of the tab to begin with
     */
    public PartnershipController(Register register, Tools tools, UUID id, List<PartnershipPage> pages, Optional<String> tab) {
        this.tools = tools;
        this.wanted = tab;
        this.id = id;
        this.store = new PartnershipStore(register.database());
        this.form = new PartnershipForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(id), store::save), form::show);
        this.members = new MembersController(register, tools, id);
        this.records = new RecordTabs(tools, id);
        this.further = new FurtherPages(tools, id, pages);
        this.overview = new OverviewController(tools, new HintsBox(register, tools, id), new ProgressPanels(register, tools),
            form, saving, new StageMenu(tools, this::change), this::toMembers, this::toPeople);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> PartnershipFacts.read(register, id), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.PartnershipList());
        });
        this.node = tools.views().load(this);
        this.family = new FamilyLinks(register, tools, id, origin);
    }

    @FXML
    private void initialize() {
        ScrollPane scroll = new ScrollPane(overview.node());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        overviewTab.setContent(scroll);
        membersTab.setContent(members.node());
        records.fill(agreementsTab, meetingsTab, actionsTab, historyTab);
        further.in(tabs);
    }

    private void show(PartnershipFacts facts) {
        Partnership partnership = facts.partnership();
        if (saving.record().isEmpty()) {
            saving.open(partnership);
        } else {
            saving.showAgain(partnership);
        }
        name.set(partnership.name());
        title.setText(partnership.name());
        HeadChips.fill(chips, tools, partnership);
        overview.show(facts);
        members.show(facts);
        records.show(facts);
        further.belong(tabs, partnership.models());
        begin();
        membersTab.setText(tools.text("partnership.tab.members", facts.members(tools.formats().today()).size()));
        agreementsTab.setText(tools.text("partnership.tab.agreements", facts.agreements().size()));
        meetingsTab.setText(tools.text("partnership.tab.meetings", facts.meetings().size()));
        actionsTab.setText(tools.text("partnership.tab.actions", facts.openActions()));
    }

    /** Chooses the tab this page was asked for, once it is known which there are; after that the user chooses. */
    private void begin() {
        wanted.flatMap(tab -> tabs.getTabs().stream().filter(one -> tab.equals(one.getId())).findFirst())
            .ifPresent(tabs.getSelectionModel()::select);
        wanted = Optional.empty();
    }

    /** Does a change that is a command, not a field, as one step with its own name in the history. */
    private void change(String labelKey, UnaryOperator<Partnership> step) {
        saving.save();
        tools.status().unsaved();
        tools.work().run(() -> store.save(step.apply(store.get(id)), labelKey), saved -> {
            tools.status().saved();
            tools.status().undoable(tools.text(labelKey, saved.name()));
        });
    }

    private void toMembers() {
        tabs.getSelectionModel().select(membersTab);
        members.focusAdd();
    }

    private void toPeople() {
        tabs.getSelectionModel().select(membersTab);
        members.focusUnspokenFor();
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.PartnershipList());
    }

    @FXML
    private void takeNotes() {
        tools.navigator().go(new Place.NewMeeting(Optional.of(id)));
    }

    @FXML
    private void newAgreement() {
        tools.navigator().go(new Place.NewAgreement(Optional.of(id)));
    }

    @FXML
    private void become() {
        tools.navigator().go(new Place.BecomePartnership(id, Optional.empty()));
    }

    @FXML
    private void delete() {
        tools.work().run(() -> {
            store.delete(id);
            return id;
        }, gone -> {
            tools.status().undoable(tools.text("change.partnership.deleted", name.get()));
            tools.navigator().go(new Place.PartnershipList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.values()).ask();
        further.shown(tabs);
        family.shown();
    }

    @Override
    public void hidden() {
        saveNow();
        further.hidden();
        family.hidden();
        question.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck() || members.stuck() || further.stuck();
    }

    @Override
    public void saveNow() {
        saving.save();
        members.save();
        further.save();
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
