package org.partnershipregister.screen.governance;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The involvement of one partnership as a list of lines. */
final class InvolvementForm extends FormModel {

    final Property<List<Involvement>> lines = choice("involvement", List.of());

    InvolvementForm(Formats formats) {
        super(formats);
    }

    void show(List<Involvement> all) {
        fill(lines, all);
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems();
        lines.getValue().forEach(one -> problems.maxLength("involvement", one.how(), Involvement.LONGEST_HOW)
            .dateOrder("involvement", one.from(), one.to()));
        return problems.list();
    }

    UnaryOperator<List<Involvement>> edits() {
        List<Involvement> typed = savable(lines);
        return kept -> typed;
    }
}
