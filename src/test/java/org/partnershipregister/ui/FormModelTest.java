package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Problem;
import org.partnershipregister.testing.Collected;
import org.partnershipregister.testing.TestRegister;

class FormModelTest {

    private final NameForm form = new NameForm();

    private static final class NameForm extends FormModel {
        final StringProperty name = text("name");
        final StringProperty end = date("endOn");

        NameForm() {
            super(new Formats(TestRegister.session().clock()));
        }

        void show(String kept) {
            fill(name, kept);
        }

        @Override
        protected List<Problem> check() {
            return name.get().isBlank() ? List.of(Problem.error("name", "problem.organisation.name")) : List.of();
        }
    }

    @Test
    void aProblemIsShownOnceItsFieldWasLeft() {
        form.show("Unity");
        form.name.set("");
        assertThat(form.shown()).isEmpty();
        form.leave("name");
        assertThat(form.shown()).containsOnlyKeys("name");
    }

    /** The sentences below fields once fell silent as soon as the computer tidied its memory. */
    @Test
    void whoListensToProblemsGoesOnHearingThem() {
        List<String> heard = new ArrayList<>();
        form.shown().addListener((MapChangeListener<String, Problem>) change -> heard.add(change.getKey()));
        Collected.now();
        form.leave("name");
        assertThat(heard).containsExactly("name");
    }

    @Test
    void whatIsTypedWhileASaveIsUnderWayStays() {
        form.show("Unity");
        form.name.set("Unity Trust");
        Map<String, Object> sent = form.sending();
        form.name.set("Unity Trust Ltd");
        form.answered(sent, () -> form.show("Unity Trust"));
        assertThat(form.name.get()).isEqualTo("Unity Trust Ltd");
        assertThat(form.worthSaving()).isTrue();
    }

    /** "Unity " and a pause once became "Unity" under the caret, and the next word was glued to it. */
    @Test
    void whatASaveMadeOfAFieldIsShownOnlyWhenTheFieldIsLeft() {
        form.show("Unity");
        form.type("name");
        form.name.set("Unity ");
        form.answered(form.sending(), () -> form.show("Unity"));
        form.show("Unity");
        assertThat(form.name.get()).isEqualTo("Unity ");
        assertThat(form.dirty().get()).isFalse();
        form.leave("name");
        assertThat(form.name.get()).isEqualTo("Unity");
    }

    @Test
    void typingOnAfterASaveIsWorthSavingAgain() {
        form.show("Unity");
        form.type("name");
        form.name.set("Unity ");
        form.answered(form.sending(), () -> form.show("Unity"));
        form.name.set("Unity Trust");
        form.leave("name");
        assertThat(form.name.get()).isEqualTo("Unity Trust");
        assertThat(form.worthSaving()).isTrue();
    }

    /** Undo, or another window. */
    @Test
    void aChangeFromElsewhereShowsInAFieldThatWasNotTypedIn() {
        form.show("Unity");
        form.type("name");
        form.show("Harbour");
        assertThat(form.name.get()).isEqualTo("Harbour");
    }

    @Test
    void onlyAWrongValueThatWasTypedIsStuck() {
        form.show("Unity");
        assertThat(form.stuck()).isFalse();
        form.end.set("32/1/26");
        assertThat(form.stuck()).isTrue();
    }

    @Test
    void aDateThatCannotBeReadIsNotSavedAndHidesNoOtherChange() {
        form.show("Unity");
        form.end.set("32/1/26");
        assertThat(form.worthSaving()).isFalse();
        form.name.set("Unity Trust");
        assertThat(form.worthSaving()).isTrue();
        assertThat(form.sending()).containsOnlyKeys("name");
    }
}
