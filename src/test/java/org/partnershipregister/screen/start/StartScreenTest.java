package org.partnershipregister.screen.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.store.Register;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;

class StartScreenTest extends WindowTest {

    private static final Path LIST = Path.of("/desk/members.csv");

    private StartController start;
    private final List<String> begun = new ArrayList<>();
    private final List<Place> went = new ArrayList<>();

    private final class Remembered implements Beginnings {

        @Override
        public Register empty(String ourName) {
            begun.add("empty " + ourName);
            if (ourName.equals("Taken")) {
                throw new Failure(Failure.Reason.NOT_EMPTY, "/somewhere");
            }
            return register;
        }

        @Override
        public Register sample() {
            begun.add("sample");
            return register;
        }

        @Override
        public Register other(Path folder) {
            begun.add("other " + folder);
            return register;
        }
    }

    @BeforeEach
    void showStart() {
        start = show(() -> new StartController(tools.work(), dialogs, tools.views(), tools.messages(), new Remembered(),
                (opened, place) -> went.add(place)));
    }

    @Test
    void nameAndEnterStartAnEmptyRegister() {
        write("Unity Trust");
        push(KeyCode.ENTER);
        settle();
        assertThat(begun).containsExactly("empty Unity Trust");
        assertThat(went).containsExactly(new Place.Home());
    }

    @Test
    void spreadsheetNeedsANameFirstAndThenGoesToTheImport() {
        clickOn("#spreadsheet");
        assertThat(this.<Label>node("ourNameProblem").getText()).isEqualTo(tools.text("start.name.missing"));
        assertThat(node("ourName").isFocused()).isTrue();
        write("Unity Trust");
        assertThat(node("ourNameProblem").isVisible()).isFalse();
        clickOn("#spreadsheet");
        settle();
        assertThat(went).containsExactly(new Place.Import());
    }

    @Test
    void aDroppedSpreadsheetIsOpenedByTheImportOnceWeHaveAName() {
        FxScreen.run(() -> start.bringIn(LIST));
        assertThat(this.<Label>node("ourNameProblem").getText()).contains("members.csv");
        assertThat(went).isEmpty();
        write("Unity Trust");
        push(KeyCode.ENTER);
        settle();
        assertThat(went).containsExactly(new Place.Import(Optional.of(LIST)));
    }

    @Test
    void aDroppedFileThatIsNoSpreadsheetIsToldSo() {
        write("Unity Trust");
        FxScreen.run(() -> start.bringIn(Path.of("/desk/logo.png")));
        settle();
        assertThat(dialogs.told()).singleElement().asString().contains("logo.png");
        assertThat(begun).isEmpty();
    }

    @Test
    void sampleNeedsNoName() {
        clickOn("#sample");
        settle();
        assertThat(begun).containsExactly("sample");
        assertThat(went).containsExactly(new Place.Home());
    }

    @Test
    void failureIsToldAndTheDoorsOpenAgain() {
        write("Taken");
        push(KeyCode.ENTER);
        settle();
        assertThat(dialogs.failures()).extracting(Failure::reason).containsExactly(Failure.Reason.NOT_EMPTY);
        assertThat(went).isEmpty();
        assertThat(node("empty").isDisabled()).isFalse();
    }

    @Test
    void registerKeptElsewhereCanBeOpened() {
        dialogs.answer(Path.of("/usb/register"));
        clickOn(tools.text("start.open"));
        settle();
        assertThat(begun).containsExactly("other " + Path.of("/usb/register"));
    }

    @Test
    void everythingHasANameARoleAndASize() {
        Screenshots.take("start", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }
}
