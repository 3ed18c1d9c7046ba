package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.PartyCandidate;
import org.partnershipregister.model.agreement.PartyLabels;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.store.agreement.PartyCandidates;
import org.partnershipregister.store.party.PartnerPeople;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Adds many parties at once: members of the partnership that are none yet, and any partner that is picked. */
final class SeveralPartiesController {
    @FXML private Label severalText;
    @FXML private Label severalNone;
    @FXML private GridPane rows;
    @FXML private RecordPicker another;
    @FXML private Label severalProblem;
    @FXML private Button addSeveral;

    private final AgreementDesk desk;
    private final Tools tools;
    private final PartyCommands commands;
    private final PartyCandidates store;
    private final Consumer<Optional<UUID>> done;
    private final Parent node;
    private final List<SeveralRow> wished = new ArrayList<>();
    private PartyLabels labels = new PartyLabels(_ -> "", List.of());

    /** @param done is told the first party that was added, or none */
    SeveralPartiesController(AgreementDesk desk, PartyCommands commands, Consumer<Optional<UUID>> done) {
        this.desk = desk;
        this.tools = desk.tools;
        this.commands = commands;
        this.done = done;
        this.store = new PartyCandidates(desk.register.database());
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        PartnerPeople names = new PartnerPeople(desk.register.database());
        another.use(tools, typed -> names.organisationsNamed(typed, taken()));
        another.chosenProperty().addListener((chosen, before, now) -> now.ifPresent(this::pick));
    }

    /** Shows the members that are no parties yet, ticked but for those that only watch. */
    void open() {
        List<AgreementParty> parties = parties();
        labels = new PartyLabels(this::called, parties.stream().flatMap(party -> Stream.of(party.name(), party.label())).toList());
        wished.clear();
        rows.getChildren().removeIf(cell -> GridPane.getRowIndex(cell) != null && GridPane.getRowIndex(cell) > 0);
        weigh();
        tools.work().run(() -> store.members(desk.id), members -> {
            members.forEach(member -> add(member, member.role().filter(role -> role == MemberRole.OBSERVER).isEmpty()));
            Shown.when(severalNone, members.isEmpty());
            Shown.when(severalText, !members.isEmpty());
            (wished.isEmpty() ? another : wished.getFirst().label()).requestFocus();
        });
    }

    private List<AgreementParty> parties() {
        return desk.facts().map(AgreementFacts::agreement).map(Agreement::parties).orElse(List.of());
    }

    private Set<UUID> taken() {
        Set<UUID> taken = new HashSet<>();
        parties().forEach(party -> taken.add(party.organisation()));
        wished.forEach(row -> taken.add(row.candidate().organisation()));
        return taken;
    }

    private void pick(RecordLink chosen) {
        another.chosenProperty().set(Optional.empty());
        if (!taken().contains(chosen.id())) {
            tools.work().run(() -> store.of(desk.id, chosen.id()), found -> {
                if (!taken().contains(found.organisation())) {
                    add(found, true);
                    another.requestFocus();
                }
            });
        }
    }

    private void add(PartyCandidate candidate, boolean ticked) {
        SeveralRow row = new SeveralRow(tools, candidate, labels.next(candidate), ticked, this::weigh);
        wished.add(row);
        row.in(rows, wished.size());
        weigh();
    }

    private void weigh() {
        long count = wished.stream().filter(SeveralRow::ticked).count();
        addSeveral.setText(tools.text("agreement.several.add", count));
        addSeveral.setDisable(count == 0);
        Shown.when(rows, !wished.isEmpty());
        Shown.text(severalProblem, "");
    }

    private String called(MemberRole role) {
        return switch (role) {
            case LEAD_BODY, ACCOUNTABLE_BODY, HOST, FUNDER, COMMISSIONER -> tools.text("agreement.several.role." + role);
            case MEMBER, ASSOCIATE, OBSERVER -> "";
        };
    }

    @FXML
    private void addAll() {
        Optional<SeveralRow> twice = calledTwice();
        if (twice.isPresent()) {
            Shown.text(severalProblem, tools.text("problem.agreement.label-twice", twice.get().called()));
            twice.get().label().requestFocus();
        } else {
            List<AgreementParty> added = wished.stream().filter(SeveralRow::ticked).map(SeveralRow::party).toList();
            commands.add(added, () -> done.accept(Optional.of(added.getFirst().id())));
        }
    }

    /** The first whose label another party has. */
    private Optional<SeveralRow> calledTwice() {
        Set<String> used = new HashSet<>();
        parties().forEach(party -> used.addAll(List.of(Folding.fold(party.label()), Folding.fold(party.name()))));
        return wished.stream().filter(row -> row.ticked() && !row.called().isEmpty()).filter(row -> !used.add(Folding.fold(row.called()))).findFirst();
    }

    @FXML
    private void cancelSeveral() {
        done.accept(Optional.empty());
    }
}
