package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.fields.FieldWords.Choice;
import org.partnershipregister.ui.fields.FieldWords.Group;

/** The fields to choose from, below a button: in groups, narrowed by typing, taken by Enter or a click. */
public final class FieldMenu {
    private final Button button;
    private final Consumer<Piece> take;
    private final TextField filter = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final VBox box = new VBox(filter, list);
    private final Popup popup = new Popup();
    private List<Group> groups = List.of();

    /** A heading, or with a choice something to take. */
    private record Row(String text, Optional<Choice> choice) {
    }

    public FieldMenu(Tools tools, Button button, Consumer<Piece> take) {
        this.button = button;
        this.take = take;
        filter.setId("fieldFilter");
        filter.setPromptText(tools.text("fields.filter"));
        filter.setAccessibleText(tools.text("fields.filter"));
        list.setId("fieldList");
        list.setFocusTraversable(false);
        list.setAccessibleText(tools.text("fields.list"));
        list.setCellFactory(view -> new RowCell());
        list.getStyleClass().add("suggestions");
        box.getStyleClass().add("field-menu");
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.getScene().getRoot().getStyleClass().add("popup"); // the theme paints every other root
        popup.getContent().add(box);
        filter.textProperty().addListener((text, before, now) -> narrow());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        button.setOnAction(event -> open());
    }

    /** What can be chosen from now on. */
    public void offer(List<Group> offered) {
        groups = List.copyOf(offered);
    }

    private void open() {
        box.getStylesheets().setAll(button.getScene().getStylesheets());
        box.setStyle(button.getScene().getRoot().getStyle());
        filter.clear();
        narrow();
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        popup.show(button, place.getMinX(), place.getMaxY() + 2);
        filter.requestFocus();
    }

    /** Every word typed stands somewhere in a row or in its heading. */
    private void narrow() {
        List<String> words = List.of(Folding.fold(filter.getText()).strip().split("\\s+"));
        List<Row> rows = new ArrayList<>();
        for (Group group : groups) {
            List<Row> found = group.choices().stream()
                .filter(choice -> words.stream().allMatch(Folding.fold(group.name() + " " + choice.words())::contains))
                .map(choice -> new Row(choice.words(), Optional.of(choice))).toList();
            if (!found.isEmpty()) {
                rows.add(new Row(group.name(), Optional.empty()));
                rows.addAll(found);
            }
        }
        list.getItems().setAll(rows);
        select(rows.isEmpty() ? -1 : 1, 1);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1, 1);
            case UP -> select(at - 1, -1);
            case PAGE_DOWN -> select(Math.min(at + 8, list.getItems().size() - 1), 1);
            case PAGE_UP -> select(Math.max(at - 8, 1), 1);
            case ENTER -> accept(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> {
                popup.hide();
                button.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects this row, or if it is a heading the one after it in this direction; nothing beyond the ends. */
    private void select(int wanted, int direction) {
        int row = wanted;
        while (row >= 0 && row < list.getItems().size() && list.getItems().get(row).choice().isEmpty()) {
            row += direction;
        }
        if (row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 3));
        }
    }

    private void accept(Row row) {
        if (row != null && row.choice().isPresent()) {
            popup.hide();
            take.accept(row.choice().get().piece());
        }
    }

    private final class RowCell extends ListCell<Row> {
        RowCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> accept(getItem()));
        }

        @Override
        protected void updateItem(Row row, boolean nothing) {
            super.updateItem(row, nothing);
            setText(nothing || row == null ? null : row.text());
            getStyleClass().removeAll("field-group");
            if (!nothing && row != null && row.choice().isEmpty()) {
                getStyleClass().add("field-group");
            }
        }
    }
}
