package org.partnershipregister.screen.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionBasis;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What can be changed about a contribution in place; how much of it there is stands in its ledger. */
final class ContributionForm extends FormModel {
    final StringProperty title = text("title");
    final Property<Contribution.Giver> giver = choice("giver", Contribution.Giver.NOBODY);
    final Property<ResourceKind> kind = choice("kind", ResourceKind.OTHER);
    final Property<ContributionBasis> basis = choice("basis", ContributionBasis.IN_KIND);
    final Property<ResourceUnit> unit = choice("unit", ResourceUnit.OTHER);
    final StringProperty valuedBy = text("valuedBy");
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final Property<Optional<RecordLink>> owner = choice("owner", Optional.empty());
    final StringProperty returnTerms = text("returnTerms");
    final StringProperty notes = text("notes");

    ContributionForm(Formats formats) {
        super(formats);
    }

    void show(Contribution contribution) {
        fill(title, contribution.title());
        fill(giver, contribution.giver());
        fill(kind, contribution.nature().kind());
        fill(basis, contribution.nature().basis());
        fill(unit, contribution.nature().unit());
        fill(valuedBy, contribution.nature().valuedBy());
        fill(from, contribution.span().from());
        fill(to, contribution.span().to());
        fill(owner, contribution.ownership().owner());
        fill(returnTerms, contribution.ownership().returnTerms());
        fill(notes, contribution.notes());
    }

    @Override
    protected List<Problem> check() {
        return new Problems().required("title", title.get(), "problem.resource.title")
            .maxLength("title", title.get(), Contribution.LONGEST_TITLE)
            .maxLength("valuedBy", valuedBy.get(), Contribution.LONGEST_BASIS)
            .maxLength("returnTerms", returnTerms.get(), Contribution.LONGEST_TERMS).maxLength("notes", notes.get(), 100_000)
            .dateOrder("from", "to", day(from), day(to)).list();
    }

    /** The changed values, to be put into the contribution as it is kept by then. */
    UnaryOperator<Contribution> edits() {
        List<UnaryOperator<Contribution>> steps = new ArrayList<>();
        if (anyChanged(title)) {
            String words = savable(title).strip();
            steps.add(kept -> kept.titled(words));
        }
        if (anyChanged(giver) && giver.getValue() != null) { // none for a moment while its choices change
            Contribution.Giver member = savable(giver);
            steps.add(kept -> kept.from(member));
        }
        if (anyChanged(kind, basis, unit, valuedBy)) {
            var nature = new Contribution.Nature(savable(kind), savable(basis), savable(unit), savable(valuedBy).strip());
            steps.add(kept -> kept.with(nature));
        }
        if (anyChanged(from, to)) {
            var first = savableDay(from);
            var last = savableDay(to);
            steps.add(kept -> kept.during(new Contribution.Span(kept.span().pledged(), first, last)));
        }
        if (anyChanged(owner, returnTerms)) {
            var ownership = new Contribution.Ownership(savable(owner), savable(returnTerms).strip());
            steps.add(kept -> kept.owned(ownership));
        }
        if (anyChanged(notes)) {
            String words = savable(notes);
            steps.add(kept -> kept.noted(words));
        }
        return kept -> {
            Contribution done = kept;
            for (UnaryOperator<Contribution> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }
}
