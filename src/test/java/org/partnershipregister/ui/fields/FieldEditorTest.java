package org.partnershipregister.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;

/** Chips under real keys: one step of the caret, deleted as one, carried by copy, paste and undo. */
class FieldEditorTest extends WindowTest {
    private static final String ROLES = """
        [[lead.name]] employs the coordinator and chairs the steering group.

        Each partner names one representative who can decide on its behalf:

        [[table.representatives]]

        Each of the partners:
        - tells the others within [[agreement.notice]] if it cannot carry out its part, and after that meets them as set out in [[clause:money]]; and
        - pays [amount, for example £500] into the shared budget.

        | Who | What |
        | [[each.party]] | [its part of the shared work] |""";

    private FieldEditor editor;

    @BeforeEach
    void open() {
        showNode(() -> {
            editor = new FieldEditor("Text of the clause");
            TextField next = new TextField();
            next.setId("next");
            VBox box = new VBox(editor.node(), next);
            box.setMaxWidth(640);
            return new VBox(box);
        });
        FxScreen.run(() -> editor.dress(new Words(), "3"));
    }

    private static final class Words implements FieldWords {
        @Override
        public Chip chip(Piece piece) {
            return switch (piece) {
                case Piece.Value(AgreementField field) -> new Chip(field.code(), "a value", field == AgreementField.NOTICE);
                case Piece.Reference(var kind, String code) -> new Chip("clause: " + code, "", false);
                default -> new Chip("partner", "", false);
            };
        }

        @Override
        public List<Group> groups() {
            return List.of();
        }
    }

