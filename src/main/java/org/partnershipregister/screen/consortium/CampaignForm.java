package org.partnershipregister.screen.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of a campaign that are edited where they are read; its state moves by commands instead. */
final class CampaignForm extends FormModel {
    final StringProperty title = text("title");
    final StringProperty asks = text("asks");
    final StringProperty targets = text("targets");
    final StringProperty from = date("from");
    final StringProperty to = date("to");
    final StringProperty outcome = text("outcome");
    final StringProperty notes = text("notes");
    final Property<List<CampaignPosition>> positions = choice("positions", List.of());
    private Optional<Campaign> shown = Optional.empty();

    CampaignForm(Formats formats) {
        super(formats);
    }

    void show(Campaign campaign) {
        shown = Optional.of(campaign);
        fill(title, campaign.title());
        fill(asks, campaign.aim().asks());
        fill(targets, campaign.aim().targets());
        fill(from, campaign.from());
        fill(to, campaign.to());
        fill(outcome, campaign.aim().outcome());
        fill(notes, campaign.notes());
        fill(positions, campaign.positions());
    }

    /** The campaign with what is typed by now, for the sentences beside the fields. */
    Optional<Campaign> typed() {
        return shown.map(campaign -> campaign.with(positions.getValue()));
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().dateOrder("from", "to", day(from), day(to));
        shown.map(campaign -> campaign.titled(title.get()).with(new Campaign.Aim(asks.get(), targets.get(), outcome.get()))
            .noting(notes.get()).running(Optional.empty(), Optional.empty()).with(positions.getValue()))
            .ifPresent(campaign -> campaign.problems().forEach(problems::add));
        return problems.list();
    }

    /** The typed values, to be put into the campaign as it is kept by then. */
    UnaryOperator<Campaign> edits() {
        List<UnaryOperator<Campaign>> steps = new ArrayList<>();
        if (anyChanged(title)) {
            String name = savable(title).strip();
            steps.add(campaign -> campaign.titled(name));
        }
        if (anyChanged(asks, targets, outcome)) {
            Campaign.Aim aim = new Campaign.Aim(savable(asks), savable(targets), savable(outcome));
            steps.add(campaign -> campaign.with(aim));
        }
        if (anyChanged(from, to)) {
            var first = savableDay(from);
            var last = savableDay(to);
            steps.add(campaign -> campaign.running(first, last));
        }
        if (anyChanged(notes)) {
            String text = savable(notes);
            steps.add(campaign -> campaign.noting(text));
        }
        if (anyChanged(positions)) {
            List<CampaignPosition> all = savable(positions);
            steps.add(campaign -> campaign.with(all));
        }
        return kept -> {
            Campaign done = kept;
            for (UnaryOperator<Campaign> step : steps) {
                done = step.apply(done);
            }
            return done;
        };
    }
}
