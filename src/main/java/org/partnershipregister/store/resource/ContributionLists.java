package org.partnershipregister.store.resource;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.RESOURCE_CONTRIBUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.Balance;
import org.partnershipregister.model.resource.ContributionState;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.ResourceDues;

/** Lists of contributions, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class ContributionLists {
    private static final Field<LocalDate> EXPECTED = DSL.coalesce(RESOURCE_CONTRIBUTION.FROM_ON, RESOURCE_CONTRIBUTION.TO_ON);

    private final Database database;

    public ContributionLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(ResourceQuestion question) {
        LocalDate today = database.today();
        return database.read(sql -> sql.select(RESOURCE_CONTRIBUTION.ID).from(RESOURCE_CONTRIBUTION)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID))
            .leftJoin(MEMBERSHIP).on(MEMBERSHIP.ID.eq(RESOURCE_CONTRIBUTION.MEMBERSHIP_ID))
            .leftJoin(ORGANISATION).on(ORGANISATION.ID.eq(RESOURCE_CONTRIBUTION.ORGANISATION_ID))
            .where(condition(question, today)).orderBy(order(question)).fetch(RESOURCE_CONTRIBUTION.ID));
    }

    /** How many contributions there are outside the bin. */
    public int count() {
        return database.read(sql -> sql.fetchCount(RESOURCE_CONTRIBUTION, Matching.present(RESOURCE_CONTRIBUTION)));
    }

    /** The lines of these keys, in no particular order. */
    public List<PooledLine> rows(List<UUID> ids) {
        return database.read(sql -> {
            Map<UUID, Balance> balances = LedgerRows.balances(sql, ids);
            return ContributionRows.fetch(sql, Matching.anyOf(RESOURCE_CONTRIBUTION.ID, ids)).stream().map(found ->
                new PooledLine(found.contribution(), found.partnership(),
                    balances.getOrDefault(found.contribution().id(), Balance.NOTHING))).toList();
        });
    }

    /** The partnerships that have contributions outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME)
            .from(RESOURCE_CONTRIBUTION).join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID))
            .where(Matching.present(RESOURCE_CONTRIBUTION)).orderBy(PARTNERSHIP.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    /** The organisations that put something in, by name. */
    public List<RecordLink> members() {
        return database.read(sql -> sql.selectDistinct(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.SORT_NAME)
            .from(RESOURCE_CONTRIBUTION).join(ORGANISATION).on(ORGANISATION.ID.eq(RESOURCE_CONTRIBUTION.ORGANISATION_ID))
            .where(Matching.present(RESOURCE_CONTRIBUTION)).orderBy(ORGANISATION.SORT_NAME)
            .fetch(row -> new RecordLink(Kind.ORGANISATION, row.value1(), row.value2())));
    }

    private static Condition condition(ResourceQuestion question, LocalDate today) {
        List<Condition> all = new ArrayList<>(List.of(Matching.present(RESOURCE_CONTRIBUTION)));
        Folding.words(question.text()).forEach(word -> all.add(named(word)));
        question.partnership().ifPresent(one -> all.add(RESOURCE_CONTRIBUTION.PARTNERSHIP_ID.eq(one)));
        question.member().ifPresent(one -> all.add(RESOURCE_CONTRIBUTION.ORGANISATION_ID.eq(one)));
        question.kind().ifPresent(one -> all.add(RESOURCE_CONTRIBUTION.KIND.eq(one.name())));
        question.which().ifPresent(which -> all.add(which == ResourceQuestion.Which.LATE
            ? ResourceDues.overdue(today) : RESOURCE_CONTRIBUTION.STATE.eq(which.name())));
        return DSL.and(all);
    }

    /** A word may stand in the contribution's own key, or in the name of its member, group or partnership. */
    private static Condition named(String word) {
        return Matching.words(RESOURCE_CONTRIBUTION.SEARCH_KEY, word).or(Matching.words(PARTNERSHIP.SORT_NAME, word))
            .or(Matching.words(ORGANISATION.SORT_NAME, word)).or(Matching.words(DSL.lower(MEMBERSHIP.GROUP_NAME), word));
    }

    private static List<SortField<?>> order(ResourceQuestion question) {
        Field<?> first = switch (question.sort()) {
            case TITLE -> RESOURCE_CONTRIBUTION.SORT_NAME;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case MEMBER -> DSL.lower(ContributionRows.GIVER);
            case KIND -> RESOURCE_CONTRIBUTION.KIND;
            case STATE -> DSL.case_(RESOURCE_CONTRIBUTION.STATE).mapValues(Arrays.stream(ContributionState.values()).collect(
                Collectors.toMap(Enum::name, Enum::ordinal)));
            case VALUE -> RESOURCE_CONTRIBUTION.VALUE_PENCE;
            case EXPECTED -> EXPECTED;
            case REF -> RESOURCE_CONTRIBUTION.REF;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), RESOURCE_CONTRIBUTION.SORT_NAME.asc(), RESOURCE_CONTRIBUTION.REF.asc());
    }
}
