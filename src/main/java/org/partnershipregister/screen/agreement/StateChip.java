package org.partnershipregister.screen.agreement;

import javafx.scene.control.Label;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** The state of an agreement beside its title; until its words are frozen with the number that the next kept version gets. */
final class StateChip {
    private final Label label;
    private final Tools tools;
    private int kept;

    StateChip(Label label, Tools tools) {
        this.label = label;
        this.tools = tools;
    }

    /** How many versions are kept, from now on. */
    void versions(int count) {
        kept = count;
    }

    void show(Agreement agreement) {
        AgreementStatus state = agreement.standing().status();
        String said = tools.text(allSigned(agreement) ? "agreement.status.all-signed" : "agreement.status." + state);
        label.setText(kept > 0 && !agreement.frozen() ? tools.text("agreement.status-version", said, kept + 1) : said);
        Chips.dress(label, role(state));
    }

    /** Every party has signed, and nobody has said yet that it is in force. */
    static boolean allSigned(Agreement agreement) {
        return agreement.signedByAll() && agreement.standing().status() == AgreementStatus.PART_SIGNED;
    }

    /** The colour that helps a state's words. */
    static Chips.Role role(AgreementStatus status) {
        return switch (status) {
            case DRAFT, SENT_FOR_COMMENT, PART_SIGNED -> Chips.Role.WARN;
            case AGREED, UNDER_REVIEW -> Chips.Role.INFO;
            case IN_FORCE -> Chips.Role.GOOD;
            case SUPERSEDED, ENDED_EARLY, ENDED, WITHDRAWN -> Chips.Role.PLAIN;
        };
    }
}
