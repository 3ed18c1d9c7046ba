package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.SplitRule;

/** Joint activities for tests: a fair of three partners with money in many hands, and random ones. */
public final class ActivitySamples {
    private ActivitySamples() {
    }

    /** A partner that paid and took in so many pence, and of whose places so many came. */
    public static ActivityPartner partner(UUID organisation, String name, long cost, long income, int places, int attended) {
        return ActivityPartner.of(organisation, name).with(new ActivityPartner.Money(cost, income))
            .with(new ActivityPartner.People(1, places, attended));
    }

    /** The same of an organisation that no register knows. */
    public static ActivityPartner partner(String name, long cost, long income, int places, int attended) {
        return partner(Ids.next(), name, cost, income, places, attended);
    }

    /** An event held a week ago by these partners. */
    public static JointActivity held(UUID partnership, String title, SplitRule rule, List<ActivityPartner> partners) {
        LocalDate day = TestRegister.TODAY.minusDays(7);
        return JointActivity.idea(partnership, ActivityKind.EVENT, title)
            .with(new JointActivity.Standing(ActivityState.HELD, Optional.of(day), ""))
            .with(new JointActivity.Plan(Optional.of(day), Optional.empty(), "Market Square", Optional.empty()))
            .shared(rule, partners);
    }

    /** The same in no partnership in particular. */
    public static JointActivity held(SplitRule rule, List<ActivityPartner> partners) {
        return held(Ids.next(), "Volunteers’ Fair", rule, partners);
    }

    /** One to {@code most} partners with any amounts, places and agreed shares that make up the whole. */
    public static List<ActivityPartner> any(Random random, int most) {
        int count = 1 + random.nextInt(most);
        List<ActivityPartner> partners = new ArrayList<>();
        int left = JointActivity.WHOLE;
        for (int i = 0; i < count; i++) {
            int share = i == count - 1 ? left : random.nextInt(left + 1);
            left -= share;
            int places = i == 0 ? 1 + random.nextInt(30) : random.nextInt(30);
            partners.add(partner("Partner " + i, amount(random), amount(random), places, random.nextInt(places + 1)).share(share));
        }
        return partners;
    }

    /** Often nothing, sometimes a round sum, else any number of pence. */
    private static long amount(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> 1_000L * random.nextInt(50);
            default -> random.nextInt(1_000_000);
        };
    }
}
