package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT_VERSION_SECTION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.AgreementVersionRecord;

/** The sections of frozen versions: written once with the version, never changed or removed. */
final class VersionSections {
    private static final int LONGEST = 1_000_000;

    private VersionSections() {
    }

    static List<VersionSection> of(DSLContext sql, UUID version) {
        return sql.selectFrom(AGREEMENT_VERSION_SECTION).where(AGREEMENT_VERSION_SECTION.AGREEMENT_VERSION_ID.eq(version))
            .orderBy(AGREEMENT_VERSION_SECTION.POSITION)
            .fetch(row -> new VersionSection(SectionKind.valueOf(row.getKind()), row.getNumber(), row.getHeading(), row.getText(),
                row.getFromClause()));
    }

    static void keep(Edit edit, AgreementVersionRecord version, List<VersionSection> sections) {
        int position = 0;
        for (VersionSection section : sections) {
            edit.put(edit.sql().newRecord(AGREEMENT_VERSION_SECTION).setId(Ids.next()).setAgreementId(version.getAgreementId())
                .setAgreementVersionId(version.getId()).setKind(section.kind().name()).setNumber(section.number())
                .setHeading(section.heading()).setText(section.text().substring(0, Math.min(section.text().length(), LONGEST))).setFromClause(section.fromClause()).setPosition(position++));
        }
    }
}
