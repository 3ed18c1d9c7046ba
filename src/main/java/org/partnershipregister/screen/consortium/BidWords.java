package org.partnershipregister.screen.consortium;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnershipregister.model.consortium.BidRow;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Tools;

/** How bids and campaigns are said in a few words, and which colour helps them. */
final class BidWords {
    private final Tools tools;

    BidWords(Tools tools) {
        this.tools = tools;
    }

    /** The deadline with how near it is, as long as it matters. */
    String deadline(BidStage stage, Optional<LocalDate> deadline) {
        if (deadline.isEmpty() || !stage.beforeDeadline()) {
            return deadline.map(tools.formats()::shortDate).orElse("");
        }
        long days = ChronoUnit.DAYS.between(tools.formats().today(), deadline.get());
        String day = tools.formats().shortDate(deadline.get());
        return days < 0 ? tools.text("bid.deadline.past", day) : days == 0 ? tools.text("bid.deadline.today", day)
            : days <= ChronoUnit.DAYS.between(tools.formats().today(), BidRow.soon(tools.formats().today()))
                ? tools.text("bid.deadline.soon", day, days) : day;
    }

    Role deadlineRole(BidStage stage, Optional<LocalDate> deadline) {
        LocalDate today = tools.formats().today();
        if (deadline.isEmpty() || !stage.beforeDeadline()) {
            return Role.PLAIN;
        }
        return deadline.get().isBefore(today) ? Role.BAD : deadline.get().isAfter(BidRow.soon(today)) ? Role.PLAIN : Role.WARN;
    }

    String money(Optional<Long> pence) {
        return pence.map(tools.formats()::money).orElse("");
    }

    static Role role(BidStage stage) {
        return switch (stage) {
            case IDEA, WITHDRAWN -> Role.PLAIN;
            case GO_NO_GO, DRAFTING, SUBMITTED -> Role.INFO;
            case PARTNER_SIGN_OFF, PART_AWARDED -> Role.WARN;
            case AWARDED -> Role.GOOD;
            case REJECTED -> Role.BAD;
        };
    }

    static Role role(CampaignState state) {
        return switch (state) {
            case PLANNING -> Role.INFO;
            case LIVE, WON -> Role.GOOD;
            case PAUSED, PART_WON -> Role.WARN;
            case CLOSED -> Role.PLAIN;
        };
    }
}
