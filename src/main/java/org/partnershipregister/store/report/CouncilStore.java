package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.OBJECTIVE;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;
import static org.partnershipregister.store.schema.Tables.RISK;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.report.CouncilEntry;
import org.partnershipregister.model.report.CouncilRegister;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.PartnershipRecord;

/** Reads the register of partnerships that councils ask for: one question for each kind of fact, however many partnerships there are. */
public final class CouncilStore {
    private static final List<String> OVER = List.of(Stage.ENDED.name(), Stage.DID_NOT_PROCEED.name());

    private final Database database;

    public CouncilStore(Database database) {
        this.database = database;
    }

    /** The partnerships by name. @param over whether those that are over are among them */
    public CouncilRegister register(boolean over) {
        return database.read(sql -> {
            Condition which = Matching.present(PARTNERSHIP).and(over ? DSL.noCondition() : PARTNERSHIP.STAGE.notIn(OVER));
            LocalDate today = database.today();
            GovernanceReading governance = new GovernanceReading(sql, today);
            MoneyReading money = new MoneyReading(sql, today);
            Map<UUID, List<CouncilEntry.RiskLine>> risks = risks(sql);
            Map<UUID, List<CouncilEntry.Target>> targets = targets(sql, today);
            List<CouncilEntry> entries = sql.select(PARTNERSHIP.fields()).select(lead(today)).from(PARTNERSHIP).where(which)
                .orderBy(PARTNERSHIP.SORT_NAME, PARTNERSHIP.ID).fetch(row -> entry(row, governance, money, risks, targets));
            return new CouncilRegister(Us.name(sql), today, entries);
        });
    }

    private static CouncilEntry entry(Record record, GovernanceReading governance, MoneyReading money,
            Map<UUID, List<CouncilEntry.RiskLine>> risks, Map<UUID, List<CouncilEntry.Target>> targets) {
        PartnershipRecord row = record.into(PARTNERSHIP);
        UUID id = row.getId();
        return new CouncilEntry(id, row.getRef(), row.getName(), Stage.valueOf(row.getStage()),
            Optional.ofNullable(row.getFieldOfWork()).map(FieldOfWork::valueOf), Optional.ofNullable(record.get(LEAD)).orElse(""),
            row.getPurpose(), governance.of(id), governance.reporting(row), money.of(id), money.liabilities(id),
            risks.getOrDefault(id, List.of()), targets.getOrDefault(id, List.of()));
    }

    private static final Field<String> LEAD = DSL.field(DSL.name("our_lead"), String.class);

    /** Our lead's name and, where known, job title with us. */
    private static Field<String> lead(LocalDate today) {
        Field<String> title = DSL.field(DSL.select(DSL.max(POSITION.JOB_TITLE)).from(POSITION).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(POSITION.ORGANISATION_ID)).where(POSITION.CONTACT_ID.eq(CONTACT.ID)).and(ORGANISATION.IS_US.isTrue())
            .and(POSITION.END_ON.isNull().or(POSITION.END_ON.gt(today))));
        return DSL.field(DSL.select(ContactName.FIELD.concat(DSL.when(title.ne(""), DSL.inline(", ").concat(title)).otherwise("")))
            .from(CONTACT).where(CONTACT.ID.eq(PARTNERSHIP.OUR_LEAD_CONTACT_ID))).as(LEAD);
    }

    private static Map<UUID, List<CouncilEntry.RiskLine>> risks(DSLContext sql) {
        return sql.selectFrom(RISK).where(RISK.STATE.ne("CLOSED")).orderBy(RISK.LIKELIHOOD.mul(RISK.IMPACT).desc(), RISK.ID)
            .fetchGroups(RISK.PARTNERSHIP_ID, row -> new CouncilEntry.RiskLine(row.getText(), row.getLikelihood() * row.getImpact(),
                row.getMitigation()));
    }

    /** Goals with a target that aren't dropped and whose day, if they have one, lies in this year or was missed. */
    private static Map<UUID, List<CouncilEntry.Target>> targets(DSLContext sql, LocalDate today) {
        Map<UUID, List<CouncilEntry.Target>> all = sql.selectFrom(OBJECTIVE).where(OBJECTIVE.KIND.in("OBJECTIVE", "OUTCOME"))
            .and(OBJECTIVE.STATE.notIn("DROPPED", "ACHIEVED").or(OBJECTIVE.TARGET_ON.between(today.withDayOfYear(1), lastDay(today))))
            .and(OBJECTIVE.TARGET_ON.isNull().or(OBJECTIVE.TARGET_ON.le(today.plusYears(1))))
            .orderBy(OBJECTIVE.POSITION).fetchGroups(OBJECTIVE.PARTNERSHIP_ID, row -> new CouncilEntry.Target(row.getText(),
                row.getTarget(), Optional.ofNullable(row.getTargetOn())));
        all.values().forEach(list -> list.sort(Comparator.comparing(one -> one.on().orElse(LocalDate.MAX))));
        return all;
    }

    private static LocalDate lastDay(LocalDate today) {
        return today.withDayOfYear(today.lengthOfYear());
    }
}
