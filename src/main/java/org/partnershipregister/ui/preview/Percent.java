package org.partnershipregister.ui.preview;

import javafx.util.StringConverter;

/** A size of the preview, as 75%, or in words for the one that fits. */
final class Percent extends StringConverter<Integer> {
    private final String fits;
    private final int fit;

    Percent(String fits, int fit) {
        this.fits = fits;
        this.fit = fit;
    }

    @Override
    public String toString(Integer value) {
        if (value == null) {
            return "";
        }
        return value == fit ? fits : value + "%";
    }

    @Override
    public Integer fromString(String text) {
        return text.equals(fits) ? fit : Integer.valueOf(text.replace("%", "").strip());
    }
}
