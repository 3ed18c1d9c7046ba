package org.partnershipregister.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.sharing.Controllers;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;

/** Information flows for tests. */
public final class SharingSamples {
    private SharingSamples() {
    }

    /** Personal data that flows, with nothing missing. */
    public static InformationFlow personal(UUID partnership, String title) {
        return InformationFlow.proposed(partnership, title)
            .with(new InformationFlow.Content("Name, age and what help is wanted", "To offer the right help", true, false))
            .with(new InformationFlow.Law(Optional.of(LawfulBasis.CONSENT), "", Controllers.SEPARATE, Optional.empty()))
            .with(new InformationFlow.Handling("Encrypted email", "Two years after the last contact", "Asha Patel"))
            .with(new InformationFlow.Course(FlowState.LIVE, Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of(TestRegister.TODAY.plusMonths(4))));
    }

    /** The same about health, with its condition and an assessment made. */
    public static InformationFlow special(UUID partnership, String title) {
        InformationFlow flow = personal(partnership, title);
        return flow.with(new InformationFlow.Content("Name and diagnosis", flow.content().purpose(), true, true))
            .with(new InformationFlow.Law(Optional.of(LawfulBasis.PUBLIC_TASK), "Provision of social care", Controllers.JOINT,
                Optional.of(LocalDate.of(2025, 2, 1))));
    }

    /** A line of a list about a flow that rests on an agreement of this kind, or on none. */
    public static FlowRow row(InformationFlow flow, Optional<AgreementKind> kind) {
        return new FlowRow(flow, "Youth Referral Pathway", "Youth Service", "Riverside Academy", kind.map(one ->
            new FlowRow.Basis(Ids.next(), "Paper", one, AgreementStatus.IN_FORCE)));
    }
}
