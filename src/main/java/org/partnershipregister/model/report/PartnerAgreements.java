package org.partnershipregister.model.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;

/** The agreements each partner has with us and others; a partner without any is left out. */
public record PartnerAgreements(String us, LocalDate asOf, List<Partner> partners) {
    public PartnerAgreements {
        partners = List.copyOf(partners);
    }

    /** A partner with its agreements by title. */
    public record Partner(UUID id, String ref, String name, List<Line> lines) {
        public Partner {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An agreement as one partner's: who signed for that partner and when.
     *
     * @param kept   where the originals are
     * @param signed how many of the parties have signed
     */
    public record Line(String ref, String title, AgreementKind kind, AgreementStatus status, AgreementDates dates, String kept,
                       String signatory, Optional<LocalDate> signedOn, Optional<LocalDate> withdrewOn, int signed, int parties) {
    }

    /** How many agreements there are, each counted once for each of its partners. */
    public int lines() {
        return partners.stream().mapToInt(partner -> partner.lines().size()).sum();
    }
}
