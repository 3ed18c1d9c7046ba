package org.partnershipregister.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

/**
 * A list that drops down below a text field while its caret stays there: arrows move in it, Enter or a click takes a
 * row, Esc closes it.
 */
public final class Suggestions<T> {

    private static final double ROW = 32;
    private static final int MOST_ROWS = 14;
    private static final double GAP = 14;

    private final TextField field;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Consumer<? super T> take;
    private double leastWidth = 280;

    /**
     * @param cell shows a suggestion as a node
     * @param take is given the one that was taken
     */
    public Suggestions(TextField field, Function<? super T, Node> cell, Consumer<? super T> take) {
        this.field = field;
        this.take = take;
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.getScene().getRoot().getStyleClass().add("popup"); // the theme paints every other root
        popup.getContent().add(list);
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setAccessibleText(field.getAccessibleText());
        list.setCellFactory(view -> new SuggestionCell<>(cell, this::accept));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                hide();
            }
        });
    }

    /** Shows these below the field, the first one selected; hides when there is none or the field has lost the caret. */
    public void show(List<T> suggestions) {
        list.getItems().setAll(suggestions);
        if (suggestions.isEmpty() || !field.isFocused() || field.getScene() == null) {
            hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        double scale = Math.max(1, field.getFont().getSize() / 13);
        list.setFixedCellSize(Math.round(ROW * scale));
        list.setPrefWidth(Math.max(field.getWidth(), leastWidth * scale));
        list.getStylesheets().setAll(field.getScene().getStylesheets());
        list.setStyle(field.getScene().getRoot().getStyle());
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        double wanted = Math.min(suggestions.size(), MOST_ROWS) * ROW * scale + 8;
        list.setPrefHeight(place == null ? wanted : Math.min(wanted, Math.max(below(place), 3 * ROW * scale)));
        if (place != null && !popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    /** The room between the field and the lower edge of its screen: a higher list would be pushed over the field. */
    private static double below(Bounds place) {
        Rectangle2D screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream().findFirst()
            .orElseGet(Screen::getPrimary).getVisualBounds();
        return screen.getMaxY() - place.getMaxY() - GAP;
    }

    /** Never narrower than this at the usual size of text. */
    public Suggestions<T> leastWidth(double width) {
        leastWidth = width;
        return this;
    }

    /** Closes the list. */
    public void hide() {
        popup.hide();
    }

    /** Whether the list is open. */
    public boolean showing() {
        return popup.isShowing();
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> move(at + 1);
            case UP -> move(at - 1);
            case PAGE_DOWN -> move(Math.min(at + 10, list.getItems().size() - 1));
            case PAGE_UP -> move(Math.max(at - 10, 0));
            case ENTER -> accept(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int index) {
        int last = list.getItems().size() - 1;
        int next = index > last ? 0 : index < 0 ? last : index;
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(next);
    }

    private void accept(T chosen) {
        if (chosen != null) {
            hide();
            take.accept(chosen);
        }
    }

    private static final class SuggestionCell<T> extends ListCell<T> {

        private final Function<? super T, Node> cell;

        SuggestionCell(Function<? super T, Node> cell, Consumer<? super T> accept) {
            this.cell = cell;
            setPrefWidth(0); // as wide as the list, never wider
            setOnMouseClicked(event -> accept.accept(getItem()));
        }

        @Override
        protected void updateItem(T item, boolean nothing) {
            super.updateItem(item, nothing);
            setText(null);
            setGraphic(nothing || item == null ? null : cell.apply(item));
        }
    }
}
