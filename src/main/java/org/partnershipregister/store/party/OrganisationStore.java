package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.OrganisationRecord;

/** Keeps organisations with their names, numbers, sites, channels and tags. Lists are asked of {@link PartnerLists}. */
public final class OrganisationStore {
    private final Database database;

    public OrganisationStore(Database database) {
        this.database = database;
    }

    /** The organisation with that key, binned ones too; NOT_FOUND when there is none. */
    public Organisation get(UUID id) {
        return database.read(sql -> find(sql, id)).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
    }

    /** The organisation that keeps this register, once it has been named. */
    public Optional<Organisation> us() {
        return database.read(sql -> sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue())
            .fetchOptional(ORGANISATION.ID).flatMap(id -> find(sql, id)));
    }

    /** The organisation with that reference. */
    public Optional<Organisation> withRef(String ref) {
        return database.read(sql -> sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.REF.eq(ref))
            .fetchOptional(ORGANISATION.ID).flatMap(id -> find(sql, id)));
    }

    /** Saves one organisation and answers it as kept. */
    public Organisation save(Organisation organisation) {
        String added = organisation.us() ? ChangeLabel.REGISTER_BEGUN : "change.organisation.added";
        String key = organisation.version() == 0 ? added : "change.organisation.saved";
        return database.write(new ChangeLabel(key, organisation.name()), edit -> {
            put(edit, OrganisationParts.spelledAlike(edit.sql(), organisation));
            return find(edit.sql(), organisation.id()).orElseThrow();
        });
    }

    /** Puts one organisation as part of a larger action, such as an import. */
    public void put(Edit edit, Organisation organisation) {
        OrganisationRecord row = edit.sql().newRecord(ORGANISATION);
        OrganisationRows.fill(row, organisation);
        if (organisation.version() == 0) {
            row.setRef(edit.nextRef(Kind.ORGANISATION.prefix()));
        } else {
            row.setRowVersion(organisation.version());
        }
        row.setSortName(Folding.sortKey(organisation.name()));
        row.setSearchKey(OrganisationRows.searchKey(organisation, row.getRef() == null ? organisation.ref() : row.getRef()));
        boolean renamed = organisation.version() > 0 && edit.sql().fetchExists(ORGANISATION,
            ORGANISATION.ID.eq(organisation.id()).and(ORGANISATION.NAME.ne(organisation.name())));
        edit.put(row);
        OrganisationParts.put(edit, organisation);
        if (renamed) {
            ContactStore.organisationRenamed(edit, organisation.id());
        }
    }

    /** Moves an organisation to the bin. IN_USE when other records name it, such as agreements: close it instead. */
    public void delete(UUID id) {
        Organisation organisation = get(id);
        database.write(new ChangeLabel("change.organisation.deleted", organisation.name()), edit -> {
            OrganisationUses.refuseIfUsed(edit.sql(), organisation);
            edit.bin(ORGANISATION, id, true);
            return id;
        });
    }

    /** Takes an organisation out of the bin. */
    public void restore(UUID id) {
        database.write(new ChangeLabel("change.organisation.restored", get(id).name()), edit -> {
            edit.bin(ORGANISATION, id, false);
            return id;
        });
    }

    static Optional<Organisation> find(DSLContext sql, UUID id) {
        return sql.selectFrom(ORGANISATION).where(ORGANISATION.ID.eq(id))
            .fetchOptional(row -> OrganisationRows.read(row, OrganisationParts.of(sql, id)));
    }
}
