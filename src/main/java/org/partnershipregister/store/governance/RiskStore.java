package org.partnershipregister.store.governance;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.RISK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskKind;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.store.ContactName;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Keeps the risk list of each partnership. */
public final class RiskStore {
    private static final Field<String> OWNER = DSL.coalesce(ContactName.FIELD, RISK.OWNER_NAME);

    private final Database database;

    public RiskStore(Database database) {
        this.database = database;
    }

    /** The risks of a partnership, the worst first and closed ones last. */
    public List<Risk> of(UUID partnership) {
        return database.read(sql -> fetch(sql, RISK.PARTNERSHIP_ID.eq(partnership))).stream()
            .sorted(Risk.WORST_FIRST).toList();
    }

    /** The risk with that key; NOT_FOUND when there is none. */
    public Risk get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** Saves one risk and answers it as kept. */
    public Risk save(Risk risk) {
        return database.write(new ChangeLabel("change.risk.saved", risk.text()), edit -> {
            put(edit, risk);
            return find(edit.sql(), risk.id()).orElseThrow();
        });
    }

    /** Puts one risk as part of a larger action. */
    public void put(Edit edit, Risk risk) {
        edit.put(edit.sql().newRecord(RISK).setId(risk.id()).setPartnershipId(risk.partnership()).setText(risk.text())
            .setKind(risk.kind().name()).setLikelihood(risk.weight().likelihood()).setImpact(risk.weight().impact())
            .setMitigation(risk.mitigation()).setOwnerContactId(risk.owner().contact().orElse(null))
            .setOwnerName(risk.owner().contact().isPresent() ? "" : risk.owner().name())
            .setReviewOn(risk.reviewOn().orElse(null)).setState(risk.state().name()));
    }

    /** Takes a risk out of the list; close it instead to keep it in sight. */
    public void remove(UUID id) {
        database.write(new ChangeLabel("change.risk.removed", get(id).text()), edit -> {
            edit.remove(RISK, id);
            return id;
        });
    }

    private static Optional<Risk> find(DSLContext sql, UUID id) {
        return fetch(sql, RISK.ID.eq(id)).stream().findFirst();
    }

    private static List<Risk> fetch(DSLContext sql, Condition which) {
        return sql.select(RISK.fields()).select(OWNER).from(RISK).leftJoin(CONTACT)
            .on(CONTACT.ID.eq(RISK.OWNER_CONTACT_ID)).where(which).orderBy(RISK.ID).fetch(RiskStore::read);
    }

    private static Risk read(Record row) {
        return new Risk(row.get(RISK.ID), row.get(RISK.PARTNERSHIP_ID), row.get(RISK.TEXT),
            RiskKind.valueOf(row.get(RISK.KIND)), new Risk.Weight(row.get(RISK.LIKELIHOOD), row.get(RISK.IMPACT)),
            row.get(RISK.MITIGATION), new Risk.Owner(Optional.ofNullable(row.get(RISK.OWNER_CONTACT_ID)), row.get(OWNER)),
            Optional.ofNullable(row.get(RISK.REVIEW_ON)), RiskState.valueOf(row.get(RISK.STATE)));
    }
}
