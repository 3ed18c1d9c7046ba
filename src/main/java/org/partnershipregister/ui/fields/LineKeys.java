package org.partnershipregister.ui.fields;

import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;

/** What keys do to whole lines: lists and tables go on with Enter, "- " begins a lettered part, Tab leaves; a click takes a whole gap. */
final class LineKeys {
    private final FieldEditor editor;
    private final ChipArea area;
    private final ChipModel model;

    LineKeys(FieldEditor editor, ChipArea area, ChipModel model) {
        this.editor = editor;
        this.area = area;
        this.model = model;
    }

    void listen() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event.getClickCount()));
    }

    /** A row below that of the caret with as many cells; elsewhere a head of two cells below the line. */
    void addRow() {
        int line = editor.selection().getMax().index();
        String text = model.getPlainText(line);
        boolean within = ChipText.row(text);
        String row = Marks.BAR + "  " + Marks.BAR + (within ? ("  " + Marks.BAR).repeat(Math.max(0, cells(text) - 1)) : "  " + Marks.BAR);
        TextPos end = model.getEndOfParagraphTextPos(line);
        boolean blank = !within && text.isBlank();
        editor.replace(end, end, (blank ? "" : "\n") + row);
        area.select(TextPos.ofLeading(blank ? line : line + 1, end.offset() * (blank ? 1 : 0) + 2));
    }

    private static int cells(String row) {
        return (int) row.chars().filter(sign -> sign == Marks.BAR).count() - (row.strip().charAt(row.strip().length() - 1) == Marks.BAR ? 1 : 0);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isMetaDown()) {
            event.consume();
            leave(event);
        } else if (event.getCode() == KeyCode.ENTER && area.isEditable() && !event.isShortcutDown() && goesOn()) {
            event.consume();
        }
    }

    private void leave(KeyEvent event) {
        if (event.isControlDown()) {
            Event.fireEvent(area.getParent(), event.copyFor(event.getSource(), area.getParent()));
        } else {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /** Enter within a list begins its next part, on an empty part it ends the list; at the end of a row it begins the next row. */
    private boolean goesOn() {
        SelectionSegment at = editor.selection();
        String line = model.getPlainText(at.getCaret().index());
        int start = at.getCaret().index();
        if (!at.isCollapsed()) {
            return false;
        }
        if (ChipText.row(line)) {
            addRow();
            return true;
        }
        if (ChipText.lettered(line) && line.length() == 1) {
            editor.replace(TextPos.ofLeading(start, 0), TextPos.ofLeading(start, 1), "");
            return true;
        }
        if (ChipText.lettered(line) && at.getCaret().offset() > 0) {
            editor.replaceSelection(editor.lineEnd().replace("\n", "\n" + Marks.LETTERED));
            return true;
        }
        if (editor.lineEnd().length() > 1) {
            editor.replaceSelection(editor.lineEnd());
            return true;
        }
        return false;
    }

    private void typed(KeyEvent event) {
        SelectionSegment at = editor.selection();
        String line = model.getPlainText(at.getCaret().index());
        String typed = event.getCharacter();
        if (typed.equals("\t") || typed.length() == 1 && Marks.mark(typed.charAt(0))) {
            event.consume();
        } else if (at.isCollapsed() && area.isEditable() && !typed.isEmpty() && !Character.isISOControl(typed.charAt(0))) {
            if (typed.equals(" ") && at.getCaret().offset() == 1 && line.startsWith("-")) {
                event.consume();
                editor.replace(TextPos.ofLeading(at.getCaret().index(), 0), at.getCaret(), String.valueOf(Marks.LETTERED));
            } else if (at.getCaret().offset() == 0 && (ChipText.lettered(line) || ChipText.row(line))) {
                area.select(TextPos.ofLeading(at.getCaret().index(), 1)); // before the mark it would be no list or table any more
            }
        }
    }

    private void clicked(int count) {
        SelectionSegment at = editor.selection();
        if (count == 1 && at.isCollapsed() && area.isEditable()) {
            String line = model.getPlainText(at.getCaret().index());
            int open = line.lastIndexOf(Marks.GAP_OPEN, Math.max(0, at.getCaret().offset() - 1));
            int end = open < 0 ? -1 : KeptWords.gapEnd(line, open);
            if (end >= at.getCaret().offset()) {
                area.select(TextPos.ofLeading(at.getCaret().index(), open), TextPos.ofLeading(at.getCaret().index(), end + 1));
            }
        }
    }
}
