package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_SECTION;
import static org.partnershipregister.store.schema.Tables.OBLIGATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.AgreementPartyRecord;
import org.partnershipregister.store.schema.tables.records.AgreementSectionRecord;

/** The rows that belong to one agreement, in the order they are shown. */
final class AgreementParts {
    private AgreementParts() {
    }

    static Optional<Agreement> whole(DSLContext sql, UUID id) {
        return sql.selectFrom(AGREEMENT).where(AGREEMENT.ID.eq(id))
            .fetchOptional(row -> AgreementRows.read(row, parties(sql, id), sections(sql, id)));
    }

    /** A party that owes something under the agreement is not taken out: it withdraws. */
    static void refuseLostDebtor(DSLContext sql, Agreement before, Agreement after) {
        List<UUID> stay = after.parties().stream().map(AgreementParty::organisation).toList();
        before.parties().stream().filter(party -> !stay.contains(party.organisation()))
            .filter(party -> sql.fetchExists(OBLIGATION, OBLIGATION.AGREEMENT_ID.eq(after.id()).and(OBLIGATION.ORGANISATION_ID.eq(party.organisation()))))
            .findFirst().ifPresent(party -> {
                throw new Failure(Failure.Reason.OBLIGED, party.name());
            });
    }

    static void putParties(Edit edit, UUID agreement, List<AgreementParty> parties) {
        List<AgreementPartyRecord> rows = new ArrayList<>();
        for (AgreementParty party : parties) {
            rows.add(edit.sql().newRecord(AGREEMENT_PARTY).setId(party.id()).setAgreementId(agreement)
                .setOrganisationId(party.organisation()).setLabel(party.label()).setApprovedOn(party.approval().on().orElse(null))
                .setApprovingMinute(party.approval().minute()).setSignatoryName(party.signature().name())
                .setSignatoryOffice(party.signature().office())
                .setMethod(party.signature().method().map(Enum::name).orElse(null)).setSignedOn(party.signature().on().orElse(null))
                .setWitnessName(party.witness().name()).setWitnessAddress(party.witness().address())
                .setWitnessOccupation(party.witness().occupation()).setScanId(party.scan().orElse(null))
                .setWithdrewOn(party.withdrewOn().orElse(null)).setPosition(rows.size()));
        }
        edit.replace(AGREEMENT_PARTY, AGREEMENT_PARTY.AGREEMENT_ID, agreement, rows);
    }

    static void putSections(Edit edit, UUID agreement, List<AgreementSection> sections) {
        List<AgreementSectionRecord> rows = new ArrayList<>();
        for (AgreementSection section : sections) {
            rows.add(edit.sql().newRecord(AGREEMENT_SECTION).setId(section.id()).setAgreementId(agreement)
                .setKind(section.kind().name()).setHeading(section.heading()).setText(section.text())
                .setFromClause(section.fromClause()).setPosition(rows.size()));
        }
        edit.replace(AGREEMENT_SECTION, AGREEMENT_SECTION.AGREEMENT_ID, agreement, rows);
    }

    private static List<AgreementParty> parties(DSLContext sql, UUID id) {
        return sql.select(AGREEMENT_PARTY.fields()).select(ORGANISATION.NAME).from(AGREEMENT_PARTY).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(AGREEMENT_PARTY.ORGANISATION_ID)).where(AGREEMENT_PARTY.AGREEMENT_ID.eq(id))
            .orderBy(AGREEMENT_PARTY.POSITION, AGREEMENT_PARTY.ID)
            .fetch(row -> party(row.into(AGREEMENT_PARTY), row.get(ORGANISATION.NAME)));
    }

    private static AgreementParty party(AgreementPartyRecord row, String name) {
        return new AgreementParty(row.getId(), row.getOrganisationId(), name, row.getLabel(),
            new AgreementParty.Approval(Optional.ofNullable(row.getApprovedOn()), row.getApprovingMinute()),
            new AgreementParty.Signature(row.getSignatoryName(), row.getSignatoryOffice(),
                Optional.ofNullable(row.getMethod()).map(SigningMethod::valueOf), Optional.ofNullable(row.getSignedOn())),
            new AgreementParty.Witness(row.getWitnessName(), row.getWitnessAddress(), row.getWitnessOccupation()),
            Optional.ofNullable(row.getScanId()),
            Optional.ofNullable(row.getWithdrewOn()));
    }

    private static List<AgreementSection> sections(DSLContext sql, UUID id) {
        return sql.selectFrom(AGREEMENT_SECTION).where(AGREEMENT_SECTION.AGREEMENT_ID.eq(id))
            .orderBy(AGREEMENT_SECTION.POSITION, AGREEMENT_SECTION.ID)
            .fetch(row -> new AgreementSection(row.getId(), SectionKind.valueOf(row.getKind()), row.getHeading(), row.getText(),
                row.getFromClause()));
    }
}
