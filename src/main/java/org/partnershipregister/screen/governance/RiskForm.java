package org.partnershipregister.screen.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskKind;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of one risk. */
final class RiskForm extends FormModel {

    final StringProperty text = text("text");
    final Property<RiskKind> kind = choice("kind", RiskKind.DELIVERY);
    final Property<Integer> likelihood = choice("likelihood", 1);
    final Property<Integer> impact = choice("impact", 1);
    final StringProperty mitigation = text("mitigation");
    final Property<Risk.Owner> owner = choice("owner", Risk.Owner.NOBODY);
    final StringProperty review = date("review");
    final Property<RiskState> state = choice("state", RiskState.OPEN);

    RiskForm(Formats formats) {
        super(formats);
    }

    void show(Risk risk) {
        fill(text, risk.text());
        fill(kind, risk.kind());
        fill(likelihood, risk.weight().likelihood());
        fill(impact, risk.weight().impact());
        fill(mitigation, risk.mitigation());
        fill(owner, risk.owner());
        fill(review, risk.reviewOn());
        fill(state, risk.state());
    }

    @Override
    protected List<Problem> check() {
        return new Problems().required("text", text.get(), "problem.risk.text")
            .maxLength("text", text.get(), Risk.LONGEST_TEXT)
            .maxLength("mitigation", mitigation.get(), Risk.LONGEST_TEXT).list();
    }

    /** The typed values, to be put into the risk as it is kept by then. */
    UnaryOperator<Risk> edits() {
        List<UnaryOperator<Risk>> steps = new ArrayList<>();
        if (anyChanged(text, kind)) {
            String words = savable(text).strip();
            RiskKind newKind = savable(kind);
            steps.add(risk -> risk.saying(words, newKind));
        }
        if (anyChanged(likelihood, impact)) {
            int likely = savable(likelihood);
            int bad = savable(impact);
            steps.add(risk -> risk.weighing(likely, bad));
        }
        if (anyChanged(mitigation)) {
            String measures = savable(mitigation);
            steps.add(risk -> risk.mitigatedBy(measures));
        }
        if (anyChanged(owner)) {
            Risk.Owner somebody = savable(owner);
            steps.add(risk -> risk.ownedBy(somebody));
        }
        if (anyChanged(review, state)) {
            var day = savableDay(review);
            RiskState now = savable(state);
            steps.add(risk -> risk.standing(day, now));
        }
        return risk -> {
            Risk done = risk;
            for (UnaryOperator<Risk> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }
}
