package org.partnershipregister.model.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementStatus;

/**
 * The log of data sharing agreements that an organisation keeps in one place (agreements.md §1.4), and the personal data that
 * flows without one.
 */
public record SharingLog(String us, LocalDate asOf, List<Agreed> agreements, List<FlowRow> without) {

    public SharingLog {
        agreements = List.copyOf(agreements);
        without = List.copyOf(without);
    }

    /** One data sharing agreement with its parties and the flows that rest on it; "" for a partnership it has none of. */
    public record Agreed(UUID id, String ref, String title, AgreementStatus status, AgreementDates dates, String partnership,
                         List<String> partners, List<FlowRow> flows) {

        public Agreed {
            partners = List.copyOf(partners);
            flows = List.copyOf(flows);
        }
    }
}
