package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.RelationshipBasis;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The members' tab: add by typing a name, change role and voice in place, say who speaks for whom, end a membership. */
public final class MembersController {

    @FXML private RecordPicker add;
    @FXML private TableView<MemberLine> table;
    @FXML private VBox card;
    @FXML private Label title;
    @FXML private ComboBox<MemberRole> role;
    @FXML private ComboBox<RelationshipBasis> basis;
    @FXML private ComboBox<Voice> voice;
    @FXML private DateField joined;
    @FXML private Label leftLabel;
    @FXML private DateField left;
    @FXML private Label leavingReasonLabel;
    @FXML private TextField leavingReason;
    @FXML private TextArea ownObjectives;
    @FXML private VBox people;
    @FXML private Button end;

    private final Register register;
    private final Tools tools;
    private final UUID partnership;
    private final MemberForm form;
    private final MembershipStore store;
    private final Saving<Membership> saving;
    private final RepresentativesEditor editor;
    private final EndMembership ending;
    private final Parent node;
    private final People finding;
    /** Added a moment ago: it becomes the selected row as soon as it is there. */
    private Optional<UUID> added = Optional.empty();
    private boolean showing;

    MembersController(Register register, Tools tools, UUID partnership) {
        this.register = register;
        this.tools = tools;
        this.partnership = partnership;
        this.form = new MemberForm(tools.formats());
        this.finding = new People(register);
        this.store = new MembershipStore(register.database());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.get(known.id()), store::save), form::show);
        this.editor = new RepresentativesEditor(tools, finding, form, saving::save);
        this.ending = new EndMembership(tools, store);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save)
            .choice("role", role, form.role, List.of(MemberRole.values()), one -> tools.text(one.key()))
            .choice("basis", basis, form.basis, List.of(RelationshipBasis.values()), one -> tools.text(one.key()))
            .choice("voice", voice, form.voice, List.of(Voice.values()), one -> tools.text(one.key()))
            .date("joined", joined, form.joined).date("left", left, form.left)
            .text("leavingReason", leavingReason, form.leavingReason)
            .text("ownObjectives", ownObjectives, form.ownObjectives);
        add.use(tools, finding::organisations);
        add.offerToAdd(this::addNamed);
        add.chosenProperty().addListener((choice, before, now) -> now.ifPresent(this::addOrganisation));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(tools.text("partnership.members.none")));
        new MemberColumns(tools).of(table);
        table.getSelectionModel().selectedItemProperty().addListener((row, before, now) -> selected(now));
        people.getChildren().setAll(editor.node());
        card.getChildren().add(1, ending.node());
        visible(card, false);
    }

    Parent node() {
        return node;
    }

    void save() {
        saving.save();
    }

    boolean stuck() {
        return form.stuck();
    }

    void focusAdd() {
        add.requestFocus();
    }

    /** Shows the first organisation that nobody speaks for, with the caret where its people are named. */
    void focusUnspokenFor() {
        var today = tools.formats().today();
        table.getItems().stream().filter(line -> line.membership().current(today)
            && line.membership().party().organisation().isPresent()
            && line.membership().representatives().stream().noneMatch(person -> person.speaks(today))).findFirst()
            .ifPresent(line -> {
                table.getSelectionModel().select(line);
                editor.begin();
            });
    }

    void show(PartnershipFacts facts) {
        List<Membership> all = facts.members().stream().map(MemberLine::membership).toList();
        form.among(all, facts.partnership().models().since(PartnershipModel.CONSORTIUM));
        finding.leaveOut(facts.members(tools.formats().today()).stream()
            .flatMap(line -> line.membership().party().organisation().stream()).collect(Collectors.toSet()));
        Optional<UUID> before = saving.record().map(Membership::id);
        boolean gone = before.isPresent() && among(facts, before).isEmpty();
        Optional<MemberLine> shown = among(facts, added).or(() -> among(facts, before));
        if (shown.isPresent() && added.equals(shown.map(line -> line.membership().id()))) {
            added = Optional.empty();
        }
        showing = true;
        table.getItems().setAll(facts.members());
        table.getSelectionModel().clearSelection();
        showing = false;
        if (gone) { // undone, or removed elsewhere: nothing is left that what was typed could be saved to
            saving.close();
            form.startAfresh();
        }
        shown.or(() -> gone ? Optional.empty() : facts.members().stream().findFirst())
            .ifPresentOrElse(line -> table.getSelectionModel().select(line), () -> visible(card, false));
        shown.filter(line -> before.isPresent() && !before.equals(Optional.of(line.membership().id()))).ifPresent(table::scrollTo);
    }

    private static Optional<MemberLine> among(PartnershipFacts facts, Optional<UUID> id) {
        return facts.members().stream().filter(line -> id.equals(Optional.of(line.membership().id()))).findFirst();
    }

    private void select(MemberLine line) {
        table.getSelectionModel().select(line);
        table.scrollTo(line);
    }

    private void selected(MemberLine line) {
        if (showing) {
            return;
        }
        visible(card, line != null);
        if (line == null) {
            return;
        }
        Membership member = line.membership();
        if (saving.record().map(Membership::id).filter(member.id()::equals).isPresent()) {
            saving.showAgain(member);
        } else {
            saving.save();
            editor.of(member.party().organisation());
            saving.open(member);
        }
        title.setText(member.party().name());
        ending.show(member);
        boolean gone = member.left().isPresent();
        Stream.of(leftLabel, left, leavingReasonLabel, leavingReason).forEach(part -> visible(part, gone));
        visible(end, !gone);
    }

    private void addOrganisation(RecordLink organisation) {
        add.chosenProperty().set(Optional.empty());
        Optional<MemberLine> already = table.getItems().stream().filter(line -> line.membership().current(tools.formats().today())
            && line.membership().party().organisation().equals(Optional.of(organisation.id()))).findFirst();
        already.ifPresentOrElse(line -> {
            select(line);
            tools.status().say(tools.text("partnership.member.already", organisation.name()));
        }, () -> save(Membership.of(partnership, Membership.Party.organisation(organisation.id(), organisation.name()),
            Optional.of(tools.formats().today()))));
    }

    private void addNamed(String typed) {
        List<Dialogs.Answer<PartyKind>> kinds = Stream.of(PartyKind.values())
            .map(kind -> new Dialogs.Answer<>(tools.text(kind.key()), kind)).toList();
        tools.dialogs().choose(tools.text("partnership.add.title", typed), tools.text("partnership.add.text"), kinds)
            .ifPresent(kind -> {
                add.clear();
                var today = Optional.of(tools.formats().today());
                if (kind == PartyKind.ORGANISATION) {
                    tools.work().run(() -> new OrganisationStore(register.database()).save(Organisation.named(typed)),
                        saved -> save(Membership.of(partnership,
                            Membership.Party.organisation(saved.id(), saved.name()), today)));
                } else {
                    save(Membership.of(partnership, Membership.Party.group(kind, typed), today));
                }
            });
    }

    private void save(Membership member) {
        tools.status().unsaved();
        added = Optional.of(member.id());
        tools.work().run(() -> store.save(member), saved -> tools.status().saved(), failed -> {
            added = Optional.empty();
            tools.work().complain(failed);
        });
    }

    @FXML
    private void endMembership() {
        saving.record().ifPresent(ending::ask);
    }

    private static void visible(javafx.scene.Node part, boolean there) {
        Shown.when(part, there);
    }
}
