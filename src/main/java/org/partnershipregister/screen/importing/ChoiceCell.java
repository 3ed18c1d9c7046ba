package org.partnershipregister.screen.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.partnershipregister.ui.Shown;

/** A table's cell with a list to choose from, always open to the keyboard; a single choice is shown as words. */
final class ChoiceCell<S, C> extends TableCell<S, C> {
    private final Function<S, List<C>> choices;
    private final Function<C, String> words;
    private final Function<S, String> name;
    private final ComboBox<C> box = new ComboBox<>();
    /** Not seen: a screen reader on Windows takes a list's name from its label only. */
    private final Label label = new Label();
    private final StackPane both = new StackPane(label, box);
    private boolean filling;

    /** @param name what the row is called, for screen readers */
    ChoiceCell(Function<S, List<C>> choices, Function<C, String> words, Function<S, String> name, BiConsumer<S, C> chosen) {
        this.choices = choices;
        this.words = words;
        this.name = name;
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(C choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public C fromString(String text) {
                throw new UnsupportedOperationException("The list is not typed into");
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(box);
        Shown.when(label, false);
        box.valueProperty().addListener((value, before, now) -> {
            if (!filling && now != null && getTableRow().getItem() != null) {
                chosen.accept(getTableRow().getItem(), now);
            }
        });
    }

    @Override
    protected void updateItem(C choice, boolean empty) {
        super.updateItem(choice, empty);
        S row = empty || getTableRow() == null ? null : getTableRow().getItem();
        if (row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        List<C> all = choices.apply(row);
        filling = true;
        box.getItems().setAll(all);
        box.setValue(choice);
        label.setText(name.apply(row));
        filling = false;
        setText(all.size() > 1 ? null : words.apply(choice));
        setGraphic(all.size() > 1 ? both : null);
    }
}
