package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.resource.BudgetSide;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.networking.OpportunityLists;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.resource.BudgetStore;
import org.partnershipregister.store.resource.ContributionLists;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.ui.Place;

/**
 * The four models in one story, in the window: a network spots an opportunity, takes it up as a consortium, bids, wins, and
 * delivers together from pooled resources. What was before stays and is linked.
 */
class FromNetworkToDeliveryJourneyTest extends JourneyTest {

    private static final List<String> PARTNERS = List.of("Riverside Community Trust", "Harbour Youth Trust", "Quay Street Pantry");

    @BeforeEach
    void threeOrganisations() {
        inRegister(() -> new OrganisationStore(register.database()).save(Organisation.named(PARTNERS.getFirst()).edit().us(true).done()));
        PARTNERS.subList(1, 3).forEach(name ->
            inRegister(() -> new OrganisationStore(register.database()).save(Organisation.named(name))));
    }

    @Test
    void aNetworkBecomesAConsortiumThatWinsAndDeliversTogether() {
        UUID network = foundNetwork();
        spotOpportunity();
        UUID consortium = becomeConsortium(network);
        UUID bid = bid(consortium);
        award(bid);
        deliverTogether(consortium);
        UUID pledge = pledge();
        receiveAndUse(pledge);

        assertKept(network, consortium, bid, pledge);
        assertThat(dialogs.failures()).isEmpty();
    }

    private UUID foundNetwork() {
        click("sidePartnershipList");
        push(KeyCode.CONTROL, KeyCode.N);
        arrivedAt(Place.NewPartnership.class);
        fill("name", "Riverside Food Network");
        select("modelNETWORKING");
        click("create");
        UUID network = arrivedAt(Place.Partnership.class).id();
        choose("membersTab");
        PARTNERS.forEach(this::addMember);
        return network;
    }

    private void addMember(String name) {
        fill("add", name.substring(0, 8));
        FxScreen.until(name + " is proposed", () -> lookup(".suggestions").lookup(name).tryQuery().isPresent());
        push(KeyCode.ENTER);
        settle();
        TableView<MemberLine> members = there("table");
        FxScreen.until(name + " is a member", () -> members.getItems().stream()
            .anyMatch(line -> line.membership().party().name().equals(name)));
        untilSaved();
    }

    private void spotOpportunity() {
        choose("opportunitiesTab");
        fire("Note an opportunity");
        arrivedAt(Place.NewOpportunity.class);
        type("title", "Neighbourhood food fund");
        type("deadline", "31/3/27");
        type("value", "30,000");
        click("add");
        arrivedAt(Place.Opportunity.class);
        FxScreen.until("nobody was asked yet", () -> lookup("Harbour Youth Trust").match(ButtonBase.class::isInstance).tryQuery().isPresent());
        fire("Harbour Youth Trust");
        untilSaved();
        move("moves", "Mark taken up");
    }

