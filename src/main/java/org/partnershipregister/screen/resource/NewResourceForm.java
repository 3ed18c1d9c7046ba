package org.partnershipregister.screen.resource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionBasis;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.Ledger;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is typed for a contribution that isn't there yet, and for the offer or pledge that begins its ledger. */
final class NewResourceForm extends FormModel {
    final Property<Optional<RecordLink>> partnership = choice("partnership", Optional.empty());
    final Property<Contribution.Giver> giver = choice("giver", Contribution.Giver.NOBODY);
    final Property<ResourceKind> kind = choice("kind", ResourceKind.FUNDING);
    final StringProperty title = text("title");
    final Property<EntryKind> promise = choice("promise", EntryKind.PLEDGED);
    final StringProperty on = date("on");
    final StringProperty quantity = text("quantity");
    final Property<ResourceUnit> unit = choice("unit", ResourceUnit.POUNDS);
    final StringProperty value = text("value");
    final StringProperty valuedBy = text("valuedBy");
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final Property<Boolean> stays = choice("stays", false);
    final StringProperty returnTerms = text("returnTerms");
    private final Formats formats;

    NewResourceForm(Formats formats) {
        super(formats);
        this.formats = formats;
        on.set(formats.date(formats.today()));
        kind.addListener((any, before, now) -> follow(now));
    }

    /** A unit and an owner that fit the kind, to begin with. */
    private void follow(ResourceKind now) {
        unit.setValue(switch (now) {
            case FUNDING -> ResourceUnit.POUNDS;
            case STAFFING -> ResourceUnit.DAYS;
            case EXPERTISE, VOLUNTEER_TIME -> ResourceUnit.HOURS;
            case EQUIPMENT -> ResourceUnit.ITEMS;
            case OFFICE_SPACE -> ResourceUnit.DESKS;
            case TRAINING -> ResourceUnit.PLACES;
            case INFORMATION, OTHER -> ResourceUnit.OTHER;
        });
        stays.setValue(now.lasting());
    }

    Contribution contribution() {
        UUID of = partnership.getValue().map(RecordLink::id).orElseThrow();
        Contribution.Giver member = giver.getValue();
        boolean cash = kind.getValue() == ResourceKind.FUNDING;
        Optional<RecordLink> owner = member.organisation().filter(any -> stays.getValue())
            .map(id -> new RecordLink(Kind.ORGANISATION, id, member.name()));
        return Contribution.of(of, member, kind.getValue(), title.get().strip())
            .with(new Contribution.Nature(kind.getValue(), cash ? ContributionBasis.CASH : ContributionBasis.IN_KIND, unit.getValue(),
                valuedBy.get().strip()))
            .during(new Contribution.Span(day(on), day(from), day(to)))
            .owned(new Contribution.Ownership(owner, returnTerms.get().strip()));
    }

    /** The entry that begins the ledger. */
    LedgerEntry first(Contribution of) {
        return LedgerEntry.of(of.id(), promise.getValue(), new AmountInputs(quantity.get(), value.get()).amount(formats),
            day(on).orElse(formats.today()), formats.today());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("title", title.get(), "problem.resource.title")
            .maxLength("title", title.get(), Contribution.LONGEST_TITLE)
            .maxLength("valuedBy", valuedBy.get(), Contribution.LONGEST_BASIS)
            .maxLength("returnTerms", returnTerms.get(), Contribution.LONGEST_TERMS)
            .required("on", on.get(), "problem.ledger.day").dateOrder("to", day(from), day(to));
        new AmountInputs(quantity.get(), value.get()).problems(formats, problems);
        if (partnership.getValue().isEmpty()) {
            problems.add(Problem.error("partnership", "problem.resource.partnership"));
        } else if (giver.getValue() == null || giver.getValue().membership().isEmpty()) {
            problems.add(Problem.error("giver", "problem.resource.giver"));
        } else if (day(on).isPresent() && problems.list().isEmpty()) {
            Contribution typed = contribution();
            new Ledger(kind.getValue().lasting(), List.of()).problems(first(typed)).forEach(problem -> problems.add(
                problem.field().equals("amount") ? Problem.error("value", problem.key()) : problem));
        }
        return problems.list();
    }
}
