package org.partnershipregister.screen.agreement;

import java.util.stream.Collectors;
import org.partnershipregister.model.agreement.PartyCandidate;
import org.partnershipregister.model.party.CheckSummary;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.ui.Tools;

/** Sentences about parties that several parts of the page say alike. */
final class PartyTexts {
    private PartyTexts() {
    }

    /** Sam Lee, Community safety lead. */
    static String person(Tools tools, PartyCandidate.Signatory person) {
        return person.office().isBlank() ? person.name() : tools.text("agreement.several.person", person.name(), person.office());
    }

    /** What was looked at, each with its day; "" when nothing was. */
    static String seen(Tools tools, CheckSummary summary) {
        return summary.seen().stream().map(check -> seen(tools, check)).collect(Collectors.joining("; "));
    }

    /** What one would look at and nobody has; "" when all was. */
    static String missing(Tools tools, CheckSummary summary) {
        return summary.missing().stream().map(tools::word).collect(Collectors.joining(", "));
    }

    private static String seen(Tools tools, DueDiligence check) {
        String kind = tools.word(check.kind());
        String on = tools.formats().shortDate(check.seenOn());
        String until = tools.formats().shortDate(check.expiresOn());
        if (check.standing(tools.formats().today()) == DueDiligence.Standing.EXPIRED) {
            return tools.text("agreement.check.expired", kind, until);
        }
        if (on.isEmpty()) {
            return tools.text("agreement.check.until", kind, until);
        }
        return until.isEmpty() ? tools.text("agreement.check.seen", kind, on) : tools.text("agreement.check.seen-until", kind, on, until);
    }
}
