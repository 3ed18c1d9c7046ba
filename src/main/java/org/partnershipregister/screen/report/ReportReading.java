package org.partnershipregister.screen.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.document.CouncilDocument;
import org.partnershipregister.document.MissingDocument;
import org.partnershipregister.document.PartnerAgreementsDocument;
import org.partnershipregister.document.SharingLogDocument;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.report.CouncilRegister;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.model.report.PartnerAgreements;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.report.CouncilStore;
import org.partnershipregister.store.report.MissingStore;
import org.partnershipregister.store.report.PartnerAgreementsStore;
import org.partnershipregister.store.sharing.SharingLogStore;

/** Reads the facts of a print and makes its paper; runs on the register's thread. */
final class ReportReading {
    private final Database database;

    /** What was chosen beside the list of prints. */
    record Choice(Report report, boolean over, Optional<UUID> partner, Optional<AgreementStatus> state) {
    }

    ReportReading(Database database) {
        this.database = database;
    }

    ReportPaper read(Choice choice) {
        return switch (choice.report()) {
            case COUNCIL_TABLE -> council(new CouncilStore(database).register(choice.over()), true);
            case COUNCIL_PAGES -> council(new CouncilStore(database).register(choice.over()), false);
            case SHARING_LOG -> new ReportPaper(SharingLogDocument.of(new SharingLogStore(database).log()), List.of(), List.of());
            case BY_PARTNER -> byPartner(new PartnerAgreementsStore(database).of(choice.partner(), choice.state().map(Set::of).orElse(Set.of())));
            case MISSING -> missing(new MissingStore(database).missing());
        };
    }

    private static ReportPaper council(CouncilRegister facts, boolean table) {
        return new ReportPaper(table ? CouncilDocument.table(facts) : CouncilDocument.pages(facts), CouncilDocument.headings(),
            CouncilDocument.rows(facts));
    }

    private static ReportPaper byPartner(PartnerAgreements facts) {
        return new ReportPaper(PartnerAgreementsDocument.of(facts), PartnerAgreementsDocument.headings(), PartnerAgreementsDocument.rows(facts));
    }

    private static ReportPaper missing(MissingItems facts) {
        return new ReportPaper(MissingDocument.of(facts), MissingDocument.headings(), MissingDocument.rows(facts));
    }
}
