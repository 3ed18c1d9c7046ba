package org.partnershipregister.store.sharing;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.Organisation;

/** Lists of information flows, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class FlowLists {
    private static final Organisation SENDER = ORGANISATION.as("sender");
    private static final Organisation RECEIVER = ORGANISATION.as("receiver");

    private final Database database;

    public FlowLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(FlowQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> joined(sql, condition(question, today)).orderBy(order(question)).fetch(INFORMATION_FLOW.ID));
    }

    /** How many flows there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(INFORMATION_FLOW, Matching.present(INFORMATION_FLOW)));
    }

    /** The lines of these keys, in no particular order. */
    public List<FlowRow> rows(List<UUID> ids) {
        return database.read(sql -> joined(sql, Matching.anyOf(INFORMATION_FLOW.ID, ids)).fetch(FlowLists::row));
    }

    /** One flow with its names, a binned one too; NOT_FOUND when there is none. */
    public FlowRow row(UUID id) {
        return rows(List.of(id)).stream().findFirst().orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** All flows of a partnership by title. */
    public List<FlowRow> of(UUID partnership) {
        return database.read(sql -> of(sql, partnership));
    }

    /** The partnerships that have flows outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME)
            .from(INFORMATION_FLOW).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(INFORMATION_FLOW.PARTNERSHIP_ID))
            .where(Matching.present(INFORMATION_FLOW)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    static List<FlowRow> of(DSLContext sql, UUID partnership) {
        return where(sql, INFORMATION_FLOW.PARTNERSHIP_ID.eq(partnership));
    }

    static List<FlowRow> where(DSLContext sql, Condition which) {
        return joined(sql, Matching.present(INFORMATION_FLOW).and(which))
            .orderBy(INFORMATION_FLOW.SORT_NAME, INFORMATION_FLOW.ID).fetch(FlowLists::row);
    }

    private static SelectConditionStep<Record> joined(DSLContext sql, Condition which) {
        return sql.select(INFORMATION_FLOW.fields()).select(PARTNERSHIP.NAME, SENDER.NAME, RECEIVER.NAME, AGREEMENT.ID,
                AGREEMENT.TITLE, AGREEMENT.KIND, AGREEMENT.STATUS)
            .from(INFORMATION_FLOW).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(INFORMATION_FLOW.PARTNERSHIP_ID))
            .leftJoin(SENDER).on(SENDER.ID.eq(INFORMATION_FLOW.FROM_ORGANISATION_ID))
            .leftJoin(RECEIVER).on(RECEIVER.ID.eq(INFORMATION_FLOW.TO_ORGANISATION_ID))
            .leftJoin(AGREEMENT).on(AGREEMENT.ID.eq(INFORMATION_FLOW.AGREEMENT_ID)).and(Matching.present(AGREEMENT)).where(which);
    }

    private static FlowRow row(Record row) {
        Optional<FlowRow.Basis> agreement = Optional.ofNullable(row.get(AGREEMENT.ID)).map(id -> new FlowRow.Basis(id,
            row.get(AGREEMENT.TITLE), AgreementKind.valueOf(row.get(AGREEMENT.KIND)),
            AgreementStatus.valueOf(row.get(AGREEMENT.STATUS))));
        return new FlowRow(FlowRows.read(row.into(INFORMATION_FLOW)), row.get(PARTNERSHIP.NAME),
            Optional.ofNullable(row.get(SENDER.NAME)).orElse(""), Optional.ofNullable(row.get(RECEIVER.NAME)).orElse(""),
            agreement);
    }

    private static Condition condition(FlowQuestion question, LocalDate today) {
        Field<String> key = INFORMATION_FLOW.SEARCH_KEY.concat(" ").concat(PARTNERSHIP.SORT_NAME).concat(" ")
            .concat(DSL.coalesce(SENDER.SORT_NAME, DSL.inline(""))).concat(" ")
            .concat(DSL.coalesce(RECEIVER.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(INFORMATION_FLOW), Matching.words(key, question.text())));
        question.which().ifPresent(which -> all.add(FlowParts.is(which, today)));
        question.state().ifPresent(state -> all.add(INFORMATION_FLOW.STATE.eq(state.name())));
        question.partnership().ifPresent(id -> all.add(INFORMATION_FLOW.PARTNERSHIP_ID.eq(id)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(FlowQuestion question) {
        Field<?> first = switch (question.sort()) {
            case TITLE -> INFORMATION_FLOW.SORT_NAME;
            case REF -> INFORMATION_FLOW.REF;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case FROM -> SENDER.SORT_NAME;
            case TO -> RECEIVER.SORT_NAME;
            case STATE -> FlowParts.stateOrder();
            case BASIS -> INFORMATION_FLOW.LAWFUL_BASIS;
            case REVIEW -> INFORMATION_FLOW.REVIEW_ON;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), INFORMATION_FLOW.SORT_NAME.asc(), INFORMATION_FLOW.ID.asc());
    }
}
