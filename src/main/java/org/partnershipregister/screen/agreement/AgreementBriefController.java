package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** The agreement that is selected in the list, in brief: state, dates, and who has signed. */
final class AgreementBriefController {
    @FXML private Label pick;
    @FXML private VBox card;
    @FXML private Label name;
    @FXML private Label status;
    @FXML private Hyperlink partnership;
    @FXML private Label kind;
    @FXML private Label effect;
    @FXML private Label start;
    @FXML private Label end;
    @FXML private Label review;
    @FXML private Label notice;
    @FXML private VBox parties;

    private final Tools tools;
    private final LiveQuestion<Optional<AgreementFacts>> question;
    private final Parent node;
    private Optional<UUID> wanted = Optional.empty();
    private Optional<UUID> itsPartnership = Optional.empty();

    AgreementBriefController(Register register, Tools tools) {
        this.tools = tools;
        AgreementFactsStore store = new AgreementFactsStore(register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> {
            Optional<UUID> id = wanted;
            return (Callable<Optional<AgreementFacts>>) () -> id.map(store::of);
        }, this::show);
        this.node = tools.views().load(this);
        show(Optional.<AgreementFacts>empty());
    }

    Parent node() {
        return node;
    }

    void open() {
        question.listen(tools.changes(), Kind.AGREEMENT, Kind.ORGANISATION, Kind.PARTNERSHIP).ask();
    }

    void close() {
        question.close();
    }

    /** Shows another agreement, or none. */
    void select(Optional<UUID> id) {
        if (!id.equals(wanted)) {
            wanted = id;
            question.ask();
        }
    }

    @FXML
    private void openAgreement() {
        wanted.ifPresent(id -> tools.navigator().go(new Place.Agreement(id)));
    }

    @FXML
    private void openPartnership() {
        itsPartnership.ifPresent(id -> tools.navigator().go(new Place.Partnership(id)));
    }

    private void show(Optional<AgreementFacts> found) {
        card.setVisible(found.isPresent());
        pick.setVisible(found.isEmpty());
        found.ifPresent(this::fill);
    }

    private void fill(AgreementFacts facts) {
        Agreement agreement = facts.agreement();
        itsPartnership = agreement.partnership();
        name.setText(agreement.header().title());
        status.setText(tools.text("agreement.status." + agreement.standing().status()));
        Chips.dress(status, StateChip.role(agreement.standing().status()));
        partnership.setText(facts.partnership().map(AgreementFacts.Partnering::name).orElse(""));
        kind.setText(tools.text("agreement.kind." + agreement.header().kind()));
        effect.setText(tools.text("agreement.legal." + agreement.header().legalEffect()));
        start.setText(tools.formats().date(agreement.dates().start()));
        end.setText(tools.formats().date(agreement.dates().end()));
        review.setText(tools.formats().date(agreement.dates().review()));
        notice.setText(tools.formats().date(agreement.dates().noticeBy()));
        parties.getChildren().setAll(agreement.header().kind().adopted() ? adoption(agreement)
            : agreement.parties().stream().map(party -> line(party, agreement.signable())).toList());
    }

    private List<Label> adoption(Agreement agreement) {
        Stream<String> said = Stream.of(tools.text(agreement.adoptedAt().isPresent() ? "agreements.adopted" : "agreements.not-adopted"));
        return Stream.concat(said, agreement.parties().stream().map(AgreementParty::name)).map(text -> {
            Label line = new Label(text);
            line.setWrapText(true);
            return line;
        }).toList();
    }

    private Label line(AgreementParty party, boolean signs) {
        Label line = new Label(party.signed() ? tools.text(signs ? "agreement.brief.signed" : "agreement.brief.agreed", party.name(),
            tools.formats().shortDate(party.signature().on()))
            : tools.text(signs ? "agreement.brief.waiting" : "agreement.brief.not-agreed", party.name()));
        line.setWrapText(true);
        return line;
    }
}
