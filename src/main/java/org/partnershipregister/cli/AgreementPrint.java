package org.partnershipregister.cli;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.store.agreement.HouseStyleStore;

/**
 * An agreement ready for paper. Once somebody has signed, its PDF is the frozen one that was signed.
 *
 * @param frozen the bytes that were signed
 */
record AgreementPrint(Agreement agreement, AgreementPaper paper, Optional<byte[]> frozen, HouseStyle style) {

    /** Reads what is needed; NOT_FOUND when no agreement has that reference. */
    static AgreementPrint of(Register register, String ref) {
        Agreement agreement = new AgreementStore(register.database()).withRef(ref)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        AgreementVersionStore versions = new AgreementVersionStore(register);
        return new AgreementPrint(agreement, AgreementPaper.of(new AgreementFactsStore(register.database()).of(agreement.id())),
            versions.signed(agreement).map(versions::bytes), new HouseStyleStore(register).current());
    }

    String title() {
        return agreement.header().title();
    }

    /** The bytes, after remarking what they lack. */
    byte[] bytes(PaperFormat format, OpenRegister open) {
        return bytes(format, open, new Papers(() -> style));
    }

    /** The same with papers that are kept for the next one. */
    byte[] bytes(PaperFormat format, OpenRegister open, Papers papers) {
        if (format == PaperFormat.PDF && frozen.isPresent()) {
            return frozen.get();
        }
        if (!paper.missing().isEmpty()) {
            open.remark("cli.print.missing", paper.missing().size());
        }
        if (agreement.signedHere()) {
            open.remark("cli.print.copy");
        }
        open.remarkUnshown(format == PaperFormat.PDF ? papers.missingGlyphs(paper.document()) : List.of());
        return papers.write(paper.document(), format);
    }
}
