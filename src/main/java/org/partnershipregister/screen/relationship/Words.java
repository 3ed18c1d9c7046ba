package org.partnershipregister.screen.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.model.relationship.RelationshipTest;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** How tests and what came of them are said. */
final class Words {

    private Words() {
    }

    static Chips.Role role(Standing standing) {
        return switch (standing) {
            case PARTNERSHIP -> Chips.Role.GOOD;
            case MIXED -> Chips.Role.INFO;
            case CONTRACT -> Chips.Role.PLAIN;
        };
    }

    /** "Contract", or "Contract, decided" when it is not what the score says. */
    static String result(Tools tools, RelationshipTest test) {
        String said = tools.text(test.result().key());
        return test.override().isPresent() ? tools.text("relationship.decided", said) : said;
    }

    static String score(Tools tools, int score) {
        return tools.text("relationship.score", score, Standing.HIGHEST_SCORE);
    }

    /** "▲ up 3", "▼ down 2", "as before", or "" while there is nothing to compare. */
    static String trend(Tools tools, Optional<Integer> change) {
        return change.map(by -> by == 0 ? tools.text("relationship.trend.same")
            : tools.text(by > 0 ? "relationship.trend.up" : "relationship.trend.down", Math.abs(by))).orElse("");
    }

    /** When it is to be tested again, and that it is late. */
    static String again(Tools tools, RelationshipTest test) {
        LocalDate today = tools.formats().today();
        LocalDate due = test.dueAgain();
        return due.isAfter(today) ? tools.text("relationship.again", due)
            : tools.text("relationship.again.due", due, ChronoUnit.DAYS.between(due, today));
    }

    static String small(String word) {
        return word.toLowerCase(Locale.UK);
    }
}
