package org.partnershipregister.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.activity.ActivityKind;
import org.partnershipregister.model.activity.ActivityPartner;
import org.partnershipregister.model.activity.ActivityPayment;
import org.partnershipregister.model.activity.ActivityState;
import org.partnershipregister.model.activity.JointActivity;
import org.partnershipregister.model.activity.Settlement;
import org.partnershipregister.model.activity.SplitRule;
import org.partnershipregister.model.activity.Transfer;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.activity.ActivityStore;

/** Courses, walks, collections, a festival and fairs over three years; most are shared out, some are open, some are still to come. */
final class SampleActivities {
    private static final int DAYS_TO_PAY = 18;

    private final ActivityStore activities;
    private final List<SampleLine> partners = SampleLine.read("activity-partners");
    private final Town town;

    SampleActivities(Database database, Town town) {
        this.activities = new ActivityStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleLine.read("activities").forEach(line -> activities.put(edit, activity(line)));
    }

    private JointActivity activity(SampleLine line) {
        LocalDate day = day(line.text(4));
        LocalDate last = day.plusDays(line.number(5) - 1L);
        ActivityState state = line.code(8, ActivityState.class);
        JointActivity planned = JointActivity.idea(town.partnership(line.text(1)).id(), line.code(3, ActivityKind.class),
                line.text(2).replace("{year}", String.valueOf(day.getYear())))
            .with(new JointActivity.Plan(Optional.of(day), last.equals(day) ? Optional.empty() : Optional.of(last), line.text(6),
                Optional.of(town.organisation(line.text(7)).id())))
            .with(new JointActivity.Words(line.text(11), line.text(12), ""))
            .with(new JointActivity.Standing(state, Optional.of(since(state, last)), line.text(13)))
            .shared(line.code(9, SplitRule.class), partners.stream().filter(one -> one.text(0).equals(line.text(0)))
                .map(this::partner).toList());
        return planned.paid(payments(planned, line.text(10), last));
    }

    private ActivityPartner partner(SampleLine line) {
        var organisation = town.organisation(line.text(1));
        return ActivityPartner.of(organisation.id(), organisation.name())
            .with(new ActivityPartner.Money(pence(line.text(2)), pence(line.text(3))))
            .with(new ActivityPartner.People(count(line, 4), count(line, 5), count(line, 6))).share(10 * count(line, 7))
            .noted(line.text(8));
    }

    /** All that settles it, all but the last payment, or none yet. */
    private List<ActivityPayment> payments(JointActivity activity, String paid, LocalDate last) {
        List<Transfer> open = Settlement.of(activity).map(Settlement::open).orElse(List.of());
        long made = switch (paid) {
            case "ALL" -> open.size();
            case "SOME" -> Math.max(0, open.size() - 1L);
            default -> 0;
        };
        LocalDate on = last.plusDays(DAYS_TO_PAY).isAfter(town.today()) ? town.today() : last.plusDays(DAYS_TO_PAY);
        return open.stream().limit(made).map(transfer -> ActivityPayment.of(transfer, on)).toList();
    }

    private LocalDate since(ActivityState state, LocalDate last) {
        return switch (state) {
            case HELD -> last;
            case SHARED_OUT -> last.plusDays(DAYS_TO_PAY).isAfter(town.today()) ? town.today() : last.plusDays(DAYS_TO_PAY);
            case CANCELLED -> last.minusDays(1);
            case IDEA, AGREED, PLANNED -> town.today().minusDays(30);
        };
    }

    /** So many days before today, or a day of the year so many years back: 0 is the last one there was, -1 the next. */
    private LocalDate day(String written) {
        if (!written.contains("/")) {
            return town.today().minusDays(Long.parseLong(written));
        }
        MonthDay day = MonthDay.parse("--" + written.substring(0, written.indexOf('/')));
        LocalDate thisYear = day.atYear(town.today().getYear());
        LocalDate last = thisYear.isAfter(town.today()) ? thisYear.minusYears(1) : thisYear;
        return last.minusYears(Long.parseLong(written.substring(written.indexOf('/') + 1)));
    }

    private static long pence(String pounds) {
        return new BigDecimal(pounds).movePointRight(2).longValueExact();
    }

    private static int count(SampleLine line, int cell) {
        return line.has(cell) ? line.number(cell) : 0;
    }
}
