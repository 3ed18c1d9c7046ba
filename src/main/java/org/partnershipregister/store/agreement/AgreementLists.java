package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of agreements, asked in two steps: the keys in order, then the rows of the part that is in view. */
public final class AgreementLists {
    private static final Condition ITS_PARTIES =
        AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID).and(AGREEMENT_PARTY.WITHDREW_ON.isNull());
    private static final Field<Integer> PARTIES = DSL.field(DSL.selectCount().from(AGREEMENT_PARTY).where(ITS_PARTIES));
    private static final Field<Integer> SIGNED =
        DSL.field(DSL.selectCount().from(AGREEMENT_PARTY).where(ITS_PARTIES).and(AGREEMENT_PARTY.SIGNED_ON.isNotNull()));
    private static final Field<String> PARTNERSHIP_NAME =
        DSL.field(DSL.select(PARTNERSHIP.NAME).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(AGREEMENT.PARTNERSHIP_ID)));
    private static final Field<String> PARTNERSHIP_SORT =
        DSL.field(DSL.select(PARTNERSHIP.SORT_NAME).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(AGREEMENT.PARTNERSHIP_ID)));

    private final Database database;

    public AgreementLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(AgreementQuestion question) {
        return database.read(sql -> sql.select(AGREEMENT.ID).from(AGREEMENT).where(condition(question)).orderBy(order(question))
            .fetch(AGREEMENT.ID));
    }

    /** How many agreements there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(AGREEMENT, Matching.present(AGREEMENT)));
    }

    /** The lines of these keys, in no particular order. */
    public List<AgreementRow> rows(List<UUID> ids) {
        return database.read(sql -> sql.select(AGREEMENT.fields()).select(PARTNERSHIP_NAME, PARTIES, SIGNED).from(AGREEMENT)
            .where(Matching.anyOf(AGREEMENT.ID, ids)).fetch(AgreementLists::row));
    }

    private static AgreementRow row(Record record) {
        var row = record.into(AGREEMENT);
        return new AgreementRow(row.getId(), row.getRef(), row.getTitle(), AgreementKind.valueOf(row.getKind()),
            AgreementStatus.valueOf(row.getStatus()), AgreementRows.dates(row),
            Optional.ofNullable(record.get(PARTNERSHIP_NAME)).orElse(""), record.get(PARTIES), record.get(SIGNED),
            row.getAdoptedAtMeetingId() != null, row.getDeletedAt() != null);
    }

    private static Condition condition(AgreementQuestion question) {
        List<Condition> all =
            new ArrayList<>(List.of(Matching.present(AGREEMENT), Matching.words(AGREEMENT.SEARCH_KEY, question.text())));
        if (!question.states().isEmpty()) {
            all.add(AGREEMENT.STATUS.in(question.states().stream().map(Enum::name).toList()));
        }
        question.kind().ifPresent(kind -> all.add(AGREEMENT.KIND.eq(kind.name())));
        question.partnership().ifPresent(id -> all.add(AGREEMENT.PARTNERSHIP_ID.eq(id)));
        question.organisation().ifPresent(id -> all.add(DSL.exists(DSL.selectOne().from(AGREEMENT_PARTY)
            .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID)).and(AGREEMENT_PARTY.ORGANISATION_ID.eq(id)))));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(AgreementQuestion question) {
        Field<?> first = switch (question.sort()) {
            case TITLE -> AGREEMENT.SORT_NAME;
            case REF -> AGREEMENT.REF;
            case KIND -> AGREEMENT.KIND;
            case STATUS -> stateOrder();
            case PARTNERSHIP -> PARTNERSHIP_SORT;
            case START -> AGREEMENT.EFFECTIVE_ON;
            case END -> AGREEMENT.END_ON;
            case REVIEW -> AGREEMENT.REVIEW_ON;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), AGREEMENT.SORT_NAME.asc(), AGREEMENT.ID.asc());
    }

    /** States in the order an agreement moves through them, not by their letters. */
    private static Field<Integer> stateOrder() {
        var choice = DSL.case_(AGREEMENT.STATUS);
        var first = choice.when(AgreementStatus.DRAFT.name(), 0);
        for (AgreementStatus status : AgreementStatus.values()) {
            first = first.when(status.name(), status.ordinal());
        }
        return first.otherwise(AgreementStatus.values().length);
    }
}
