package org.partnershipregister.screen.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** How something due is said: when, what, where, and the verb that deals with it. */
final class DueTexts {

    private static final int SOON_DAYS = 7;

    private final Tools tools;

    DueTexts(Tools tools) {
        this.tools = tools;
    }

    /** "12 days late", "today", "3 days". */
    String when(Due due) {
        long days = days(due);
        return days < 0 ? tools.text("home.when.late", -days) : days == 0 ? tools.text("home.when.today")
                : tools.text("home.when.days", days);
    }

    /** Late is red, the next seven days orange, anything later grey. */
    Chips.Role role(Due due) {
        long days = days(due);
        return days < 0 ? Chips.Role.BAD : days <= SOON_DAYS ? Chips.Role.WARN : Chips.Role.PLAIN;
    }

    String what(Due due) {
        return switch (due.reason()) {
            case ACTION -> due.detail().isEmpty() ? tools.text("home.what.action", due.what())
                    : tools.text("home.what.action.owned", due.what(), due.detail());
            case FLOW_REVIEW, ACTIVITY_SHARING -> tools.text("home.what." + code(due), due.what());
            case MEETING, ACTIVITY -> Stream.of(due.what(), due.detail()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            case OPPORTUNITY -> tools.text(days(due) < 0 ? "home.what.opportunity.late" : "home.what.opportunity", due.what());
            case PARTNER_CHECK -> tools.text("home.what.partner-check", due.what());
            case DUE_DILIGENCE -> tools.text(days(due) < 0 ? "home.what.due-diligence.late" : "home.what.due-diligence",
                    due.what(), tools.word(CheckKind.valueOf(due.detail())));
            case RELATIONSHIP_TEST -> tools.text("home.what.relationship-test", due.what());
            case STEP -> tools.text("home.what.step", due.what());
            case REFERRAL -> tools.text("home.what.referral." + due.detail().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (days(due) < 0 ? ".late" : ""), due.what());
            case PATHWAY_REVIEW -> tools.text("home.what.pathway-review", due.what());
            case BID -> tools.text("home.what.bid", due.what());
            case OBLIGATION -> tools.text("home.what.obligation", due.what());
            case AGREEMENT_NOTICE -> tools.text("home.what.agreement-notice", due.on());
            case PLEDGE -> tools.text("home.what.pledge", due.what(), due.detail());
            case SECONDMENT_ENDS -> tools.text("home.what.secondment-ends", due.what());
            case NOTICE_RUNS_OUT, AGREEMENT_REVIEW, AGREEMENT_ENDS, PARTNERSHIP_REVIEW -> tools.text("home.what." + code(due)
                    + (days(due) < 0 ? ".late" : ""));
        };
    }

    String where(Due due) {
        return switch (due.reason()) {
            case AGREEMENT_REVIEW, AGREEMENT_NOTICE, NOTICE_RUNS_OUT, AGREEMENT_ENDS -> due.where().isEmpty() ? due.what()
                    : due.where() + " · " + due.what();
            case PARTNER_CHECK, DUE_DILIGENCE -> tools.text("home.where.partners");
            case OBLIGATION -> Stream.of(due.where(), due.detail()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            default -> due.where();
        };
    }

    /** The verb on the link at the end of the line. */
    String verb(Due due) {
        boolean coming = due.reason() == Due.Reason.MEETING && days(due) > 0;
        return tools.text(coming ? "home.verb.meeting.coming" : "home.verb." + code(due));
    }

    private static String code(Due due) {
        return due.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private long days(Due due) {
        LocalDate today = tools.formats().today();
        return ChronoUnit.DAYS.between(today, due.on());
    }
}
