package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.partnershipregister.model.RecordLink;

/**
 * Chooses a record by typing part of its name. Proposals come from the register while typing; the old choice stays until
 * another one is taken, and an emptied field means none. The last proposal offers to add what was typed.
 */
public final class RecordPicker extends TextField {

    private static final int FEWEST_LETTERS = 1;

    private final ObjectProperty<Optional<RecordLink>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Suggestions<Offer> suggestions;
    private LiveQuestion<List<RecordLink>> question;
    private Optional<Consumer<String>> add = Optional.empty();
    private Tools tools;
    private boolean writing;

    /** What can be taken: a record, or the wish to add the typed name. */
    private record Offer(Optional<RecordLink> record, String text) {
    }

    public RecordPicker() {
        getStyleClass().add("record-picker");
        chosen.addListener((choice, before, now) -> writeOut());
    }

    /** Must be called once before use. {@code named} gives up to ten records for a typed text, on the register's thread. */
    public void use(Tools tools, Function<String, List<RecordLink>> named) {
        this.tools = tools;
        suggestions = new Suggestions<>(this, RecordPicker::row, this::take);
        question = new LiveQuestion<>(tools.work(), () -> {
            String typed = getText().strip();
            return () -> named.apply(typed);
        }, this::propose);
        textProperty().addListener((text, before, now) -> typed(now));
        focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                leave();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(chosenName())) {
                writeOut();
                event.consume();
            }
        });
    }

    /** Offers "Add 'xyz'" as the last proposal. */
    public void offerToAdd(Consumer<String> add) {
        this.add = Optional.of(add);
    }

    /** The chosen record. */
    public ObjectProperty<Optional<RecordLink>> chosenProperty() {
        return chosen;
    }

    /** The id of the chosen record. */
    public Optional<UUID> chosenId() {
        return chosen.get().map(RecordLink::id);
    }

    private void typed(String text) {
        if (!writing && isFocused() && text.strip().length() >= FEWEST_LETTERS) {
            question.askSoon();
        } else {
            suggestions.hide();
        }
    }

    private void propose(List<RecordLink> found) {
        String typed = getText().strip();
        if (typed.isEmpty() || typed.equals(chosenName())) { // taken before the answer came
            suggestions.hide();
            return;
        }
        List<Offer> offers = new ArrayList<>();
        found.forEach(record -> offers.add(new Offer(Optional.of(record), record.name())));
        if (add.isPresent() && !typed.isEmpty() && found.stream().noneMatch(one -> one.name().equalsIgnoreCase(typed))) {
            offers.add(new Offer(Optional.empty(), tools.text("picker.add", typed)));
        }
        suggestions.show(offers);
    }

    private void take(Offer offer) {
        String typed = getText().strip();
        if (offer.record().isPresent()) {
            chosen.set(offer.record());
            writeOut();
        } else {
            add.ifPresent(action -> action.accept(typed));
        }
    }

    private void leave() {
        if (getText().isBlank()) {
            chosen.set(Optional.empty());
        }
        writeOut();
    }

    private void writeOut() {
        writing = true;
        setText(chosenName());
        end();
        writing = false;
    }

    private String chosenName() {
        return chosen.get().map(RecordLink::name).orElse("");
    }

    private static Node row(Offer offer) {
        Label label = new Label(offer.text());
        label.getStyleClass().add(offer.record().isPresent() ? "offer" : "offer-add");
        return label;
    }
}
