package org.partnershipregister.screen.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.PartnershipPage;
import org.partnershipregister.ui.Screen;

/** The tabs that features hand to the partnership's page come and go with its models and hear when they are seen. */
class FurtherPagesScreenTest extends WindowTest {

    private final List<String> heard = new ArrayList<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private UUID id;

    @BeforeEach
    void aNetwork() {
        Partnership network = Partnership.named("Warm Rooms", PartnershipModel.NETWORKING);
        id = network.id();
        inRegister(() -> new PartnershipStore(register.database()).save(network));
        show(() -> new PartnershipController(register, tools, id, pages()));
    }

    private List<PartnershipPage> pages() {
        return List.of(new PartnershipPage("everTab", "partnership.tab.history", models -> true, one -> new Told("ever")),
            new PartnershipPage("bidsTab", "partnership.tab.history",
                models -> models.follows(PartnershipModel.CONSORTIUM), one -> new Told("bids")));
    }

    @Test
    void thePageBeginsAtTheTabItWasAskedForOnceAndAtTheFirstIfThereIsNone() {
        show(() -> new PartnershipController(register, tools, id, pages(), Optional.of("everTab")));
        assertThat(chosen()).isEqualTo("everTab");
        assertThat(heard).containsExactly("ever made", "ever shown");
        choose("overviewTab");
        joins(PartnershipModel.CONSORTIUM);
        FxScreen.until("the consortium has its tab", () -> ids().contains("bidsTab"));
        assertThat(chosen()).isEqualTo("overviewTab");
        show(() -> new PartnershipController(register, tools, id, pages(), Optional.of("noneTab")));
        assertThat(chosen()).isEqualTo("overviewTab");
    }

    @Test
    void aTabStandsBeforeTheHistoryOnceTheModelsAskForIt() {
        assertThat(ids()).endsWith("everTab", "historyTab").doesNotContain("bidsTab");
        joins(PartnershipModel.CONSORTIUM);
        FxScreen.until("the consortium has its tab", () -> ids().contains("bidsTab"));
        assertThat(ids()).endsWith("everTab", "bidsTab", "historyTab");
    }

    @Test
    void aPageIsMadeWhenItsTabIsChosenAndToldWhenItIsSeen() {
        assertThat(heard).isEmpty();
        choose("everTab");
        assertThat(heard).containsExactly("ever made", "ever shown");
        choose("overviewTab");
        assertThat(heard).containsExactly("ever made", "ever shown", "ever hidden");
        choose("everTab");
        assertThat(heard).endsWith("ever shown");
    }

    @Test
    void theTitleOfAPageIsTheTextOfItsTab() {
        choose("everTab");
        FxScreen.run(() -> title.set("Bids 3"));
        assertThat(FxScreen.get(() -> tab("everTab").getText())).isEqualTo("Bids 3");
    }

    private void joins(PartnershipModel model) {
        inRegister(() -> {
            PartnershipStore store = new PartnershipStore(register.database());
            ModelHistory models = store.get(id).models().joinedBy(model, LocalDate.of(2026, 11, 1), "We bid together");
            return store.save(store.get(id).edit().models(models).done());
        });
        settle();
    }

    private String chosen() {
        return FxScreen.get(() -> this.<TabPane>node("tabs").getSelectionModel().getSelectedItem().getId());
    }

    private void choose(String tabId) {
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(tab(tabId)));
        settle();
    }

    private Tab tab(String tabId) {
        return this.<TabPane>node("tabs").getTabs().stream().filter(tab -> tabId.equals(tab.getId())).findFirst().orElseThrow();
    }

    private List<String> ids() {
        return FxScreen.get(() -> this.<TabPane>node("tabs").getTabs().stream().map(Tab::getId).toList());
    }

    /** A page that writes down what it is told. */
    private final class Told implements Screen {
        private final String name;
        private final Node node = new Label("page");

        Told(String name) {
            this.name = name;
            heard.add(name + " made");
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void shown() {
            heard.add(name + " shown");
        }

        @Override
        public void hidden() {
            heard.add(name + " hidden");
        }

        @Override
        public ObservableValue<String> title() {
            return title.getReadOnlyProperty();
        }
    }
}
