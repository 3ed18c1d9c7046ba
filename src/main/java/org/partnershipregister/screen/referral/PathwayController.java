package org.partnershipregister.screen.referral;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayFacts;
import org.partnershipregister.model.referral.PathwaySmoothness;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.PathwayLists;
import org.partnershipregister.store.referral.PathwayStore;
import org.partnershipregister.store.referral.SmoothnessStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shortcut;
import org.partnershipregister.ui.Shortcuts;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** One pathway: its procedure edited in place, how smoothly it goes, its referrals, and its blank form to print. */
public final class PathwayController implements Screen {
    @FXML private VBox top;
    @FXML private Label heading;
    @FXML private Label state;
    @FXML private Label late;
    @FXML private Hyperlink partnership;
    @FXML private MenuButton moves;
    @FXML private MenuButton saveAs;
    @FXML private TabPane tabs;
    @FXML private Tab procedureTab;
    @FXML private Tab smoothnessTab;
    @FXML private Tab referralsTab;

    private final Tools tools;
    private final UUID id;
    private final PathwayStore store;
    private final Saving<Pathway> saving;
    private final PathwayForm form;
    private final ProcedureController procedure;
    private final SmoothnessView smoothness;
    private final PathwayReferrals referrals;
    private final FormPaper paper;
    private final LiveQuestion<Facts> question;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;
    private Optional<RecordLink> belongsTo = Optional.empty();

    private record Facts(PathwayFacts pathway, PathwaySmoothness smoothness) {
    }

    public PathwayController(Register register, Tools tools, Papers papers, Printing printing, UUID id) {
        this.tools = tools;
        this.id = id;
        this.store = new PathwayStore(register.database());
        this.form = new PathwayForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> store.get(id), store::save), form::show);
        this.procedure = new ProcedureController(register, tools, form, saving);
        this.smoothness = new SmoothnessView(tools);
        this.referrals = new PathwayReferrals(register, tools, id);
        this.paper = new FormPaper(tools, papers, printing);
        PathwayLists lists = new PathwayLists(register.database());
        SmoothnessStore figures = new SmoothnessStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> new Facts(lists.facts(id), figures.of(id)), this::show)
            .whenGone(() -> {
                saving.close();
                tools.navigator().replace(new Place.PathwayList());
            });
        this.node = tools.views().load(this);
        new Shortcuts().on(Shortcut.PRINT, this::print).in(node);
    }

    @FXML
    private void initialize() {
        procedureTab.setContent(procedure.node());
        smoothnessTab.setContent(smoothness.node());
        referralsTab.setContent(referrals.node());
        paper.fill(saveAs);
        top.getChildren().add(paper.pane().node());
    }

    private void show(Facts facts) {
        Pathway pathway = facts.pathway().pathway();
        paper.show(facts.pathway());
        form.show(facts.pathway());
        if (saving.record().isEmpty()) {
            saving.open(pathway);
            form.show(facts.pathway());
        } else {
            saving.showAgain(pathway);
        }
        name.set(pathway.title());
        heading.setText(pathway.title());
        state.setText(tools.word(pathway.standing().state()));
        Chips.dress(state, new ReferralWords(tools).role(pathway.standing().state()));
        late.setText(tools.text("pathway.late", facts.pathway().late()));
        Chips.dress(late, Chips.Role.BAD);
        Shown.when(late, facts.pathway().late() > 0);
        belongsTo = facts.pathway().partnership();
        partnership.setText(belongsTo.map(RecordLink::name).orElse(""));
        referralsTab.setText(tools.text("pathway.tab.referrals", facts.pathway().referrals()));
        smoothness.show(facts.smoothness());
        moves.getItems().setAll(pathway.standing().state().next().stream().map(this::move).toList());
    }

    private MenuItem move(PathwayState to) {
        MenuItem item = new MenuItem(tools.text("pathway.move.to", tools.word(to)));
        item.setOnAction(event -> {
            saving.save();
            tools.work().run(() -> store.move(id, to, tools.formats().today()), moved -> {
                tools.status().saved();
                tools.status().undoable(tools.text("pathway.moved", moved.title(), tools.word(to)));
            });
        });
        return item;
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.PathwayList());
    }

    @FXML
    private void toPartnership() {
        belongsTo.ifPresent(one -> tools.navigator().go(new Place.Partnership(one.id())));
    }

    @FXML
    private void refer() {
        tools.navigator().go(new Place.NewReferral(Optional.of(id)));
    }

    @FXML
    private void print() {
        saveNow();
        paper.pane().open();
    }

    @FXML
    private void history() {
        tools.navigator().go(new Place.History(id));
    }

    @FXML
    private void delete() {
        tools.work().run(() -> {
            store.delete(id);
            return id;
        }, gone -> {
            tools.status().undoable(tools.text("change.pathway.deleted", name.get()));
            tools.navigator().go(new Place.PathwayList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.REFERRAL_PATHWAY, Kind.REFERRAL, Kind.ORGANISATION, Kind.CONTACT, Kind.PARTNERSHIP).ask();
        referrals.shown();
    }

    @Override
    public void hidden() {
        saveNow();
        referrals.hidden();
        question.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck();
    }

    @Override
    public void saveNow() {
        saving.save();
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