    @Test
    void aTextLooksAsOnPaper() {
        show(ROLES);
        Screenshots.take("field-editor", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> editor.text())).isEqualTo(ROLES);
        assertThat(numbers()).startsWith("3.1", "3.2", "", "3.3", "(a)", "(b)");
        focus();
        write("In short:");
        type(KeyCode.ENTER);
        settle();
        assertThat(numbers()).startsWith("3.1", "3.2", "3.3", "", "3.4", "(a)");
    }

    @Test
    void aChipIsOneStepOfTheCaretAndDeletedAsOneAndBroughtBack() {
        show("a [[lead.name]] b");
        focus();
        type(KeyCode.HOME);
        type(KeyCode.RIGHT, 3);
        write("x");
        assertText("a [[lead.name]]x b");
        type(KeyCode.BACK_SPACE, 2);
        assertText("a  b");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertText("a [[lead.name]] b");
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertText("a [[lead.name]] b");
        push(KeyCode.CONTROL, KeyCode.Y);
        assertText("a [[lead.name]]x b");
    }

    @Test
    void boldAndItalicAreSeenNotTypedAndAreNoStepsOfTheCaret() {
        show("one two three");
        focus();
        type(KeyCode.HOME);
        type(KeyCode.RIGHT, 4);
        FxScreen.run(() -> robotSelect(4, 7));
        push(KeyCode.CONTROL, KeyCode.B);
        assertText("one [[b]]two[[/b]] three");
        push(KeyCode.CONTROL, KeyCode.I);
        assertText("one [[b]][[i]]two[[/b]][[/i]] three");
        Screenshots.take("field-editor-bold", stage.getScene(), tools.settings());
        push(KeyCode.CONTROL, KeyCode.I);
        type(KeyCode.END);
        type(KeyCode.LEFT, 6);
        type(KeyCode.BACK_SPACE);
        assertText("one [[b]]tw[[/b]] three");
        type(KeyCode.ENTER);
        write("x");
        assertText("one [[b]]tw[[/b]]\n\n[[b]]x[[/b]] three");
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.CONTROL, KeyCode.B);
        write("y");
        assertText("one [[b]]tw[[/b]]\n\n[[b]]x[[/b]] three[[b]]y[[/b]]");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.B);
        push(KeyCode.CONTROL, KeyCode.B);
        assertText("one tw\n\nx threey");
    }

    @Test
    void whatFollowsKeepsItsLookWhenBoldWordsAreCutOrPastedOver() {
        show("one [[b]]two[[/b]] three");
        focus();
        FxScreen.run(() -> robotSelect(6, 10));
        push(KeyCode.CONTROL, KeyCode.X);
        assertText("one [[b]]t[[/b]]three");
        show("one [[b]]two[[/b]] three");
        focus();
        FxScreen.run(() -> robotSelect(6, 10));
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(FxScreen.get(() -> editor.text())).startsWith("one [[b]]t").endsWith("[[/b]]three");
    }

    @Test
    void manyLinesTurnBoldInOneStep() {
        show("one\n\ntwo\n\nthree");
        focus();
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.B);
        assertText("[[b]]one[[/b]]\n\n[[b]]two[[/b]]\n\n[[b]]three[[/b]]");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertText("one\n\ntwo\n\nthree");
    }

    @Test
    void whatFollowsKeepsItsLookWhenTheEndOfBoldWordsIsTakenOut() {
        show("one [[b]]two[[/b]] three");
        focus();
        FxScreen.run(() -> robotSelect(6, 10));
        type(KeyCode.DELETE);
        assertText("one [[b]]t[[/b]]three");
    }

    @Test
    void copyCarriesChipsWithinTheProgramAndWordsToOthers() {
        show("a [[lead.name]] and [a gap]");
        focus();
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(FxScreen.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("a lead.name and [a gap]");
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.CONTROL, KeyCode.V);
        assertText("a [[lead.name]] and [a gap]a [[lead.name]] and [a gap]");
    }

    @Test
    void whatIsTypedOrPastedFromOutsideIsWordsOnly() {
        show("");
        focus();
        write("[[lead.name]]");
        assertText("\\[\\[lead.name\\]\\]");
        push(KeyCode.CONTROL, KeyCode.A);
        FxScreen.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "[[lead.name]]\uE010\u0007 x\r\n- one\r\n- two")));
        push(KeyCode.CONTROL, KeyCode.V);
        assertText("\\[\\[lead.name\\]\\] x\n- one\n- two");
    }

    @Test
    void enterGoesOnWithAListAndEndsItAndTabLeaves() {
        show("");
        focus();
        write("Each:");
        type(KeyCode.ENTER);
        write("- one");
        type(KeyCode.ENTER);
        write("two");
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        write("After");
        assertText("Each:\n- one\n- two\n\nAfter");
        assertThat(FxScreen.get(() -> editor.paragraph())).isEqualTo("3.2");
        FxScreen.run(() -> editor.tableRow());
        write("Who");
        type(KeyCode.ENTER);
        write("We");
        assertText("Each:\n- one\n- two\n\nAfter\n\n| Who |  |\n| We |  |");
        type(KeyCode.TAB);
        assertThat(FxScreen.get(() -> node("next").isFocused())).isTrue();
    }

    @Test
    void aClickTakesAWholeGapAndTypingFillsIt() {
        show("pay [amount] now");
        focus();
        FxScreen.run(() -> editor.insert(new Piece.Gap("day")));
        write("on Monday, ");
        assertText("[on Monday, ]pay [amount] now");
    }

    @Test
    void theWordsOfFieldsAreReadOut() {
        show("a [[lead.name]] b");
        focus();
        FxScreen.run(() -> editor.insert(new Piece.Value(AgreementField.TITLE)));
        assertThat(FxScreen.get(() -> editor.area().queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo("agreement.titlea lead.name b");
        assertThat(FxScreen.get(() -> editor.area().queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))).isEqualTo(15);
        assertThat(FxScreen.get(() -> editor.area().getAccessibleRole())).isEqualTo(AccessibleRole.TEXT_AREA);
    }

    private void show(String kept) {
        FxScreen.run(() -> editor.show(kept));
        settle();
    }

    /** The numbers as they stand in the window, from top to bottom. */
    private List<String> numbers() {
        return FxScreen.get(() -> editor.node().lookupAll(".field-number").stream().filter(Node::isVisible)
            .sorted(Comparator.comparing(number -> number.localToScene(0, 0).getY())).map(number -> ((Label) number).getText()).toList());
    }

    private void robotSelect(int from, int to) {
        ((RichTextArea) editor.area()).select(TextPos.ofLeading(0, from), TextPos.ofLeading(0, to));
    }

    private void focus() {
        FxScreen.run(() -> editor.area().requestFocus());
        settle();
    }

    private void assertText(String kept) {
        assertThat(FxScreen.get(() -> editor.text())).isEqualTo(kept);
    }
}