    private UUID becomeConsortium(UUID network) {
        click("becomes");
        assertThat(arrivedAt(Place.BecomePartnership.class).from()).isEqualTo(network);
        type("name", "Food Fund Consortium");
        select("modelCONSORTIUM");
        type("why", "The fund wants one bid from all of us");
        click("create");
        UUID consortium = arrivedAt(Place.Partnership.class).id();
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(consortium)))
            .extracting(line -> line.membership().party().name()).containsExactlyInAnyOrderElementsOf(PARTNERS);
        return consortium;
    }

    private UUID bid(UUID consortium) {
        choose("bidsTab");
        click("addBid");
        arrivedAt(Place.NewBid.class);
        type("title", "Food for every street");
        type("funderName", "Neighbourhood Fund");
        type("deadline", "31/3/27");
        type("asked", "30,000.01");
        click("add");
        UUID bid = arrivedAt(Place.Bid.class).id();
        choose("partnersTab");
        leads(PARTNERS.getFirst());
        click("shareEqually");
        untilSaved();
        assertThat(bidNow(bid).partners()).extracting(BidPartner::sharePence)
            .containsExactlyInAnyOrder(1_000_001L, 1_000_000L, 1_000_000L);
        moveBid("Go or no go", "");
        moveBid("Drafting", "It feeds people, and none of us could do it alone");
        moveBid("Partner sign-off", "");
        moveBid("Submitted", "The boards meet next week; the fund takes letters later");
        assertThat(bidNow(bid).course().stage()).isEqualTo(BidStage.SUBMITTED);
        return bid;
    }

    /** Makes the first partner of the bid its lead body, whose line is the first. */
    @SuppressWarnings("unchecked")
    private void leads(String name) {
        ComboBox<BidRole> role = (ComboBox<BidRole>) lookup(".combo-box").queryAllAs(ComboBox.class).stream()
            .filter(box -> box.getItems().contains(BidRole.LEAD_BODY)).findFirst().orElseThrow();
        FxScreen.run(() -> role.setValue(BidRole.LEAD_BODY));
        untilSaved();
        assertThat(bidNow(idOfBid()).lead()).map(BidPartner::name).contains(name);
    }

    private UUID idOfBid() {
        return ((Place.Bid) here()).id();
    }

    private void moveBid(String stage, String why) {
        move("moveMenu", stage);
        if (lookup("#move").tryQuery().filter(Node::isVisible).isPresent()) {
            if (!why.isEmpty()) {
                FxScreen.run(() -> this.<TextInputControl>there("reason").setText(why));
            }
            click("move");
        }
        FxScreen.until("the bid is at " + stage, () -> textOf("stage").equals(stage));
        untilSaved();
    }

    private void award(UUID bid) {
        click("award");
        type("amount", "30,000.01");
        click("recordIt");
        FxScreen.until("it is awarded", () -> textOf("stage").equals("Awarded"));
        untilSaved();
        assertThat(bidNow(bid).award().agreement()).isPresent();
    }

    private void deliverTogether(UUID consortium) {
        go(new Place.Partnership(consortium));
        choose("overviewTab");
        dialogs.answer("Won, and now we deliver together");
        MenuButton models = there("modelMenu");
        FxScreen.run(() -> models.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast)
            .filter(menu -> menu.getText().equals(tools.text("partnership.model.add"))).flatMap(menu -> menu.getItems().stream())
            .filter(item -> item.getText().equals(tools.text(PartnershipModel.MULTI_AGENCY.key()))).findFirst().orElseThrow().fire());
        FxScreen.until("the pooled resources have their tab", () -> this.<TabPane>there("tabs").getTabs().stream()
            .anyMatch(tab -> "resourcesTab".equals(tab.getId())));
        untilSaved();
    }

    private UUID pledge() {
        choose("resourcesTab");
        click("newResource");
        arrivedAt(Place.NewResource.class);
        FxScreen.until("members are offered", () -> !this.<ComboBox<?>>there("giver").getItems().isEmpty());
        FxScreen.run(() -> {
            ComboBox<Contribution.Giver> giver = there("giver");
            giver.setValue(giver.getItems().getFirst());
            this.<ComboBox<ResourceKind>>there("kind").setValue(ResourceKind.FUNDING);
        });
        type("title", "Start-up money");
        type("value", "£2,000");
        click("add");
        return arrivedAt(Place.Resource.class).id();
    }

    private void receiveAndUse(UUID pledge) {
        ledger("receive", "1,500");
        ledger("use", "600");
        LedgerStore store = new LedgerStore(register.database());
        assertThat(inRegister(() -> store.of(pledge)).entries()).extracting(LedgerEntry::kind)
            .containsExactlyInAnyOrder(EntryKind.PLEDGED, EntryKind.RECEIVED, EntryKind.USED);
    }

    @SuppressWarnings("unchecked")
    private void ledger(String button, String pounds) {
        click(button);
        type("value", pounds);
        ComboBox<Object> by = lookup("#by").queryAs(ComboBox.class);
        FxScreen.run(() -> {
            if (by.isVisible() && by.getItems().size() > 1) {
                by.setValue(by.getItems().getLast());
            }
        });
        click("record");
        settle();
        untilSaved();
    }

    private void assertKept(UUID network, UUID consortium, UUID bid, UUID pledge) {
        Partnership before = inRegister(() -> new PartnershipStore(register.database()).get(network));
        Partnership now = inRegister(() -> new PartnershipStore(register.database()).get(consortium));
        assertThat(now.origin()).contains(network);
        assertThat(before.course().stage().over()).as("the network goes on").isFalse();
        assertThat(now.models().follows(PartnershipModel.CONSORTIUM)).isTrue();
        assertThat(now.models().follows(PartnershipModel.MULTI_AGENCY)).isTrue();
        UUID opportunity = inRegister(() -> new OpportunityLists(register.database()).ids(OpportunityQuestion.ALL)).getFirst();
        assertThat(inRegister(() -> new OpportunityStore(register.database()).get(opportunity)).course().state())
            .isEqualTo(OpportunityState.TAKEN_UP);
        UUID agreement = bidNow(bid).award().agreement().orElseThrow();
        assertThat(inRegister(() -> new AgreementStore(register.database()).get(agreement)).header().title()).contains("Food for every street");
        var budget = inRegister(() -> new BudgetStore(register.database()).of(consortium)).getFirst();
        assertThat(budget.total(BudgetSide.INCOME).planned()).isEqualTo(3_000_001);
        assertThat(budget.total(BudgetSide.COST).planned()).isEqualTo(3_000_001);
        assertThat(inRegister(() -> new ContributionLists(register.database()).ids(ResourceQuestion.ALL))).containsExactly(pledge);
    }

    private Bid bidNow(UUID bid) {
        return inRegister(() -> new BidStore(register.database()).get(bid));
    }

    /** Chooses a tab by its id. */
    private void choose(String tabId) {
        TabPane tabs = there("tabs");
        FxScreen.until(tabId + " is there", () -> tabs.getTabs().stream().anyMatch(tab -> tabId.equals(tab.getId())));
        FxScreen.run(() -> tabs.getSelectionModel().select(tabs.getTabs().stream()
            .filter(tab -> tabId.equals(tab.getId())).findFirst().orElseThrow()));
        settle();
    }

    /** Puts text into the field with this id, where columns and labels may bear the same. */
    private void type(String id, String text) {
        FxScreen.until(id + " is there", () -> lookup("#" + id).match(node -> node instanceof TextInputControl && node.isVisible()).tryQuery().isPresent());
        TextInputControl field = lookup("#" + id).match(node -> node instanceof TextInputControl && node.isVisible()).query();
        FxScreen.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        settle();
    }

    private void select(String radio) {
        FxScreen.run(() -> this.<RadioButton>there(radio).fire());
        settle();
    }

    private void fire(String words) {
        FxScreen.run(() -> lookup(words).match(ButtonBase.class::isInstance).<ButtonBase>query().fire());
        settle();
    }

    /** Takes the entry of a menu that ends with these words. */
    private void move(String menuId, String ending) {
        MenuButton menu = there(menuId);
        FxScreen.until(ending + " is offered", () -> menu.getItems().stream().anyMatch(item -> String.valueOf(item.getText()).endsWith(ending)));
        FxScreen.run(() -> menu.getItems().stream().filter(item -> String.valueOf(item.getText()).endsWith(ending)).findFirst().orElseThrow().fire());
        settle();
    }
}
