package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.DUE_DILIGENCE;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.DueDiligenceRecord;

/** Keeps the due-diligence checks made on organisations. */
public final class PartnerCheckStore {
    private final Database database;

    public PartnerCheckStore(Database database) {
        this.database = database;
    }

    /** The checks of an organisation in the order they were written, expired ones too. */
    public PartnerChecks of(UUID organisation) {
        return new PartnerChecks(organisation, database.read(sql -> sql.selectFrom(DUE_DILIGENCE)
            .where(DUE_DILIGENCE.ORGANISATION_ID.eq(organisation)).orderBy(DUE_DILIGENCE.POSITION)
            .fetch(PartnerCheckStore::read)));
    }

    /** The checks of several organisations; one without any is not among them. */
    public Map<UUID, PartnerChecks> of(Collection<UUID> organisations) {
        Map<UUID, PartnerChecks> found = new HashMap<>();
        database.read(sql -> sql.selectFrom(DUE_DILIGENCE).where(DUE_DILIGENCE.ORGANISATION_ID.in(organisations))
            .orderBy(DUE_DILIGENCE.POSITION).fetchGroups(DUE_DILIGENCE.ORGANISATION_ID, PartnerCheckStore::read))
            .forEach((organisation, checks) -> found.put(organisation, new PartnerChecks(organisation, checks)));
        return found;
    }

    private static DueDiligence read(DueDiligenceRecord row) {
        return new DueDiligence(row.getId(), CheckKind.valueOf(row.getKind()), Optional.ofNullable(row.getSeenOn()), row.getSeenBy(),
            Optional.ofNullable(row.getExpiresOn()), row.getNote());
    }

    /** Saves all checks of an organisation and answers them as kept; NOT_FOUND without the organisation. */
    public PartnerChecks save(PartnerChecks checks) {
        String name = database.read(sql -> sql.select(ORGANISATION.NAME).from(ORGANISATION)
            .where(ORGANISATION.ID.eq(checks.organisation())).fetchOptional(ORGANISATION.NAME))
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        database.write(new ChangeLabel("change.checks.saved", name), edit -> {
            put(edit, checks);
            return name;
        });
        return of(checks.organisation());
    }

    /** Puts the checks of one organisation as part of a larger action. */
    public void put(Edit edit, PartnerChecks checks) {
        List<DueDiligenceRecord> rows = new ArrayList<>();
        checks.checks().forEach(check -> rows.add(edit.sql().newRecord(DUE_DILIGENCE).setId(check.id())
            .setOrganisationId(checks.organisation()).setKind(check.kind().name()).setSeenOn(check.seenOn().orElse(null))
            .setSeenBy(check.seenBy()).setExpiresOn(check.expiresOn().orElse(null)).setNote(check.note())
            .setPosition(rows.size())));
        edit.replace(DUE_DILIGENCE, DUE_DILIGENCE.ORGANISATION_ID, checks.organisation(), rows);
    }

    /** Those among these organisations, ours left out, on which no check that was seen is in date. */
    public Set<UUID> uncheckedAmong(Collection<UUID> organisations) {
        LocalDate today = database.today();
        Set<UUID> unchecked = new HashSet<>(organisations);
        database.read(sql -> sql.selectDistinct(DUE_DILIGENCE.ORGANISATION_ID).from(DUE_DILIGENCE)
            .where(DUE_DILIGENCE.ORGANISATION_ID.in(organisations)).and(DUE_DILIGENCE.SEEN_ON.isNotNull())
            .and(DUE_DILIGENCE.EXPIRES_ON.isNull().or(DUE_DILIGENCE.EXPIRES_ON.ge(today)))
            .union(sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue()))
            .fetch(row -> row.value1())).forEach(unchecked::remove);
        return unchecked;
    }
}
