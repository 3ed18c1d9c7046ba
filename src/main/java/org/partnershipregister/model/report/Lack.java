package org.partnershipregister.model.report;

import java.util.Optional;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.agreement.AgreementHint;
import org.partnershipregister.model.partnership.Gap;

/** Something that a partnership's file should hold and doesn't: what auditors and committees ask for. */
public enum Lack {
    MEMBERS, LEAD, WRITTEN_AGREEMENT, EXIT, RISKS, REVIEW_DATE, SIGNATURES, SCAN, AGREEMENT_REVIEW, NUMBER, ADDRESS, CHECKS, INSURANCE_EXPIRED,
    CHECK_EXPIRED, MEMORANDUM_ONLY, NO_LEAD, NO_HOLDER, NOT_WRITTEN, PARTY_LEFT, SIGNATORY_LEFT;

    /** What an agreement's hint says is missing: there is one of the same name for each. */
    public static Lack of(AgreementHint hint) {
        return valueOf(hint.name());
    }

    /** The key of what is missing. */
    public String key() {
        return TextKey.of("paper.report.lack", this);
    }

    /** The key of what to do about it. */
    public String remedy() {
        return TextKey.of("paper.report.remedy", this);
    }

    /** The hint on the partnership's page that says the same; one put aside there is left out here. */
    public Optional<Gap> gap() {
        return switch (this) {
            case MEMBERS -> Optional.of(Gap.MEMBERS);
            case WRITTEN_AGREEMENT -> Optional.of(Gap.AGREEMENT);
            case EXIT -> Optional.of(Gap.EXIT_PLAN);
            case RISKS -> Optional.of(Gap.RISKS);
            case REVIEW_DATE -> Optional.of(Gap.REVIEW_DATE);
            case CHECKS -> Optional.of(Gap.CHECKS);
            default -> Optional.empty();
        };
    }
}
