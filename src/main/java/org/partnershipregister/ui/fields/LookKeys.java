package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.partnershipregister.model.agreement.Looks;
import org.partnershipregister.model.agreement.Piece.Look;

/** Makes words bold or italic, and keeps the marks for that out of the way of the caret. */
final class LookKeys {
    private static final Set<KeyCode> BACK = EnumSet.of(KeyCode.LEFT, KeyCode.BACK_SPACE);
    private static final Set<KeyCode> ON = EnumSet.of(KeyCode.RIGHT, KeyCode.DELETE);
    private static final Set<KeyCode> TAKING = EnumSet.of(KeyCode.BACK_SPACE, KeyCode.DELETE);

    private final FieldEditor editor;
    private final ChipArea area;
    private final ChipModel model;

    LookKeys(FieldEditor editor, ChipArea area, ChipModel model) {
        this.editor = editor;
        this.area = area;
        this.model = model;
    }

    void listen() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** What is selected gets this look, or loses it if all of it had it; with nothing selected, what is typed next. */
    void turn(Look.Style style) {
        SelectionSegment at = editor.selection();
        if (at.isCollapsed()) {
            begin(style, at.getCaret());
            return;
        }
        boolean on = false;
        for (int line = at.getMin().index(); line <= at.getMax().index(); line++) {
            on = on || !new LineLooks(model.getPlainText(line)).all(style, from(at, line), to(at, line));
        }
        TextPos min = at.getMin();
        TextPos max = at.getMax();
        int first = from(at, min.index());
        int last = to(at, max.index());
        List<String> lines = new ArrayList<>();
        for (int line = min.index(); line <= max.index(); line++) {
            LineLooks looks = new LineLooks(model.getPlainText(line));
            looks.set(style, on, line == min.index() ? first : 0, line == max.index() ? last : LineLooks.seen(model.getPlainText(line)));
            lines.add(looks.line());
        }
        editor.replace(TextPos.ofLeading(min.index(), 0), model.getEndOfParagraphTextPos(max.index()), String.join("\n", lines));
        area.select(place(min.index(), first), place(max.index(), last));
    }

    /** The marks before a line end or at its beginning that carry the looks at the caret over to the next line. */
    String lineEnd() {
        Set<Look.Style> now = now(editor.selection().getMin());
        Set<Look.Style> none = EnumSet.noneOf(Look.Style.class);
        return signs(Looks.between(now, none)) + "\n" + signs(Looks.between(none, now));
    }

    private void begin(Look.Style style, TextPos caret) {
        String line = model.getPlainText(caret.index());
        int open = line.lastIndexOf(Marks.GAP_OPEN, Math.max(0, caret.offset() - 1));
        if (open >= 0 && open < caret.offset() && KeptWords.gapEnd(line, open) >= caret.offset()) {
            return; // within a gap, which is one thing
        }
        boolean on = !now(caret).contains(style);
        TextPos at = caret.offset() == 0 && (ChipText.lettered(line) || ChipText.row(line)) ? TextPos.ofLeading(caret.index(), 1) : caret;
        editor.replace(at, at, signs(List.of(new Look(style, on), new Look(style, !on))));
        area.select(TextPos.ofLeading(at.index(), at.offset() + 1));
    }

    private void pressed(KeyEvent event) {
        SelectionSegment at = editor.selection();
        if (!at.isCollapsed()) {
            if (area.isEditable() && takes(event) && takeOut(at) && !pastes(event)) {
                event.consume();
            }
        } else if ((BACK.contains(event.getCode()) || ON.contains(event.getCode())) && !event.isShiftDown()) {
            skip(at.getCaret(), BACK.contains(event.getCode()) ? -1 : 1);
        }
    }

    private boolean takes(KeyEvent event) {
        boolean cuts = event.isShortcutDown() && event.getCode() == KeyCode.X;
        if (cuts) {
            area.copy();
        }
        return cuts || pastes(event) || TAKING.contains(event.getCode());
    }

    private static boolean pastes(KeyEvent event) {
        return event.isShortcutDown() && event.getCode() == KeyCode.V;
    }

    private void typed(KeyEvent event) {
        SelectionSegment at = editor.selection();
        String typed = event.getCharacter();
        if (!at.isCollapsed() && area.isEditable() && !typed.isEmpty() && !Character.isISOControl(typed.charAt(0)) && !event.isShortcutDown()) {
            takeOut(at);
        }
    }

    /** Takes out what is selected where the looks differ before and after it, and leaves the marks that keep what follows as it is. */
    boolean takeOut(SelectionSegment at) {
        List<Look> marks = Looks.between(now(at.getMin()), now(at.getMax()));
        if (marks.isEmpty()) {
            return false;
        }
        editor.replace(at.getMin(), at.getMax(), signs(marks));
        area.select(at.getMin());
        return true;
    }

    /** Marks are no steps of the caret. */
    private void skip(TextPos caret, int by) {
        String line = model.getPlainText(caret.index());
        int at = caret.offset();
        while (by < 0 ? at > 0 && Marks.look(line.charAt(at - 1)).isPresent() : at < line.length() && Marks.look(line.charAt(at)).isPresent()) {
            at += by;
        }
        if (at != caret.offset()) {
            area.select(TextPos.ofLeading(caret.index(), at));
        }
    }

    private Set<Look.Style> now(TextPos at) {
        return LineLooks.after(model.getPlainText(at.index()).substring(0, at.offset()));
    }

    private int from(SelectionSegment at, int line) {
        return line == at.getMin().index() ? LineLooks.seen(model.getPlainText(line).substring(0, at.getMin().offset())) : 0;
    }

    private int to(SelectionSegment at, int line) {
        String text = model.getPlainText(line);
        return LineLooks.seen(line == at.getMax().index() ? text.substring(0, at.getMax().offset()) : text);
    }

    private TextPos place(int line, int seen) {
        return TextPos.ofLeading(line, LineLooks.place(model.getPlainText(line), seen));
    }

    private static String signs(List<Look> looks) {
        return looks.stream().map(look -> String.valueOf(Marks.sign(look))).collect(Collectors.joining());
    }
}
