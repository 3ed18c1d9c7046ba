package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.consortium.Consortium;
import org.partnershipregister.model.consortium.ConsortiumPurpose;
import org.partnershipregister.model.consortium.ConsortiumStructure;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** How a consortium is built. */
final class ConsortiumForm extends FormModel {
    final Property<ConsortiumPurpose> purpose = choice("purpose", ConsortiumPurpose.BID);
    final Property<Optional<ConsortiumStructure>> structure = choice("structure", Optional.empty());
    final StringProperty note = text("note");

    ConsortiumForm(Formats formats) {
        super(formats);
    }

    void show(Consortium consortium) {
        fill(purpose, consortium.purpose());
        fill(structure, consortium.structure());
        fill(note, consortium.note());
    }

    @Override
    protected List<Problem> check() {
        return new Problems().maxLength("note", note.get(), Consortium.LONGEST_NOTE).list();
    }

    /** The typed values, to be put into the consortium as it is kept by then. */
    UnaryOperator<Consortium> edits() {
        boolean why = anyChanged(purpose);
        boolean how = anyChanged(structure);
        boolean said = anyChanged(note);
        ConsortiumPurpose newPurpose = savable(purpose);
        Optional<ConsortiumStructure> newStructure = savable(structure);
        String newNote = savable(note);
        return kept -> {
            Consortium purposed = why ? kept.with(newPurpose) : kept;
            Consortium built = how ? purposed.with(newStructure) : purposed;
            return said ? built.noting(newNote) : built;
        };
    }
}
