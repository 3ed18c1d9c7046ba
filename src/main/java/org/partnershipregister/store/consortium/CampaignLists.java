package org.partnershipregister.store.consortium;

import static org.partnershipregister.store.schema.Tables.CAMPAIGN;
import static org.partnershipregister.store.schema.Tables.CAMPAIGN_POSITION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.CampaignQuestion;
import org.partnershipregister.model.consortium.CampaignRow;
import org.partnershipregister.model.consortium.CampaignState;
import org.partnershipregister.model.consortium.Stance;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Lists of campaigns, asked in two steps as all lists are: the keys in order, then the rows in view. */
public final class CampaignLists {
    private static final Condition SUPPORTING = CAMPAIGN_POSITION.STANCE.in(Stance.SUPPORTS.name(), Stance.SUPPORTS_IN_PART.name());
    private static final Field<Integer> SUPPORT = count(SUPPORTING);
    private static final Field<Integer> SIGNED = count(SUPPORTING.and(CAMPAIGN_POSITION.SIGNED_OFF_ON.isNotNull()));
    private static final Field<Integer> ASKED = count(CAMPAIGN_POSITION.STANCE.ne(Stance.NOT_ASKED.name()));

    private final Database database;

    public CampaignLists(Database database) {
        this.database = database;
    }

    /** The keys that answer the question, in its order; the bin's are left out. */
    public List<UUID> ids(CampaignQuestion question) {
        return database.read(sql -> sql.select(CAMPAIGN.ID).from(CAMPAIGN).join(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(CAMPAIGN.PARTNERSHIP_ID)).where(condition(question)).orderBy(order(question)).fetch(CAMPAIGN.ID));
    }

    /** The lines of these keys, in no particular order. */
    public List<CampaignRow> rows(List<UUID> ids) {
        return database.read(sql -> sql.select(CAMPAIGN.fields()).select(PARTNERSHIP.NAME, SUPPORT, SIGNED, ASKED).from(CAMPAIGN)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(CAMPAIGN.PARTNERSHIP_ID)).where(Matching.anyOf(CAMPAIGN.ID, ids)).fetch(record -> {
                var row = record.into(CAMPAIGN);
                return new CampaignRow(row.getId(), row.getRef(), row.getTitle(), record.get(PARTNERSHIP.NAME),
                    CampaignState.valueOf(row.getState()), Optional.ofNullable(row.getFromOn()), Optional.ofNullable(row.getToOn()),
                    row.getTargets(), record.get(SUPPORT), record.get(SIGNED), record.get(ASKED));
            }));
    }

    /** The campaigns of one partnership, planned and live ones first. */
    public List<CampaignRow> of(UUID partnership) {
        List<UUID> ids = ids(CampaignQuestion.ALL.of(Optional.of(partnership)));
        var byId = rows(ids).stream().collect(Collectors.toMap(CampaignRow::id, row -> row));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /** The partnerships that have campaigns outside the bin, by name. */
    public List<RecordLink> partnerships() {
        return database.read(sql -> sql.selectDistinct(PARTNERSHIP.ID, PARTNERSHIP.NAME, PARTNERSHIP.SORT_NAME).from(CAMPAIGN)
            .join(PARTNERSHIP).on(PARTNERSHIP.ID.eq(CAMPAIGN.PARTNERSHIP_ID)).where(Matching.present(CAMPAIGN))
            .orderBy(PARTNERSHIP.SORT_NAME).fetch(row -> new RecordLink(Kind.PARTNERSHIP, row.value1(), row.value2())));
    }

    private static Field<Integer> count(Condition which) {
        return DSL.field(DSL.selectCount().from(CAMPAIGN_POSITION).where(CAMPAIGN_POSITION.CAMPAIGN_ID.eq(CAMPAIGN.ID)).and(which));
    }

    private static Condition condition(CampaignQuestion question) {
        Field<String> key = CAMPAIGN.SEARCH_KEY.concat(" ").concat(PARTNERSHIP.SORT_NAME);
        List<Condition> all = new ArrayList<>(List.of(Matching.present(CAMPAIGN), Matching.words(key, question.text())));
        question.state().ifPresent(state -> all.add(CAMPAIGN.STATE.eq(state.name())));
        question.partnership().ifPresent(one -> all.add(CAMPAIGN.PARTNERSHIP_ID.eq(one)));
        return DSL.and(all);
    }

    private static List<SortField<?>> order(CampaignQuestion question) {
        Field<?> first = switch (question.sort()) {
            case TITLE -> CAMPAIGN.SORT_NAME;
            case PARTNERSHIP -> PARTNERSHIP.SORT_NAME;
            case STATE -> DSL.case_(CAMPAIGN.STATE).mapValues(Arrays.stream(CampaignState.values())
                .collect(Collectors.toMap(Enum::name, Enum::ordinal)));
            case FROM -> CAMPAIGN.FROM_ON;
            case TO -> CAMPAIGN.TO_ON;
            case REF -> CAMPAIGN.REF;
        };
        SortField<?> chosen = question.descending() ? first.desc() : first.asc();
        return List.of(chosen.nullsLast(), CAMPAIGN.SORT_NAME.asc(), CAMPAIGN.ID.asc());
    }
}
