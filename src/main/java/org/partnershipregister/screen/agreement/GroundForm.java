package org.partnershipregister.screen.agreement;

import java.util.List;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** On what ground our trustees may enter into an agreement. */
final class GroundForm extends FormModel {
    final StringProperty furthersObjects = text("furthersObjects");
    final StringProperty power = text("power");

    GroundForm(Formats formats) {
        super(formats);
    }

    void show(Execution kept) {
        fill(furthersObjects, kept.furthersObjects());
        fill(power, kept.power());
    }

    /** What is kept, with the ground as typed. */
    Execution because(Execution kept) {
        return kept.because(savable(furthersObjects).strip(), savable(power).strip());
    }

    @Override
    protected List<Problem> check() {
        return Execution.PLAIN.because(furthersObjects.get(), power.get()).problems();
    }
}
