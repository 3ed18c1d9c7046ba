package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What was agreed, in our own words. */
final class SummaryForm extends FormModel {
    final StringProperty purpose = text("purpose");
    private Optional<Agreement> kept = Optional.empty();

    SummaryForm(Formats formats) {
        super(formats);
    }

    /** Shows an agreement as it is kept now; what is typed stays. */
    void show(Agreement agreement) {
        kept = Optional.of(agreement);
        fill(purpose, agreement.header().purpose());
    }

    /** The summary to save. */
    String summary() {
        return savable(purpose).strip();
    }

    /** The agreement as typed. */
    Optional<Agreement> typed() {
        return kept.map(agreement -> agreement.with(agreement.header().saying(purpose.get())));
    }

    @Override
    protected List<Problem> check() {
        return typed().map(Agreement::problems).orElse(List.of()).stream().filter(problem -> problem.field().equals("purpose")).toList();
    }
}
