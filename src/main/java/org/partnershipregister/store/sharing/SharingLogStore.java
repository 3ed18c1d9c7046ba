package org.partnershipregister.store.sharing;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.SharingHint;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Reads flows together with the agreements they rest on: the log of data sharing agreements, the hint, and what to choose from. */
public final class SharingLogStore {
    private static final int MOST_PROPOSED = 10;
    private static final String SHARING = AgreementKind.DATA_SHARING_AGREEMENT.name();

    private final Database database;

    public SharingLogStore(Database database) {
        this.database = database;
    }

    /** The whole log: agreements that run or are being made first, those that are over last, each by title. */
    public SharingLog log() {
        return database.read(sql -> {
            Map<UUID, List<String>> partners = partners(sql);
            List<FlowRow> flows = FlowLists.where(sql, DSL.noCondition());
            List<SharingLog.Agreed> agreements = new ArrayList<>();
            agreements(sql).forEach(row -> agreements.add(agreed(row, partners, flows)));
            agreements.sort(Comparator.comparing(one -> one.status().over()));
            return new SharingLog(us(sql), database.today(), agreements, flows.stream().filter(FlowRow::unagreed).toList());
        });
    }

    /** What is to be said of a partnership's papers, if anything. */
    public Optional<SharingHint> hint(UUID partnership) {
        return database.read(sql -> SharingHint.of(FlowLists.of(sql, partnership), inForce(sql, partnership)));
    }

    /** Up to ten agreements with the typed words, those of the partnership first; what was withdrawn is left out. */
    public List<RecordLink> agreements(UUID partnership, String typed) {
        return database.read(sql -> sql.select(AGREEMENT.ID, AGREEMENT.TITLE).from(AGREEMENT).where(Matching.present(AGREEMENT))
            .and(Matching.words(AGREEMENT.SEARCH_KEY, typed)).and(AGREEMENT.STATUS.ne(AgreementStatus.WITHDRAWN.name()))
            .orderBy(DSL.when(AGREEMENT.PARTNERSHIP_ID.eq(partnership), DSL.inline(0)).otherwise(DSL.inline(1)),
                DSL.when(AGREEMENT.KIND.eq(SHARING), DSL.inline(0)).otherwise(DSL.inline(1)), AGREEMENT.SORT_NAME)
            .limit(MOST_PROPOSED).fetch(row -> new RecordLink(Kind.AGREEMENT, row.value1(), row.value2())));
    }

    private static Set<AgreementKind> inForce(DSLContext sql, UUID partnership) {
        Set<AgreementKind> kinds = EnumSet.noneOf(AgreementKind.class);
        sql.selectDistinct(AGREEMENT.KIND).from(AGREEMENT).where(Matching.present(AGREEMENT))
            .and(AGREEMENT.PARTNERSHIP_ID.eq(partnership))
            .and(AGREEMENT.STATUS.in(AgreementStatus.IN_FORCE.name(), AgreementStatus.UNDER_REVIEW.name()))
            .fetch(AGREEMENT.KIND).forEach(kind -> kinds.add(AgreementKind.valueOf(kind)));
        return kinds;
    }

    private static List<Record> agreements(DSLContext sql) {
        return List.copyOf(sql.select(AGREEMENT.fields()).select(PARTNERSHIP.NAME).from(AGREEMENT).leftJoin(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(AGREEMENT.PARTNERSHIP_ID)).where(Matching.present(AGREEMENT)).and(AGREEMENT.KIND.eq(SHARING))
            .orderBy(AGREEMENT.SORT_NAME, AGREEMENT.ID).fetch());
    }

    private static Map<UUID, List<String>> partners(DSLContext sql) {
        Map<UUID, List<String>> names = new HashMap<>();
        sql.select(AGREEMENT_PARTY.AGREEMENT_ID, ORGANISATION.NAME).from(AGREEMENT_PARTY).join(AGREEMENT)
            .on(AGREEMENT.ID.eq(AGREEMENT_PARTY.AGREEMENT_ID)).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(AGREEMENT_PARTY.ORGANISATION_ID)).where(AGREEMENT.KIND.eq(SHARING))
            .and(AGREEMENT_PARTY.WITHDREW_ON.isNull()).orderBy(AGREEMENT_PARTY.POSITION)
            .forEach(row -> names.computeIfAbsent(row.value1(), any -> new ArrayList<>()).add(row.value2()));
        return names;
    }

    private static SharingLog.Agreed agreed(Record record, Map<UUID, List<String>> partners, List<FlowRow> flows) {
        var row = record.into(AGREEMENT);
        AgreementDates dates = new AgreementDates(Optional.ofNullable(row.getEffectiveOn()), Optional.ofNullable(row.getEndOn()),
            Optional.ofNullable(row.getReviewOn()), Optional.empty(), Optional.empty(), Renewal.NONE);
        return new SharingLog.Agreed(row.getId(), row.getRef(), row.getTitle(), AgreementStatus.valueOf(row.getStatus()), dates,
            Optional.ofNullable(record.get(PARTNERSHIP.NAME)).orElse(""), partners.getOrDefault(row.getId(), List.of()),
            flows.stream().filter(flow -> flow.flow().agreement().equals(Optional.of(row.getId()))).toList());
    }

    private static String us(DSLContext sql) {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue()).fetchOptional(ORGANISATION.NAME)
            .orElse("");
    }
}
