package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.ui.OwnUndo;

/**
 * Edits a text with fields, as {@code model.agreement.SectionText} reads it: fields are chips, gaps are yellow, paragraphs and lettered
 * parts have the numbers that they get on paper. What is typed or pasted is always words. Screen thread only.
 */
public final class FieldEditor {
    private final Marks marks = new Marks();
    private final ChipText text = new ChipText(marks);
    private final ChipModel model = new ChipModel(marks, text);
    private final ChipArea area = new ChipArea(model);
    private final TextHistory history = new TextHistory();
    /** Not seen: it has the font that the text has. */
    private final Label ruler = new Label();
    private final StackPane node = new StackPane(ruler, area);
    private final LineKeys keys = new LineKeys(this, area, model);
    private final LookKeys looks = new LookKeys(this, area, model);
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean showing;

    /** @param help says to those who can't see it what is typed here */
    public FieldEditor(String help) {
        area.setWrapText(true);
        area.setAccessibleHelp(help);
        area.setLeftDecorator(new LabelSide(model, ruler.fontProperty()));
        ruler.setVisible(false);
        ruler.setManaged(false);
        area.getStyleClass().add("field-editor");
        area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
        area.getInputMap().disableKeyBinding(KeyBinding.of(KeyCode.TAB));
        area.getInputMap().disableKeyBinding(KeyBinding.shift(KeyCode.TAB));
        area.getInputMap().register(KeyBinding.shortcut(KeyCode.Z), this::undo);
        area.getInputMap().register(KeyBinding.shortcut(KeyCode.Y), this::redo);
        area.getInputMap().register(KeyBinding.shortcut(KeyCode.B), this::bold);
        area.getInputMap().register(KeyBinding.shortcut(KeyCode.I), this::italic);
        looks.listen();
        keys.listen();
        ownUndo().of(area);
        model.addListener(this::changed);
        area.focusedProperty().addListener((focus, before, now) -> {
            if (now && area.getSelection() == null) {
                area.select(TextPos.ZERO);
            }
        });
    }

    /** What is shown in the window. */
    public Region node() {
        return node;
    }

    /** What has the caret: for labels and the focus. */
    public Node area() {
        return area;
    }

    /** Shows a kept text; nothing of the former one can be brought back. */
    public void show(String kept) {
        put(text.shown(kept));
        history.begin(model.all());
        area.select(TextPos.ZERO);
    }

    /** How fields are called, and the number of the clause, "" where paragraphs have none. */
    public void dress(FieldWords words, String number) {
        model.dress(words::chip, number);
    }

    /** The text to keep. */
    public String text() {
        return text.kept(model.all());
    }

    /** Told after each change by the user; not by {@link #show}. */
    public void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts a field where the caret is, in place of what is selected; of a gap the words are selected to be written over. */
    public void insert(Piece piece) {
        if (piece instanceof Piece.Gap(String what)) {
            insertGap(what);
        } else {
            marks.sign(piece).ifPresent(sign -> replaceSelection(sign.toString()));
        }
    }

    private void insertGap(String words) {
        TextPos at = selection().getMin();
        replaceSelection(Marks.GAP_OPEN + words + Marks.GAP_CLOSE);
        area.select(TextPos.ofLeading(at.index(), at.offset() + 1), TextPos.ofLeading(at.index(), at.offset() + 1 + words.length()));
    }

    /** Makes the paragraph with the caret a lettered part, or takes that from it. */
    public void lettered() {
        int line = selection().getMin().index();
        boolean already = ChipText.lettered(model.getPlainText(line));
        replace(TextPos.ofLeading(line, 0), TextPos.ofLeading(line, already ? 1 : 0), already ? "" : String.valueOf(Marks.LETTERED));
        area.requestFocus();
    }

    /** Begins a table below the caret, or adds a row to the one it is in. */
    public void tableRow() {
        keys.addRow();
        area.requestFocus();
    }

    /** Makes what is selected bold, or no longer so; with nothing selected, what is typed next. */
    public void bold() {
        looks.turn(Piece.Look.Style.BOLD);
        area.requestFocus();
    }

    /** As {@link #bold}, with italics. */
    public void italic() {
        looks.turn(Piece.Look.Style.ITALIC);
        area.requestFocus();
    }

    public void undo() {
        history.undo().ifPresent(this::apply);
    }

    public void redo() {
        history.redo().ifPresent(this::apply);
    }

    public ObservableBooleanValue undoable() {
        return history.undoable();
    }

    public ObservableBooleanValue redoable() {
        return history.redoable();
    }

    public void readOnly(boolean locked) {
        area.setEditable(!locked);
    }

    /** Puts the caret at the beginning of the text, without giving it the focus. */
    public void caretToStart() {
        area.select(TextPos.ZERO);
    }

    /** The number on paper of the paragraph with the caret or around it, such as 3.1; "" if it has none. */
    public String paragraph() {
        int line = selection().getCaret().index();
        while (line > 0 && !Character.isDigit(model.label(line).isEmpty() ? ' ' : model.label(line).charAt(0))) {
            line--;
        }
        return model.label(line);
    }

    /** What a new line at the caret begins with, so that it looks as the one it divides. */
    String lineEnd() {
        return looks.lineEnd();
    }

    void replaceSelection(String signs) {
        SelectionSegment selection = selection();
        area.requestFocus();
        looks.takeOut(selection);
        area.select(replace(selection().getMin(), selection().getMax(), signs));
    }

    TextPos replace(TextPos from, TextPos to, String signs) {
        return area.isEditable() ? model.replace(null, from, to, signs) : from;
    }

    SelectionSegment selection() {
        SelectionSegment selection = area.getSelection();
        return selection == null ? new SelectionSegment(TextPos.ZERO, TextPos.ZERO) : selection;
    }

    private void put(String shown) {
        showing = true;
        model.replace(null, TextPos.ZERO, model.getDocumentEnd(), shown);
        showing = false;
    }

    private void apply(TextEdit edit) {
        showing = true;
        TextPos end = model.replace(null, model.place(edit.at()), model.place(edit.at() + edit.removed().length()), edit.inserted());
        showing = false;
        area.select(end);
        edited();
    }

    private void changed(ContentChange change) {
        if (!showing && change.isEdit()) {
            history.note(model.all());
            edited();
        }
    }

    private void edited() {
        listeners.forEach(Runnable::run);
    }

    private OwnUndo ownUndo() {
        return new OwnUndo() {
            @Override
            public boolean undoable() {
                return history.undoable().get();
            }

            @Override
            public boolean redoable() {
                return history.redoable().get();
            }

            @Override
            public void redo() {
                FieldEditor.this.redo();
            }
        };
    }
}
