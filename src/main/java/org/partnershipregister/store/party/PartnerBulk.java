package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.BulkResult;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.store.BulkBin;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Does one thing to several organisations or contacts as one change set, so that one undo takes it back. */
public final class PartnerBulk {
    private final Database database;
    private final OrganisationStore organisations;
    private final BulkBin bin;

    public PartnerBulk(Database database) {
        this.database = database;
        this.organisations = new OrganisationStore(database);
        this.bin = new BulkBin(database);
    }

    /** Adds a tag to those that have it not. */
    public BulkResult addTag(List<UUID> ids, String tag) {
        String spelled = database.read(sql -> OrganisationParts.spelling(sql, tag.strip(), DSL.noCondition()));
        return change("change.organisation.tagged", ids, organisation -> {
            Set<String> tags = new LinkedHashSet<>(organisation.tags());
            tags.add(spelled);
            return organisation.edit().tags(List.copyOf(tags)).done();
        });
    }

    /** Sets the status as of today; those that have it already keep their date and reason. */
    public BulkResult setStatus(List<UUID> ids, OrganisationStatus status) {
        return change("change.organisation.status-set", ids, organisation -> organisation.standing().status() == status
            ? organisation : organisation.edit().status(status, database.today(), "").done());
    }

    /** Moves organisations to the bin, but for those that other records name. */
    public BulkResult deleteOrganisations(List<UUID> ids) {
        return bin.delete(many("change.organisation.deleted-many", ids), ids, (edit, id) ->
            OrganisationStore.find(edit.sql(), id).ifPresent(organisation -> {
                OrganisationUses.refuseIfUsed(edit.sql(), organisation);
                edit.bin(ORGANISATION, id, true);
            }));
    }

    /** Moves contacts to the bin, but for those that other records name. */
    public BulkResult deleteContacts(List<UUID> ids) {
        return bin.delete(many("change.contact.deleted-many", ids), ids, (edit, id) ->
            ContactStore.find(edit.sql(), id).ifPresent(contact -> {
                ContactUses.refuseIfUsed(edit.sql(), contact);
                edit.bin(CONTACT, id, true);
            }));
    }

    private static ChangeLabel many(String key, List<UUID> ids) {
        return new ChangeLabel(key, String.valueOf(ids.size()));
    }

    private BulkResult change(String key, List<UUID> ids, UnaryOperator<Organisation> change) {
        return database.write(many(key, ids), edit -> {
            int changed = 0;
            for (UUID id : ids) {
                changed += changeOne(edit.sql(), edit, id, change) ? 1 : 0;
            }
            return new BulkResult(changed, List.of());
        });
    }

    private boolean changeOne(DSLContext sql, Edit edit, UUID id, UnaryOperator<Organisation> change) {
        Organisation before = OrganisationStore.find(sql, id).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        Organisation after = change.apply(before);
        if (!after.equals(before)) {
            organisations.put(edit, after);
        }
        return !after.equals(before);
    }
}
