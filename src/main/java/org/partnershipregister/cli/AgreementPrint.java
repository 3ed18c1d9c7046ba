package org.partnershipregister.cli;

import java.util.Optional;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;

/**
 * An agreement ready for paper. Once it has left the drafting table, its PDF is the frozen one that was signed.
 *
 * @param frozen the bytes of its newest frozen version
 */
record AgreementPrint(String title, AgreementPaper paper, Optional<byte[]> frozen) {

    /** Reads what is needed; NOT_FOUND when no agreement has that reference. */
    static AgreementPrint of(Register register, String ref) {
        Agreement agreement = new AgreementStore(register.database()).withRef(ref)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        AgreementStatus status = agreement.standing().status();
        AgreementVersionStore versions = new AgreementVersionStore(register);
        boolean drafting = status == AgreementStatus.DRAFT || status == AgreementStatus.SENT_FOR_COMMENT;
        Optional<byte[]> frozen = drafting ? Optional.empty()
            : versions.of(agreement.id()).stream().findFirst().map(versions::bytes);
        return new AgreementPrint(agreement.header().title(),
            AgreementPaper.of(new AgreementFactsStore(register.database()).of(agreement.id())), frozen);
    }

    /** How many values are still missing from it. */
    int missing() {
        return frozen.isPresent() ? 0 : paper.missing().size();
    }

    byte[] bytes(PaperFormat format) {
        return format == PaperFormat.PDF && frozen.isPresent() ? frozen.get()
            : new Papers().write(paper.document(), format);
    }
}
