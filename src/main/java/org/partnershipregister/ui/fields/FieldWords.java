package org.partnershipregister.ui.fields;

import java.util.List;
import org.partnershipregister.model.agreement.Piece;

/** What a text can hold besides words, and how it is called. */
public interface FieldWords {

    /** Fields that belong together in the menu. */
    record Group(String name, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** A field in the menu. */
    record Choice(String words, Piece piece) {
    }

    /** How a piece is shown; it is none of words or gap. */
    Chip chip(Piece piece);

    /** Everything that can be put in. */
    List<Group> groups();
}
