package org.partnershipregister.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for a date typed in any usual UK form. On leaving it or Enter a date it understands is written out ("21/11"
 * becomes 21 November 2026); what it doesn't understand stays as it was typed, for the form to say so. JavaFX's own
 * DatePicker throws a mistyped date away.
 */
public final class DateField extends TextField {

    private Formats formats;

    public DateField() {
        getStyleClass().add("date-field");
        focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                writeOut();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                writeOut();
            } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                move(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
    }

    /** Must be called once before use: how dates are read and written. */
    public void use(Formats formats) {
        this.formats = formats;
    }

    /** The typed day; empty when nothing is typed or it is no date. */
    public Optional<LocalDate> day() {
        return formats.parseDate(getText());
    }

    /** Shows a day, or nothing. */
    public void show(Optional<LocalDate> day) {
        setText(formats.date(day));
    }

    private void writeOut() {
        day().map(formats::date).filter(text -> !text.equals(getText())).ifPresent(this::setText);
    }

    private void move(int days) {
        day().filter(day -> isEditable()).ifPresent(day -> setText(formats.date(day.plusDays(days))));
    }
}
