package org.partnershipregister.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.partnershipregister.ui.OwnUndo;
import org.partnershipregister.ui.RestingCaret;
import org.partnershipregister.ui.notes.NotesLine.Shape;

/** The notes editor on JavaFX's own rich text area; as high as its text. */
public final class RichNotesEditor implements NotesEditor {
    private final NotesModel model = new NotesModel();
    private final RichTextArea area = new RichTextArea(model);
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean showing;

    /** @param help says to those who can't see it what is typed here, such as the item's title */
    public RichNotesEditor(String help) {
        area.setUseContentHeight(true);
        area.setWrapText(true);
        area.setAccessibleHelp(help);
        area.getStyleClass().add("notes");
        area.getInputMap().register(KeyBinding.shortcut(KeyCode.B), this::bold);
        area.getInputMap().register(KeyBinding.shortcut(KeyCode.I), this::italic);
        freeKeys();
        ownUndo().of(area);
        RestingCaret.in(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::endsList);
        model.addListener(this::changed);
        area.focusedProperty().addListener((focus, before, now) -> {
            if (now && area.getSelection() == null) {
                area.select(model.getDocumentEnd());
            }
        });
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public String html() {
        return NotesHtml.write(model.lines());
    }

    @Override
    public void show(String html) {
        showing = true;
        model.setUndoRedoEnabled(false);
        model.replace(null, TextPos.ZERO, model.getDocumentEnd(), "");
        model.applyStyle(TextPos.ZERO, TextPos.ZERO, StyleAttributeMap.of(NotesModel.SHAPE, Shape.P.name()), true);
        List<NotesLine> lines = NotesReader.read(html);
        if (!lines.isEmpty()) {
            model.replace(null, TextPos.ZERO, TextPos.ZERO, new LinesInput(lines));
        }
        model.setUndoRedoEnabled(true);
        model.clearUndoRedo();
        showing = false;
    }

    @Override
    public void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void bold() {
        toggle(StyleAttributeMap.BOLD);
    }

    @Override
    public void italic() {
        toggle(StyleAttributeMap.ITALIC);
    }

    @Override
    public void set(Style style) {
        Shape wanted = switch (style) {
            case BULLET -> Shape.UL;
            case NUMBER -> Shape.OL;
            case HEADING -> Shape.H2;
        };
        SelectionSegment selection = selection();
        shape(selection, model.shape(selection.getMin().index()) == wanted ? Shape.P : wanted);
    }

    @Override
    public void undo() {
        area.undo();
    }

    @Override
    public void readOnly(boolean locked) {
        area.setEditable(!locked);
    }

    @Override
    public String caret() {
        TextPos at = selection().getCaret();
        return at.index() + ":" + at.offset();
    }

    @Override
    public void caretAt(String place) {
        if (place.matches("\\d{1,6}:\\d{1,7}")) {
            String[] parts = place.split(":");
            area.select(model.clamp(TextPos.ofLeading(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))));
        }
    }

    @Override
    public String currentLine() {
        return model.getPlainText(selection().getCaret().index());
    }

    @Override
    public void removeCurrentLine() {
        int index = selection().getCaret().index();
        boolean last = index + 1 >= model.size();
        TextPos start = last && index > 0 ? model.getEndOfParagraphTextPos(index - 1) : TextPos.ofLeading(index, 0);
        TextPos end = last ? model.getEndOfParagraphTextPos(index) : TextPos.ofLeading(index + 1, 0);
        area.replaceText(start, end, "");
    }

    private OwnUndo ownUndo() {
        return new OwnUndo() {
            @Override
            public boolean undoable() {
                return area.isUndoable();
            }

            @Override
            public boolean redoable() {
                return area.isRedoable();
            }

            @Override
            public void redo() {
                area.redo();
            }
        };
    }

    /** Ctrl+D, which would delete the paragraph, belongs to the page; Tab goes on to the next field as everywhere. */
    private void freeKeys() {
        area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
        area.getInputMap().disableKeyBinding(KeyBinding.of(KeyCode.TAB));
        area.getInputMap().disableKeyBinding(KeyBinding.shift(KeyCode.TAB));
    }

    private void toggle(StyleAttribute<Boolean> attribute) {
        SelectionSegment selection = selection();
        boolean on = !area.getActiveStyleAttributeMap().getBoolean(attribute);
        if (selection.isCollapsed()) {
            StyleAttributeMap look = area.getActiveStyleAttributeMap();
            area.setInsertStyles(StyleAttributeMap.builder().setBold(attribute == StyleAttributeMap.BOLD ? on : look.isBold())
                .setItalic(attribute == StyleAttributeMap.ITALIC ? on : look.isItalic()).build());
        } else {
            area.applyStyle(selection.getMin(), selection.getMax(), StyleAttributeMap.of(attribute, on));
        }
    }

    private void shape(SelectionSegment lines, Shape shape) {
        area.applyStyle(TextPos.ofLeading(lines.getMin().index(), 0), model.getEndOfParagraphTextPos(lines.getMax().index()),
            StyleAttributeMap.of(NotesModel.SHAPE, shape.name()));
    }

    /** Enter or Backspace on an empty entry ends the list; Enter after a heading goes on as ordinary text. */
    private void endsList(KeyEvent event) {
        SelectionSegment at = selection();
        Shape shape = model.shape(at.getMin().index());
        boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.BACK_SPACE;
        if (ends && at.isCollapsed() && shape != Shape.P && model.getParagraphLength(at.getMin().index()) == 0) {
            event.consume();
            shape(at, Shape.P);
        }
    }

    private SelectionSegment selection() {
        SelectionSegment selection = area.getSelection();
        return selection == null ? new SelectionSegment(TextPos.ZERO, TextPos.ZERO) : selection;
    }

    private void changed(ContentChange change) {
        if (showing) {
            return;
        }
        if (change.isEdit() && (change.getLinesAdded() > 0 || change.getEnd().index() > change.getStart().index())) {
            model.renumberFrom(change.getStart().index());
        }
        listeners.forEach(Runnable::run);
    }
}
