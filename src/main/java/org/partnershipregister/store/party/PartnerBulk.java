package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.party.BulkResult;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Does one thing to several organisations or contacts as one change set, so that one undo takes it back. */
public final class PartnerBulk {
    private final Database database;
    private final OrganisationStore organisations;

    public PartnerBulk(Database database) {
        this.database = database;
        this.organisations = new OrganisationStore(database);
    }

    /** Adds a tag to those that have it not. */
    public BulkResult addTag(List<UUID> ids, String tag) {
        return change("change.organisation.tagged", ids, organisation -> {
            Set<String> tags = new LinkedHashSet<>(organisation.tags());
            tags.add(tag.strip());
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
        return delete("change.organisation.deleted-many", ids, (edit, id, kept) ->
            OrganisationStore.find(edit.sql(), id).ifPresent(organisation -> unlessUsed(kept, organisation.name(), () -> {
                OrganisationUses.refuseIfUsed(edit.sql(), organisation);
                edit.bin(ORGANISATION, id, true);
            })));
    }

    /** Moves contacts to the bin, but for those that other records name. */
    public BulkResult deleteContacts(List<UUID> ids) {
        return delete("change.contact.deleted-many", ids, (edit, id, kept) ->
            ContactStore.find(edit.sql(), id).ifPresent(contact -> unlessUsed(kept, contact.name().full(), () -> {
                ContactUses.refuseIfUsed(edit.sql(), contact);
                edit.bin(CONTACT, id, true);
            })));
    }

    private interface Deletion {
        void delete(Edit edit, UUID id, Consumer<String> kept);
    }

    private BulkResult delete(String key, List<UUID> ids, Deletion deletion) {
        return database.write(new ChangeLabel(key, String.valueOf(ids.size())), edit -> {
            List<String> kept = new ArrayList<>();
            ids.forEach(id -> deletion.delete(edit, id, kept::add));
            return new BulkResult(ids.size() - kept.size(), kept);
        });
    }

    private static void unlessUsed(Consumer<String> kept, String name, Runnable deletion) {
        try {
            deletion.run();
        } catch (Failure failure) {
            if (failure.reason() != Failure.Reason.IN_USE) {
                throw failure;
            }
            kept.accept(name);
        }
    }

    private BulkResult change(String key, List<UUID> ids, UnaryOperator<Organisation> change) {
        return database.write(new ChangeLabel(key, String.valueOf(ids.size())), edit -> {
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
