package org.partnershipregister.screen.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The checks on one partner as a list of lines. */
final class ChecksForm extends FormModel {
    final Property<List<DueDiligence>> checks = choice("checks", List.of());

    ChecksForm(Formats formats) {
        super(formats);
    }

    void show(PartnerChecks kept) {
        fill(checks, kept.checks());
    }

    @Override
    protected List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        checks.getValue().forEach(one -> problems.addAll(one.problems()));
        return problems;
    }

    UnaryOperator<PartnerChecks> edits() {
        List<DueDiligence> typed = savable(checks);
        return kept -> new PartnerChecks(kept.organisation(), typed);
    }
}
