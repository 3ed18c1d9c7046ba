package org.partnershipregister.screen.referral;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.Quarter;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.model.referral.Smoothness;
import org.partnershipregister.model.referral.Step;
import org.partnershipregister.model.referral.StepFigure;
import org.partnershipregister.model.referral.Waiting;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Tools;

/** How referrals, pathways and their figures are said. */
final class ReferralWords {

    private final Tools tools;

    ReferralWords(Tools tools) {
        this.tools = tools;
    }

    Role role(ReferralState state) {
        return switch (state) {
            case PREPARED, WITHDRAWN, CLOSED -> Role.PLAIN;
            case SENT, ACKNOWLEDGED -> Role.INFO;
            case MORE_INFORMATION_ASKED -> Role.WARN;
            case ACCEPTED, IN_SERVICE -> Role.GOOD;
            case DECLINED -> Role.BAD;
        };
    }

    Role role(PathwayState state) {
        return switch (state) {
            case LIVE -> Role.GOOD;
            case PAUSED -> Role.WARN;
            case PROPOSED, PROCEDURE_AGREED, FORM_AGREED -> Role.INFO;
            case WITHDRAWN -> Role.PLAIN;
        };
    }

    /** "Decision by 3 Nov 2026", and that it is late. */
    String waiting(Optional<Waiting> waiting) {
        return waiting.map(one -> tools.text(TextKey.of("referral.waits", one.step()),
            tools.formats().shortDate(one.promised()))).orElse("");
    }

    Role role(Optional<Waiting> waiting) {
        return waiting.filter(one -> one.late(tools.formats().today())).isPresent() ? Role.BAD : Role.PLAIN;
    }

    /** A chip with what is waited for; nothing where nothing is. */
    Node chip(Optional<Waiting> waiting) {
        return waiting.isPresent() ? Chips.chip(waiting(waiting), role(waiting)) : new Label();
    }

    /** The state, and why it was declined. */
    String state(ReferralRow row) {
        return tools.word(row.state()) + row.declined().map(reason -> ": " + tools.word(reason).toLowerCase(Locale.UK)).orElse("");
    }

    String quarter(Quarter quarter) {
        return tools.text("quarter." + quarter.number(), String.valueOf(quarter.year()));
    }

    /** For the axis of a chart. */
    String shortly(Quarter quarter) {
        return tools.text("quarter.short", quarter.number(), String.format("%02d", quarter.year() % 100));
    }

    String days(Optional<Integer> days) {
        return days.map(String::valueOf).orElse(tools.text("smooth.none"));
    }

    String percent(Optional<Integer> percent) {
        return percent.map(share -> tools.text("smooth.percent", share)).orElse(tools.text("smooth.none"));
    }

    /** One line for a list: first contact in so many days, share inside the promise. */
    String inShort(Smoothness smoothness) {
        StepFigure contact = smoothness.step(Step.FIRST_CONTACT);
        return contact.median().map(median -> tools.text("smooth.short", median, contact.ninetieth().orElse(median)))
            .orElse(tools.text("smooth.few.short"));
    }

    /** The share of first contacts inside the promise. */
    String inside(Smoothness smoothness) {
        return percent(smoothness.step(Step.FIRST_CONTACT).inside());
    }
}
