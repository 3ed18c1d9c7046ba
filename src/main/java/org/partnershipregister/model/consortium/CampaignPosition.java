package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/** Where one member stands on a campaign, who signed that off when, and whether its logo may be shown. */
public record CampaignPosition(UUID id, UUID organisation, String name, Stance stance, Optional<LocalDate> signedOn, String signedBy,
                               boolean logoOk, String note) {
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_NOTE = 2_000;

    /** A member that nobody has asked yet. */
    public static CampaignPosition of(UUID organisation, String name) {
        return new CampaignPosition(Ids.next(), organisation, name, Stance.NOT_ASKED, Optional.empty(), "", false, "");
    }

    /** A name stands under a campaign only once its owner supports it and has signed that off. */
    public boolean mayBeNamed() {
        return (stance == Stance.SUPPORTS || stance == Stance.SUPPORTS_IN_PART) && signedOn.isPresent();
    }

    /** A logo is shown only where the name may be, and the owner agreed. */
    public boolean logoMayBeShown() {
        return mayBeNamed() && logoOk;
    }

    public CampaignPosition noting(String words) {
        return new CampaignPosition(id, organisation, name, stance, signedOn, signedBy, logoOk, words);
    }

    /** The same with another stance and sign-off. */
    public CampaignPosition saying(Stance other, Optional<LocalDate> on, String by, boolean logo) {
        return new CampaignPosition(id, organisation, name, other, on, by, logo, note);
    }
}
