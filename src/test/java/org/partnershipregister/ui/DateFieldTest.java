package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Problem;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.WindowTest;

/** A date and a name in a form, through the keyboard: what is kept, said and saved. */
class DateFieldTest extends WindowTest {

    private final List<String> saved = new ArrayList<>();
    private EndForm form;

    private static final class EndForm extends FormModel {

        final StringProperty end = date("endOn");
        final StringProperty name = text("name");

        EndForm(Formats formats) {
            super(formats);
        }

        @Override
        protected List<Problem> check() {
            return name.get().isBlank() ? List.of(Problem.error("name", "problem.organisation.name")) : List.of();
        }

        void show(LocalDate day, String newName) {
            fill(end, Optional.of(day));
            fill(name, newName);
        }

        String toText() {
            return savable(name) + " until " + savableDay(end).map(LocalDate::toString).orElse("open");
        }
    }

    @BeforeEach
    void showForm() {
        showNode(() -> {
            form = new EndForm(tools.formats());
            DateField end = new DateField();
            end.setId("end");
            TextField name = new TextField();
            name.setId("name");
            VBox box = new VBox(new Label("End"), end, new Label("Name"), name);
            form.show(LocalDate.of(2026, 12, 1), "Unity");
            new FieldDecorator(tools, form, this::save).date("endOn", end, form.end).text("name", name, form.name);
            return box;
        });
    }

    @Test
    void typedDateIsWrittenOutAndSavedWhenTheFieldIsLeft() {
        type("#end", "5/1/27");
        push(KeyCode.TAB);
        assertThat(text("#end")).isEqualTo("5 January 2027");
        assertThat(saved).containsExactly("Unity until 2027-01-05");
    }

    @Test
    void mistypedDateStaysWithASentenceAndTheOldOneIsKept() {
        type("#end", "32/1/26");
        push(KeyCode.TAB);
        assertThat(text("#end")).isEqualTo("32/1/26");
        assertThat(this.<Label>node("endOnProblem").getText()).isEqualTo(tools.text("problem.date", "32/1/26"));
        assertThat(saved).isEmpty();
        type("#name", "Unity Trust");
        push(KeyCode.ENTER);
        assertThat(saved).containsExactly("Unity Trust until 2026-12-01");
        assertThat(text("#end")).isEqualTo("32/1/26");
    }

    @Test
    void sentenceGoesAsSoonAsItIsMended() {
        type("#end", "rubbish");
        push(KeyCode.TAB);
        FxScreen.until("the problem shows", () -> node("endOnProblem").isVisible());
        type("#end", "tomorrow");
        FxScreen.until("the problem is gone", () -> !node("endOnProblem").isVisible());
    }

    @Test
    void valueFromElsewhereDoesNotOverwriteWhatIsBeingTyped() {
        type("#name", "Half typed");
        FxScreen.run(() -> form.show(LocalDate.of(2027, 3, 1), "Renamed elsewhere"));
        assertThat(text("#name")).isEqualTo("Half typed");
        assertThat(text("#end")).isEqualTo("1 March 2027");
    }

    @Test
    void arrowsLeaveADateThatMayNotBeEdited() {
        type("#end", "1 March 2027");
        push(KeyCode.UP);
        assertThat(text("#end")).isEqualTo("2 March 2027");
        FxScreen.run(() -> lookup("#end").<TextField>query().setEditable(false));
        push(KeyCode.UP);
        assertThat(text("#end")).isEqualTo("2 March 2027");
    }

    private void type(String field, String text) {
        clickOn(field);
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write(text);
    }

    private String text(String field) {
        return FxScreen.get(() -> lookup(field).<TextField>query().getText());
    }

    private void save() {
        if (form.worthSaving()) {
            saved.add(form.toText());
            form.startAfresh();
        }
    }
}
