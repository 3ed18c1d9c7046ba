package org.partnershipregister.screen.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPage;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.SplitRule;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.activity.ActivityLists;
import org.partnershipregister.store.activity.ActivityStore;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** One joint activity, edited where it is read: what is planned, who takes part with what, and settling up to the penny. */
public final class ActivityController implements Screen {
    @FXML private Label heading;
    @FXML private Label ref;
    @FXML private Label state;
    @FXML private MenuButton moves;
    @FXML private Hyperlink partnership;
    @FXML private TextField title;
    @FXML private ComboBox<ActivityKind> kind;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private TextField place;
    @FXML private RecordPicker lead;
    @FXML private TextArea purpose;
    @FXML private GridPane totals;
    @FXML private TextArea lessons;
    @FXML private TextArea notes;
    @FXML private RecordPicker add;
    @FXML private Button addAll;
    @FXML private VBox partners;
    @FXML private ComboBox<SplitRule> rule;
    @FXML private VBox settling;

    private final Tools tools;
    private final UUID id;
    private final ActivityStore store;
    private final ActivitySteps steps;
    private final PartnerPeople people;
    private final ActivityForm form;
    private final Saving<ActivityPage> saving;
    private final LiveQuestion<ActivityPage> question;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final Parent node;
    private PartnersEditor editor;
    private SettlingPane settled;
    private ActivityTotals sums;

    public ActivityController(Register register, Tools tools, UUID id) {
        this.tools = tools;
        this.id = id;
        this.store = new ActivityStore(register.database());
        this.steps = new ActivitySteps(tools, store, id, this::saveNow);
        this.people = new PartnerPeople(register.database());
        this.form = new ActivityForm(tools.formats());
        ActivityLists lists = new ActivityLists(register.database());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> lists.page(id), edited -> {
            store.save(edited.activity());
            return lists.page(id);
        }), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> lists.page(id), this::show).whenGone(() -> {
            saving.close();
            tools.navigator().replace(new Place.ActivityList());
        });
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title)
            .choice("kind", kind, form.kind, List.of(ActivityKind.values()), tools::word).date("from", from, form.from)
            .date("to", to, form.to).text("place", place, form.place).text("purpose", purpose, form.purpose)
            .text("lessons", lessons, form.lessons).text("notes", notes, form.notes)
            .choice("rule", rule, form.rule, List.of(SplitRule.values()), tools::word).decorate("lead", lead);
        lead.use(tools, typed -> people.organisationsNamed(typed, Set.of()));
        lead.chosenProperty().bindBidirectional(form.lead);
        lead.chosenProperty().addListener((chosen, before, now) -> {
            if (lead.isFocused()) {
                saving.save();
            }
        });
        add.use(tools, typed -> people.organisationsNamed(typed, takingPart()));
        add.chosenProperty().addListener((chosen, before, now) -> now.ifPresent(one -> {
            add.chosenProperty().set(Optional.empty());
            join(List.of(one));
        }));
        editor = new PartnersEditor(tools, partners, form.partners, rule.valueProperty().isEqualTo(SplitRule.BY_AGREED_SHARES),
            saving::save, this::leave);
        settled = new SettlingPane(tools, settling, steps::pay, steps::unpay);
        sums = new ActivityTotals(tools, totals);
    }

    private Set<UUID> takingPart() {
        return saving.record().map(page -> page.activity().partners().stream().map(ActivityPartner::organisation)
            .collect(Collectors.toSet())).orElse(Set.of());
    }

    private void show(ActivityPage page) {
        JointActivity activity = page.activity();
        if (saving.record().isEmpty()) {
            saving.open(page);
        } else {
            saving.showAgain(page);
        }
        name.set(activity.title());
        heading.setText(activity.title());
        ref.setText(activity.ref());
        partnership.setText(page.partnership());
        ActivityState now = activity.standing().state();
        state.setText(tools.word(now));
        Chips.dress(state, ActivityColumns.role(now));
        steps.moves(moves, activity);
        boolean locked = now == ActivityState.SHARED_OUT;
        editor.lock(locked);
        Stream.of(add, addAll, rule).forEach(part -> part.setDisable(locked));
        settled.show(activity);
        sums.show(activity);
    }

    @FXML
    private void addMembers() {
        saving.record().ifPresent(page -> join(page.members()));
    }

    /** Adds those of them that don't take part yet. */
    private void join(List<RecordLink> organisations) {
        saveNow();
        saving.change(page -> {
            JointActivity kept = page.activity();
            Set<UUID> known = kept.partners().stream().map(ActivityPartner::organisation).collect(Collectors.toSet());
            return page.with(kept.shared(kept.rule(), Stream.concat(kept.partners().stream(), organisations.stream()
                .filter(one -> !known.contains(one.id())).map(one -> ActivityPartner.of(one.id(), one.name()))).toList()));
        });
    }

    private void leave(ActivityPartner partner) {
        boolean paid = saving.record().stream().flatMap(page -> page.activity().payments().stream()).map(ActivityPayment::transfer)
            .anyMatch(one -> one.from().equals(partner.organisation()) || one.to().equals(partner.organisation()));
        if (paid) {
            tools.status().say(tools.text("activity.partners.paid", partner.name()));
            return;
        }
        saveNow();
        saving.change(page -> page.with(page.activity().shared(page.activity().rule(), page.activity().partners().stream()
            .filter(one -> !one.id().equals(partner.id())).toList())));
    }

    @FXML
    private void toList() {
        tools.navigator().go(new Place.ActivityList());
    }

    @FXML
    private void openPartnership() {
        saving.record().ifPresent(page -> tools.navigator().go(new Place.Partnership(page.activity().partnership())));
    }

    @FXML
    private void delete() {
        tools.work().run(() -> store.delete(List.of(id)), gone -> {
            tools.status().undoable(tools.text("activity.deleted", name.get()));
            tools.navigator().go(new Place.ActivityList());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.JOINT_ACTIVITY, Kind.ORGANISATION, Kind.PARTNERSHIP).ask();
    }

    @Override
    public void hidden() {
        saveNow();
        question.close();
    }

    @Override
    public boolean stuck() {
        return form.stuck() || editor.stuck();
    }

    @Override
    public void saveNow() {
        if (saving.record().isPresent()) {
            editor.collect();
            saving.save();
        }
    }

    @Override
    public Node firstFocus() {
        return title;
    }

    @Override
    public ObservableValue<String> title() {
        return name.getReadOnlyProperty();
    }
}
