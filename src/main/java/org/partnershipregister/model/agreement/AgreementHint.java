package org.partnershipregister.model.agreement;

import java.util.Optional;
import java.util.UUID;

/** Something about an agreement that may need a look (domain.md §5). A hint, never a block; it can be put aside with a reason. */
public enum AgreementHint {
    /** The same hint, with the same dismissal, that the partnership's page gives beside its flows of data. */
    MEMORANDUM_ONLY("SHARING_MEMORANDUM_ONLY"),
    NO_LEAD("AGREEMENT_NO_LEAD"),
    NO_HOLDER("AGREEMENT_NO_HOLDER"),
    NOT_WRITTEN("AGREEMENT_NOT_WRITTEN"),
    PARTY_LEFT("AGREEMENT_PARTY_LEFT"),
    SIGNATORY_LEFT("AGREEMENT_SIGNATORY_LEFT");

    private final String code;

    AgreementHint(String code) {
        this.code = code;
    }

    /** The hint about the whole agreement. */
    public Found found() {
        return new Found(this, Optional.empty(), "");
    }

    /** The hint about one of its parties, whom or whose signatory it names. */
    public Found found(UUID party, String name) {
        return new Found(this, Optional.of(party), name);
    }

    /** A hint that applies now; {@code name} is the party or person it is about, "" for none. */
    public record Found(AgreementHint hint, Optional<UUID> party, String name) {
        /** What a dismissal is kept under. */
        public String code() {
            return party.map(id -> hint.code + ":" + id).orElse(hint.code);
        }
    }
}
