package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.report.PartnerAgreements;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.AgreementParty;

/** Reads the agreements of every partner, ours left out, in one question. */
public final class PartnerAgreementsStore {
    private static final AgreementParty OTHER = AGREEMENT_PARTY.as("other_party");
    private static final Condition ITS_PARTIES = OTHER.AGREEMENT_ID.eq(AGREEMENT.ID).and(OTHER.WITHDREW_ON.isNull());
    private static final Field<Integer> PARTIES = DSL.field(DSL.selectCount().from(OTHER).where(ITS_PARTIES)).as("party_count");
    private static final Field<Integer> SIGNED =
        DSL.field(DSL.selectCount().from(OTHER).where(ITS_PARTIES).and(OTHER.SIGNED_ON.isNotNull())).as("signed_count");

    private final Database database;

    public PartnerAgreementsStore(Database database) {
        this.database = database;
    }

    /** Partners by name with their agreements by title. @param partner that one only @param states those only; all when empty */
    public PartnerAgreements of(Optional<UUID> partner, Set<AgreementStatus> states) {
        Condition which = DSL.and(Matching.present(AGREEMENT), DSL.coalesce(ORGANISATION.IS_US, DSL.inline(false)).isFalse(),
            partner.map(ORGANISATION.ID::eq).orElse(DSL.noCondition()),
            states.isEmpty() ? DSL.noCondition() : AGREEMENT.STATUS.in(states.stream().map(Enum::name).toList()));
        return database.read(sql -> {
            Map<UUID, List<Record>> rows = new LinkedHashMap<>();
            sql.select(ORGANISATION.ID, ORGANISATION.REF, ORGANISATION.NAME).select(AGREEMENT.fields()).select(AGREEMENT_PARTY.fields())
                .select(PARTIES, SIGNED).from(AGREEMENT_PARTY).join(AGREEMENT).on(AGREEMENT.ID.eq(AGREEMENT_PARTY.AGREEMENT_ID))
                .join(ORGANISATION).on(ORGANISATION.ID.eq(AGREEMENT_PARTY.ORGANISATION_ID)).where(which)
                .orderBy(ORGANISATION.SORT_NAME, ORGANISATION.ID, AGREEMENT.SORT_NAME, AGREEMENT.ID)
                .forEach(row -> rows.computeIfAbsent(row.get(ORGANISATION.ID), any -> new ArrayList<>()).add(row));
            return new PartnerAgreements(Us.name(sql), database.today(), rows.values().stream().map(PartnerAgreementsStore::partner).toList());
        });
    }

    /** Up to ten partners that are party to any agreement and whose name has the typed words. */
    public List<RecordLink> partners(String typed) {
        return database.read(sql -> sql.select(ORGANISATION.ID, ORGANISATION.NAME).from(ORGANISATION)
            .where(Matching.words(ORGANISATION.SEARCH_KEY, typed)).and(DSL.coalesce(ORGANISATION.IS_US, DSL.inline(false)).isFalse())
            .and(DSL.exists(DSL.selectOne().from(AGREEMENT_PARTY).where(AGREEMENT_PARTY.ORGANISATION_ID.eq(ORGANISATION.ID))))
            .orderBy(ORGANISATION.SORT_NAME).limit(10).fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2())));
    }

    private static PartnerAgreements.Partner partner(List<Record> rows) {
        Record first = rows.getFirst();
        return new PartnerAgreements.Partner(first.get(ORGANISATION.ID), first.get(ORGANISATION.REF), first.get(ORGANISATION.NAME),
            rows.stream().map(PartnerAgreementsStore::line).toList());
    }

    private static PartnerAgreements.Line line(Record row) {
        AgreementDates dates = new AgreementDates(Optional.ofNullable(row.get(AGREEMENT.EFFECTIVE_ON)),
            Optional.ofNullable(row.get(AGREEMENT.END_ON)), Optional.ofNullable(row.get(AGREEMENT.REVIEW_ON)),
            Optional.ofNullable(row.get(AGREEMENT.NOTICE_DAYS)), Optional.ofNullable(row.get(AGREEMENT.WARN_DAYS)),
            Renewal.valueOf(row.get(AGREEMENT.RENEWAL)));
        return new PartnerAgreements.Line(row.get(AGREEMENT.REF), row.get(AGREEMENT.TITLE), AgreementKind.valueOf(row.get(AGREEMENT.KIND)),
            AgreementStatus.valueOf(row.get(AGREEMENT.STATUS)), dates, row.get(AGREEMENT.ORIGINALS_KEPT_AT),
            row.get(AGREEMENT_PARTY.SIGNATORY_NAME), Optional.ofNullable(row.get(AGREEMENT_PARTY.SIGNED_ON)),
            Optional.ofNullable(row.get(AGREEMENT_PARTY.WITHDREW_ON)), row.get(SIGNED), row.get(PARTIES));
    }
}
