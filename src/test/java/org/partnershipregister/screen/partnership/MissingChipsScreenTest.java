package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PartnershipPage;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;

class MissingChipsScreenTest extends WindowTest {

    /** Some chips once moved the caret to a field out of sight, or to no field at all. */
    @Test
    void everyChipGoesToTheFieldThatMendsIt() {
        UUID id = bare();
        show(() -> new PartnershipController(register, tools, id, List.of(new PartnershipPage("planTab",
            "governance.plan.tab", always -> true, partnership -> new StillScreen()))));
        int chips = FxScreen.get(() -> this.<Pane>node("missing").getChildren().size());
        assertThat(chips).isGreaterThan(7);
        List<String> dead = new ArrayList<>();
        for (int chip = 0; chip < chips; chip++) {
            int wanted = chip;
            int left = navigator.went().size();
            Hyperlink link = FxScreen.get(() -> (Hyperlink) ((Pane) this.<Pane>node("missing").getChildren().get(wanted))
                .getChildren().getFirst());
            FxScreen.run(() -> {
                this.<TabPane>node("tabs").getSelectionModel().select(0);
                link.requestFocus();
                link.fire();
            });
            settle();
            boolean gone = navigator.went().size() > left;
            boolean otherTab = FxScreen.get(() -> this.<TabPane>node("tabs").getSelectionModel().getSelectedIndex() > 0);
            if (!gone && !otherTab && !FxScreen.get(this::caretIsSeen)) {
                dead.add(link.getText());
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void aHintOfAnAgreementLeadsThereAndIsPutAsideWithAReason() {
        UUID[] agreement = new UUID[1];
        UUID id = inRegister(() -> {
            SaferStreets town = new SaferStreets(register);
            UUID safer = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council")));
            agreement[0] = new NewAgreementStore(register.database()).begin(new AgreementStart(
                TemplateShelf.read().template("partnership-agreement").orElseThrow(), Optional.of(safer), "Safer Streets agreement", Set.of())).id();
            return safer;
        });
        show(() -> new PartnershipController(register, tools, id, List.of()));
        settle();
        Hyperlink hint = node("agreementHint");
        assertThat(hint.getText()).isEqualTo("Money without an accountable body");
        Screenshots.take("partnership-agreement-hint", stage.getScene(), tools.settings());
        FxScreen.run(hint::fire);
        assertThat(navigator.went()).containsExactly(new Place.Agreement(agreement[0]));
        dialogs.answer("The council keeps the money for us.");
        FxScreen.run(() -> ((Button) hint.getParent().lookup(".button")).fire());
        settle();
        FxScreen.until("it is put aside", () -> lookup("#agreementHint").tryQuery().isEmpty());
        assertThat(inRegister(() -> new HintStore(register.database()).dismissed(id))).singleElement()
            .extracting(Dismissal::hint).isEqualTo("AGREEMENT_NO_HOLDER");
    }

    /** Stands for the page with the risk list. */
    private static final class StillScreen implements Screen {
        private final Pane node = new Pane();

        @Override
        public Node node() {
            return node;
        }
    }

    private boolean caretIsSeen() {
        Node owner = stage.getScene().getFocusOwner();
        double middle = owner.localToScene(owner.getBoundsInLocal()).getCenterY();
        return owner instanceof TextInputControl && middle > 0 && middle < stage.getScene().getHeight();
    }

    private UUID bare() {
        return inRegister(() -> {
            Partnership bare = new PartnershipStore(register.database()).save(Partnership.named("Bare", PartnershipModel.CONSORTIUM));
            Organisation one = new OrganisationStore(register.database()).save(Samples.organisation("Housing Link"));
            new MembershipStore(register.database()).save(Membership.of(bare.id(),
                Membership.Party.organisation(one.id(), one.name()), Optional.empty()));
            return bare.id();
        });
    }
}
