package org.partnershipregister.model.sharing;

import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;

/** An information flow with the names of all it points to, as lists and its own page show it; "" for an organisation not named. */
public record FlowRow(InformationFlow flow, String partnership, String from, String to, Optional<Basis> agreement) {

    /** The agreement it rests on. */
    public record Basis(UUID id, String title, AgreementKind kind, AgreementStatus status) {

        /** Whether it is a data sharing agreement that has not ended. */
        public boolean sharing() {
            return kind == AgreementKind.DATA_SHARING_AGREEMENT && !status.over();
        }
    }

    public UUID id() {
        return flow.id();
    }

    /** The same names around a changed flow, until it is read again. */
    public FlowRow with(InformationFlow changed) {
        return new FlowRow(changed, partnership, from, to, agreement);
    }

    /** Personal data that flows, or is meant to, without a data sharing agreement of its own. */
    public boolean unagreed() {
        return flow.content().personal() && flow.course().state() != FlowState.ENDED
            && agreement.filter(Basis::sharing).isEmpty();
    }
}
