package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.OPPORTUNITY;
import static org.partnershipregister.store.schema.Tables.OPPORTUNITY_INTEREST;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityQuestion;
import org.partnershipregister.model.networking.OpportunityQuestion.Deadline;
import org.partnershipregister.model.networking.OpportunityRow;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of opportunities, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class OpportunityLists {
    private static final Condition IS_OPEN = OPPORTUNITY.STATE.in(Arrays.stream(OpportunityState.values())
        .filter(OpportunityState::open).map(Enum::name).toList());
    private static final Field<Integer> INTERESTED = DSL.field(DSL.selectCount().from(OPPORTUNITY_INTEREST)
        .where(OPPORTUNITY_INTEREST.OPPORTUNITY_ID.eq(OPPORTUNITY.ID))
        .and(OPPORTUNITY_INTEREST.LEVEL.in(InterestLevel.LEADING.name(), InterestLevel.INTERESTED.name())));
    private static final Field<Integer> ASKED = DSL.field(DSL.selectCount().from(OPPORTUNITY_INTEREST)
        .where(OPPORTUNITY_INTEREST.OPPORTUNITY_ID.eq(OPPORTUNITY.ID)));
    private static final Field<String> PARTNERSHIP_NAME = DSL.coalesce(PARTNERSHIP.NAME, DSL.inline(""));

    private final Database database;

    public OpportunityLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(OpportunityQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> sql.select(OPPORTUNITY.ID).from(OPPORTUNITY)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(OPPORTUNITY.PARTNERSHIP_ID))
            .where(condition(question, today)).orderBy(order(question)).fetch(OPPORTUNITY.ID));
    }

    /** The lines of these keys, in no particular order. */
    public List<OpportunityRow> rows(List<UUID> ids) {
        return database.read(sql -> sql.select(OPPORTUNITY, PARTNERSHIP_NAME, INTERESTED, ASKED).from(OPPORTUNITY)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(OPPORTUNITY.PARTNERSHIP_ID)).where(Matching.anyOf(OPPORTUNITY.ID, ids))
            .fetch(joined -> {
                var row = joined.value1();
                return new OpportunityRow(row.getId(), row.getRef(), row.getTitle(), OpportunityKind.valueOf(row.getKind()),
                    joined.value2(), OpportunityState.valueOf(row.getState()), Optional.ofNullable(row.getStateOn()),
                    row.getSpottedOn(), Optional.ofNullable(row.getDeadlineOn()), Optional.ofNullable(row.getValuePence()),
                    joined.value3(), joined.value4(), row.getOutcome());
            }));
    }

    /** How many there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(OPPORTUNITY, Matching.present(OPPORTUNITY)));
    }

    /** The partnerships that have opportunities outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME)
            .from(OPPORTUNITY).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(OPPORTUNITY.PARTNERSHIP_ID))
            .where(Matching.present(OPPORTUNITY)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static Condition condition(OpportunityQuestion question, LocalDate today) {
        Field<String> key = OPPORTUNITY.SEARCH_KEY.concat(" ").concat(DSL.coalesce(PARTNERSHIP.SORT_NAME, DSL.inline("")));
        List<Condition> all = new ArrayList<>(List.of(Matching.present(OPPORTUNITY), Matching.words(key, question.text())));
        all.add(switch (question.which()) {
            case ALL -> DSL.noCondition();
            case OPEN -> IS_OPEN;
            case SPOTTED, SHARED, INTEREST, TAKEN_UP, NOT_PURSUED, MISSED -> OPPORTUNITY.STATE.eq(question.which().name());
        });
        question.kind().ifPresent(kind -> all.add(OPPORTUNITY.KIND.eq(kind.name())));
        question.deadline().ifPresent(when -> all.add(IS_OPEN.and(when == Deadline.PASSED ? OPPORTUNITY.DEADLINE_ON.lt(today)
            : OPPORTUNITY.DEADLINE_ON.between(today, today.plusDays(when.days())))));
        question.partnership().ifPresent(one -> all.add(OPPORTUNITY.PARTNERSHIP_ID.eq(one)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(OpportunityQuestion question) {
        Field<?> first = switch (question.sort()) {
            case URGENCY -> DSL.when(IS_OPEN, DSL.inline(0)).otherwise(DSL.inline(1));
            case DEADLINE -> OPPORTUNITY.DEADLINE_ON;
            case TITLE -> OPPORTUNITY.SORT_NAME;
            case KIND -> OPPORTUNITY.KIND;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case STATE -> OPPORTUNITY.STATE;
            case INTEREST -> INTERESTED;
            case VALUE -> OPPORTUNITY.VALUE_PENCE;
            case SPOTTED -> OPPORTUNITY.SPOTTED_ON;
            case REF -> OPPORTUNITY.REF;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        Field<LocalDate> near = DSL.when(IS_OPEN, OPPORTUNITY.DEADLINE_ON);
        return List.of(chosen.nullsLast(), near.asc().nullsLast(), OPPORTUNITY.SPOTTED_ON.desc(), OPPORTUNITY.REF.desc());
    }
}
