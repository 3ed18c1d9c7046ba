package org.partnershipregister.screen.agreement;

import javafx.util.StringConverter;

/** What a text that can be compared is called in a choice. */
final class ComparedName extends StringConverter<ComparedText> {
    @Override
    public String toString(ComparedText text) {
        return text == null ? "" : text.name();
    }

    @Override
    public ComparedText fromString(String typed) {
        throw new UnsupportedOperationException("Nothing is typed there");
    }
}
