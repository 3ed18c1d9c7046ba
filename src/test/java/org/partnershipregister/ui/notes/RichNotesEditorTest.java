package org.partnershipregister.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.OwnUndo;

class RichNotesEditorTest extends WindowTest {
    private NotesEditor editor;

    @BeforeEach
    void open() {
        showNode(() -> {
            editor = new RichNotesEditor("Venue training");
            return new VBox(editor.node());
        });
        FxScreen.run(() -> editor.node().requestFocus());
    }

    @Test
    void typedWordsComeOutWithTheirLook() {
        write("Two ");
        push(KeyCode.CONTROL, KeyCode.B);
        write("bold");
        push(KeyCode.CONTROL, KeyCode.B);
        write(" words");
        assertThat(html()).isEqualTo("<p>Two <strong>bold</strong> words</p>");
    }

    @Test
    void anEditorThatWasTypedInIsForgottenWithItsPage() {
        write("the caret blinks");
        WeakReference<NotesEditor> gone = new WeakReference<>(editor);
        open(); // in another window
        write("and so does this one"); // JavaFX keeps the last line that was laid out
        FxScreen.until("the first editor is forgotten", () -> {
            System.gc();
            return gone.get() == null;
        });
    }

    @Test
    void enterCarriesAListOnAndEndsItOnAnEmptyEntry() {
        set(NotesEditor.Style.NUMBER);
        write("one");
        push(KeyCode.ENTER);
        write("two");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        write("after");
        assertThat(html()).isEqualTo("<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<p>after</p>");
    }

    @Test
    void headingsAndListsGoInAndOut() {
        String html = "<h2>Costs</h2>\n<ul>\n<li>a <em>b</em></li>\n</ul>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n<p>See "
            + "<a href=\"https://example.org\">this</a>.</p>";
        FxScreen.run(() -> editor.show(html));
        assertThat(html()).isEqualTo(html);
        settle();
        Screenshots.take("notes-editor", stage.getScene(), tools.settings());
        FxScreen.run(() -> editor.show("<p>other</p>"));
        assertThat(html()).isEqualTo("<p>other</p>");
        FxScreen.run(() -> editor.show(""));
        assertThat(html()).isEmpty();
        assertThat(FxScreen.get(() -> OwnUndo.at(editor.node()).orElseThrow().undoable())).isFalse();
    }

    /** A blank line between two paragraphs and spaces before one were once gone after a restart. */
    @Test
    void blankLinesAndSpacesBeforeALineComeBack() {
        write("one");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        write("  two");
        String html = html();
        assertThat(html).isEqualTo("<p>one</p>\n<p></p>\n<p>&nbsp;&nbsp;two</p>");
        FxScreen.run(() -> editor.show(html));
        assertThat(html()).isEqualTo(html);
    }

    @Test
    void undoTakesTypingAndShapesBackToTheBeginning() {
        FxScreen.run(() -> editor.show("<p>kept</p>"));
        push(KeyCode.CONTROL, KeyCode.END);
        write(" more");
        set(NotesEditor.Style.BULLET);
        assertThat(html()).isEqualTo("<ul>\n<li>kept more</li>\n</ul>");
        FxScreen.run(() -> {
            while (OwnUndo.at(editor.node()).orElseThrow().undoable()) {
                editor.undo();
            }
        });
        assertThat(html()).isEqualTo("<p>kept</p>");
    }

    @Test
    void pastedHtmlComesInClean() {
        write("x");
        FxScreen.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.HTML,
            "<p style='color:red;font-size:40pt'>Red <b>bold</b><script>alert(1)</script></p><ul><li>entry</li></ul>",
            DataFormat.PLAIN_TEXT, "Red bold")));
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(html()).isEqualTo("<p>x</p>\n<p>Red <strong>bold</strong></p>\n<ul>\n<li>entry</li>\n</ul>");
    }

    @Test
    void theLineOfTheCaretCanBeTakenOut() {
        write("before");
        push(KeyCode.ENTER);
        write("@Sam ring them");
        assertThat(FxScreen.get(() -> editor.currentLine())).isEqualTo("@Sam ring them");
        String caret = FxScreen.get(() -> editor.caret());
        FxScreen.run(() -> editor.removeCurrentLine());
        assertThat(html()).isEqualTo("<p>before</p>");
        FxScreen.run(() -> editor.caretAt(caret));
        FxScreen.run(() -> editor.caretAt("0:3"));
        write("X");
        assertThat(html()).isEqualTo("<p>befXore</p>");
    }

    @Test
    void itIsATextAreaToThoseWhoCannotSeeIt() {
        assertThat(FxScreen.get(() -> editor.node().getAccessibleRole())).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(FxScreen.get(() -> editor.node().getAccessibleHelp())).isEqualTo("Venue training");
    }

    private void set(NotesEditor.Style style) {
        FxScreen.run(() -> editor.set(style));
    }

    private String html() {
        settle();
        return FxScreen.get(() -> editor.html());
    }
}
