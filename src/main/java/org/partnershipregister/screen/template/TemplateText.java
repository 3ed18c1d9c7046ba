package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.ui.fields.FieldWords;

/** Edits the text of a section: fields are words in ‹ ›, put in from a menu and taken out whole. Screen thread only. */
final class TemplateText {
    private static final Pattern SHOWN = Pattern.compile("‹([^‹›\\n]+)›");
    private static final Pattern KEPT = Pattern.compile("\\[\\[[^\\[\\]]+]]");

    private final TextArea area;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<String, String> labelByToken = new LinkedHashMap<>();
    private Map<String, String> tokenByLabel = new LinkedHashMap<>();
    private Optional<FieldWords> words = Optional.empty();
    private boolean showing;

    TemplateText(TextArea area) {
        this.area = area;
        area.textProperty().addListener((text, before, now) -> {
            if (!showing) {
                listeners.forEach(Runnable::run);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::deleteWholeFields);
    }

    /** What fields there are from now on; a text on show keeps its meaning. */
    void dress(FieldWords now) {
        String kept = text();
        words = Optional.of(now);
        labelByToken = new LinkedHashMap<>();
        tokenByLabel = new LinkedHashMap<>();
        now.groups().stream().flatMap(group -> group.choices().stream()).forEach(choice -> add(token(choice.piece()), choice.words()));
        show(kept);
    }

    /** Shows a kept text, unless it is on show already. */
    void show(String kept) {
        KEPT.matcher(kept).results().map(MatchResult::group).filter(token -> !labelByToken.containsKey(token)).forEach(this::addUnoffered);
        String shown = KEPT.matcher(kept).replaceAll(found -> Matcher.quoteReplacement(
            Optional.ofNullable(labelByToken.get(found.group())).map(label -> "‹" + label + "›").orElse(found.group())));
        if (!shown.equals(area.getText())) {
            showing = true;
            area.setText(shown);
            showing = false;
        }
    }

    /** The text to keep; what stands in ‹ › but is no field stays words. */
    String text() {
        return SHOWN.matcher(area.getText()).replaceAll(found -> Matcher.quoteReplacement(
            Optional.ofNullable(tokenByLabel.get(found.group(1))).orElse(found.group())));
    }

    /** Is told after each change by the user. */
    void onEdit(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts a field where the caret is, in place of what is selected. */
    void insert(Piece piece) {
        area.requestFocus();
        area.replaceSelection("‹" + labelByToken.get(token(piece)) + "›");
    }

    /** A field that is understood but not offered, such as a reference to a section that is gone. */
    private void addUnoffered(String token) {
        List<Piece> pieces = Piece.parse(token);
        words.filter(known -> pieces.size() == 1 && !(pieces.getFirst() instanceof Piece.Words))
            .ifPresent(known -> add(token, known.chip(pieces.getFirst()).words()));
    }

    private void add(String token, String label) {
        String plain = label.replaceAll("[‹›\\n]", "");
        String unique = tokenByLabel.containsKey(plain) ? plain + " (" + token.replaceAll("[\\[\\]]", "") + ")" : plain;
        labelByToken.put(token, unique);
        tokenByLabel.put(unique, token);
    }

    private static String token(Piece piece) {
        return switch (piece) {
            case Piece.Value(var field) -> field.token();
            case Piece.Reference to -> to.token();
            case Piece.EachParty each -> each.token();
            case Piece.Words(String said) -> said;
            case Piece.Gap(String what) -> "[" + what + "]";
        };
    }

    /** Backspace after a field, or Delete before it, takes the whole field: half a field would only be odd words. */
    private void deleteWholeFields(KeyEvent event) {
        boolean forward = event.getCode() == KeyCode.DELETE;
        if ((forward || event.getCode() == KeyCode.BACK_SPACE) && area.getSelection().getLength() == 0 && !event.isShortcutDown()) {
            int caret = area.getCaretPosition();
            SHOWN.matcher(area.getText()).results().filter(found -> tokenByLabel.containsKey(found.group(1)))
                .filter(found -> forward ? caret >= found.start() && caret < found.end() : caret > found.start() && caret <= found.end())
                .findFirst().ifPresent(found -> {
                    area.deleteText(found.start(), found.end());
                    event.consume();
                });
        }
    }
}
