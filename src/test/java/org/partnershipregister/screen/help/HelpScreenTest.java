package org.partnershipregister.screen.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Topic;

class HelpScreenTest extends WindowTest {

    @ParameterizedTest
    @EnumSource(Topic.class)
    void eachTopicSaysWhatItIsForWhatToDoAndWhatTheWordsMean(Topic topic) {
        HelpPage page = HelpPage.of(topic, tools.messages());
        assertThat(page.purpose()).isNotBlank();
        assertThat(page.steps()).hasSizeBetween(3, 6);
        assertThat(page.words()).isNotEmpty();
        show(() -> new HelpController(tools, topic));
        Screenshots.take("help-" + topic.name().toLowerCase(), stage.getScene(), tools.settings());
        assertThat(lookup(page.steps().getLast()).tryQuery()).isPresent();
        assertThat(lookup(page.words().getLast().text()).tryQuery()).isPresent();
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void theLongestPageFitsItsWindow() {
        show(() -> new HelpController(tools, Topic.PARTNERSHIPS));
        Screenshots.take("help", stage.getScene(), tools.settings());
        Label last = lookup(HelpPage.of(Topic.PARTNERSHIPS, tools.messages()).words().getLast().text()).query();
        assertThat(FxScreen.get(() -> last.localToScene(last.getLayoutBounds()).getMaxX())).isLessThan(1366);
    }

    @Test
    void otherPagesAndTheKeysAreALinkAway() {
        show(() -> new HelpController(tools, Topic.HOME));
        FxScreen.run(this.<Hyperlink>node("helpMEETINGS")::fire);
        FxScreen.run(this.<Hyperlink>node("helpKeys")::fire);
        assertThat(navigator.went()).containsExactly(new Place.Help(Topic.MEETINGS), new Place.Keys());
    }
}
