package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.consortium.Campaign;
import org.partnershipregister.model.consortium.CampaignPosition;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.model.consortium.Stance;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.consortium.CampaignStore;

/** Three campaigns: one live, one won, one being planned. */
final class SampleCampaigns {
    private final CampaignStore campaigns;
    private final Town town;
    private final LocalDate today;

    SampleCampaigns(Database database, Town town) {
        this.campaigns = new CampaignStore(database);
        this.town = town;
        this.today = town.today();
    }

    void put(Edit edit) {
        campaigns.put(edit, campaign("bac", "Keep advice in the libraries").with(new Campaign.Aim(
                "Keep a desk for advice in each of the five branch libraries when they are refitted.",
                "Cabinet member for culture; the libraries’ refit team", "")).in(CampaignState.LIVE)
            .running(Optional.of(today.minusMonths(3)), Optional.of(today.plusMonths(4))).with(positions("advice:SUPPORTS:yes",
                "housing:SUPPORTS:yes", "refugee:SUPPORTS:no", "us:SUPPORTS_IN_PART:yes", "credit:NEUTRAL:no", "disability:NOT_ASKED:no")));
        campaigns.put(edit, campaign("bac", "A bus to the hospital on Sundays").with(new Campaign.Aim(
                "One bus an hour between ten and six.", "Mereshire Buses; the county’s transport forum",
                "The Sunday bus began in spring, every two hours.")).in(CampaignState.PART_WON)
            .running(Optional.of(today.minusMonths(20)), Optional.of(today.minusMonths(8))).with(positions("advice:SUPPORTS:yes",
                "us:SUPPORTS:yes", "disability:SUPPORTS:yes", "credit:SUPPORTS:yes", "housing:NEUTRAL:no", "refugee:SUPPORTS:yes")));
        campaigns.put(edit, campaign("green", "A safe crossing at Mill Lane").with(new Campaign.Aim(
                "A crossing with lights where the green path meets Mill Lane.", "County highways", ""))
            .with(positions("green:SUPPORTS:yes", "canal:NOT_ASKED:no")));
    }

    private Campaign campaign(String key, String title) {
        return Campaign.named(town.partnership(key).id(), title);
    }

    /** Written as {@code key:stance:signed off or not}. */
    private List<CampaignPosition> positions(String... lines) {
        List<CampaignPosition> all = new ArrayList<>();
        for (String line : lines) {
            String[] part = line.split(":");
            Organisation organisation = town.organisation(part[0]);
            boolean signed = part[2].equals("yes");
            all.add(CampaignPosition.of(organisation.id(), organisation.name()).saying(Stance.valueOf(part[1]),
                signed ? Optional.of(today.minusDays(40 + all.size())) : Optional.empty(), signed ? "Chair of trustees" : "",
                signed && all.size() % 2 == 0));
        }
        return all;
    }
}
