package org.partnershipregister.screen.networking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Tools;

/** How a deadline is said: in days while it is near and the opportunity open, else as a date. */
final class DeadlineTexts {
    /** As long before its deadline an open opportunity needs someone. */
    private static final int SOON_DAYS = 14;

    private final Tools tools;

    DeadlineTexts(Tools tools) {
        this.tools = tools;
    }

    /** "Passed 3 days ago", "In 9 days", "12 Mar 2027"; "" when there is none. */
    String shortly(OpportunityState state, Optional<LocalDate> deadline) {
        return deadline.map(day -> !state.open() || days(day) > SOON_DAYS ? tools.formats().shortDate(day)
            : tools.text(days(day) < 0 ? "opportunity.deadline.passed" : "opportunity.deadline.in", Math.abs(days(day)))).orElse("");
    }

    /** "Deadline passed 3 days ago." while it is open, else "". */
    String late(OpportunityState state, Optional<LocalDate> deadline) {
        return deadline.filter(day -> state.open() && days(day) < 0)
            .map(day -> tools.text("opportunity.late", Math.abs(days(day)))).orElse("");
    }

    Role role(OpportunityState state, Optional<LocalDate> deadline) {
        long left = deadline.filter(day -> state.open()).map(this::days).orElse((long) SOON_DAYS + 1);
        return left < 0 ? Role.BAD : left <= SOON_DAYS ? Role.WARN : Role.PLAIN;
    }

    /** What the colour of a state hints at. */
    static Role role(OpportunityState state) {
        return switch (state) {
            case SPOTTED, NOT_PURSUED -> Role.PLAIN;
            case SHARED, INTEREST -> Role.INFO;
            case TAKEN_UP -> Role.GOOD;
            case MISSED -> Role.WARN;
        };
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(tools.formats().today(), day);
    }
}
