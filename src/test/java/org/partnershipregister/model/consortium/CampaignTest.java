package org.partnershipregister.model.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Campaign campaign = Campaign.named(UUID.randomUUID(), "Keep the night bus").with(List.of(
        position("Advice Centre", Stance.SUPPORTS, true, true), position("Green Mere", Stance.SUPPORTS, false, true),
        position("Access Mere", Stance.SUPPORTS_IN_PART, true, false), position("Housing Link", Stance.NEUTRAL, true, true),
        position("Lock Keeper", Stance.AGAINST, true, true)));

    @Test
    void onlyThoseWhoSupportItAndSignedThatOffMayBeNamed() {
        assertThat(campaign.mayBeNamed()).containsExactly("Advice Centre", "Access Mere");
    }

    @Test
    void aLogoIsShownOnlyWhereTheNameMayBe() {
        assertThat(campaign.logos()).containsExactly("Advice Centre");
    }

    @Test
    void goingLiveAndWinningWriteTheirDays() {
        Campaign live = campaign.moved(CampaignState.LIVE, DAY);
        Campaign won = live.moved(CampaignState.WON, DAY.plusDays(30));
        assertThat(live.from()).contains(DAY);
        assertThat(live.to()).isEmpty();
        assertThat(won.to()).contains(DAY.plusDays(30));
        assertThat(won.moved(CampaignState.LIVE, DAY.plusDays(40)).to()).isEmpty();
    }

    @Test
    void aPlannedEndStaysWhenItGoesLive() {
        Campaign planned = campaign.running(Optional.empty(), Optional.of(DAY.plusYears(1)));
        assertThat(planned.moved(CampaignState.LIVE, DAY).to()).contains(DAY.plusYears(1));
    }

    private static CampaignPosition position(String name, Stance stance, boolean signed, boolean logo) {
        return CampaignPosition.of(UUID.randomUUID(), name)
            .saying(stance, signed ? Optional.of(DAY) : Optional.empty(), "The chair", logo);
    }
}
