package org.partnershipregister.store;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP_MODEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.Tally;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.SlowSign;
import org.partnershipregister.model.partnership.Standing;

/** Questions over all areas: how much there is, what needs someone, who is slowing down. The bin is always left out. */
public final class OverviewStore {
    /** An opportunity needs someone this long before its deadline. */
    private static final int OPPORTUNITY_DAYS = 14;

    private final Database database;

    public OverviewStore(Database database) {
        this.database = database;
    }

    /** Counts of every kind; agreements whose dates call and actions overdue, and open opportunities near their deadline need someone. */
    public Map<Kind, Tally> counts() {
        LocalDate today = database.today();
        return database.read(sql -> {
            Map<Kind, Tally> counts = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                counts.put(kind, new Tally(sql.fetchCount(Schema.of(kind), Matching.present(Schema.of(kind))),
                    needing(sql, kind, today)));
            }
            return counts;
        });
    }

    /** Partnerships that are not over, by main model, contracts left out; models without any are left out. */
    public Map<PartnershipModel, Integer> byModel() {
        Map<PartnershipModel, Integer> counts = new EnumMap<>(PartnershipModel.class);
        database.read(sql -> sql.select(PARTNERSHIP_MODEL.MODEL).from(PARTNERSHIP_MODEL).join(PARTNERSHIP)
            .on(PARTNERSHIP.ID.eq(PARTNERSHIP_MODEL.PARTNERSHIP_ID)).where(goingOn())
            .and(PARTNERSHIP_MODEL.IS_MAIN.isTrue()).and(contract().not()).fetch(PARTNERSHIP_MODEL.MODEL))
            .forEach(model -> counts.merge(PartnershipModel.valueOf(model), 1, Integer::sum));
        return counts;
    }

    /** How many that are not over count as contracts: they are counted apart from partnerships. */
    public int contracts() {
        return database.read(sql -> sql.fetchCount(PARTNERSHIP, goingOn().and(contract())));
    }

    private Condition contract() {
        return StandingField.on(database.today()).eq(Standing.CONTRACT.name());
    }

    private static Condition goingOn() {
        return Matching.present(PARTNERSHIP).and(PARTNERSHIP.STAGE.notIn("ENDED", "DID_NOT_PROCEED"));
    }

    /** All that is late, and all that falls due from today until so many days on, by day. */
    public List<Due> due(int days) {
        LocalDate today = database.today();
        LocalDate until = today.plusDays(days);
        return database.read(sql -> {
            List<Due> all = new ArrayList<>(AgreementDues.until(sql, today, until));
            all.addAll(DueRows.actions(sql, until));
            all.addAll(DueRows.meetings(sql, until));
            all.addAll(DueRows.opportunities(sql, until));
            all.addAll(DueRows.partnershipReviews(sql, until));
            all.addAll(DueRows.partnerChecks(sql, until));
            all.addAll(DueRows.checksExpiring(sql, until));
            all.addAll(RelationshipDues.tests(sql, today, until));
            all.addAll(RelationshipDues.steps(sql, until));
            all.addAll(ReferralDues.referrals(sql, until));
            all.addAll(ReferralDues.reviews(sql, until));
            all.addAll(BidDues.until(sql, until));
            all.addAll(ResourceDues.until(sql, today, until));
            all.addAll(SharingDues.flowReviews(sql, until));
            all.addAll(SharingDues.activities(sql, today, until));
            all.sort(Comparator.comparing(Due::on).thenComparing(Due::reason).thenComparing(Due::what));
            return all;
        });
    }

    /** Active partnerships that show a sign of slowing down, the ones to act on first. */
    public List<SlowSign> slowing() {
        LocalDate today = database.today();
        return database.read(sql -> SlowRows.of(sql, today));
    }

    /** The names of these records in the same order; those that are gone or in the bin are left out. */
    public List<RecordLink> named(List<RecordLink> wanted) {
        return database.read(sql -> wanted.stream().flatMap(link -> {
            FindSource source = FindSource.of(link.kind());
            return sql.select(source.title()).from(source.table()).where(source.id().eq(link.id()))
                .and(Matching.present(source.table())).fetch(source.title()).stream()
                .map(name -> new RecordLink(link.kind(), link.id(), name));
        }).toList());
    }

    private static int needing(DSLContext sql, Kind kind, LocalDate today) {
        return switch (kind) {
            case AGREEMENT -> AgreementDues.needing(sql, today);
            case ACTION -> sql.fetchCount(ACTION, Matching.present(ACTION)
                .and(ACTION.STATE.in("OPEN", "IN_PROGRESS")).and(ACTION.DUE_ON.lt(today)));
            case OPPORTUNITY -> DueRows.opportunities(sql, today.plusDays(OPPORTUNITY_DAYS)).size();
            case REFERRAL -> ReferralDues.needing(sql, today);
            case BID -> BidDues.needing(sql, today);
            case RESOURCE_CONTRIBUTION -> ResourceDues.needing(sql, today);
            case INFORMATION_FLOW -> SharingDues.flowsNeeding(sql, today);
            case JOINT_ACTIVITY -> SharingDues.activitiesNeeding(sql, today);
            default -> 0;
        };
    }
}
