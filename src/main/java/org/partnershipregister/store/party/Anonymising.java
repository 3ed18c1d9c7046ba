package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGENDA_ITEM;
import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.MEETING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.Privacy;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/**
 * Takes a person's name and details out of the register and leaves what they took part in (domain.md §10.4): their
 * record, attendance and open work bear another name, nothing is found by the former one any more. The words of notes
 * and the frozen copies of minutes and agreements stay as they were written.
 */
public final class Anonymising {
    private final Database database;

    public Anonymising(Database database) {
        this.database = database;
    }

    /**
     * Anonymises one contact, as one change named by its reference.
     *
     * @param called what the person is called from now on, such as "Anonymised person"
     */
    public void anonymise(UUID id, String called) {
        Contact contact = database.read(sql -> ContactStore.find(sql, id))
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        database.write(new ChangeLabel("change.contact.anonymised", contact.ref()), edit -> {
            new ContactStore(database).put(edit, emptied(contact, called));
            rename(edit, contact, called);
            String former = Folding.fold(contact.name().full());
            String now = Folding.fold(called);
            unfind(edit, AGENDA_ITEM.ID, AGENDA_ITEM.SEARCH_KEY, former, now);
            unfind(edit, MEETING.ID, MEETING.SEARCH_KEY, former, now);
            unfind(edit, ACTION.ID, ACTION.SEARCH_KEY, former, now);
            unfind(edit, AGREEMENT.ID, AGREEMENT.SEARCH_KEY, former, now);
            return id;
        });
    }

    private static Contact emptied(Contact contact, String called) {
        Privacy kept = contact.privacy();
        return contact.edit().name(new PersonName("", "", called, "")).pronouns("").accessNeeds("").preferred(Optional.empty())
            .privacy(new Privacy(kept.basis(), "", kept.noticeGivenOn(), true, Optional.empty())).notes("").channels(List.of())
            .positions(contact.positions().stream().map(Anonymising::emptied).toList()).done();
    }

    private static Position emptied(Position from) {
        return new Position(from.id(), from.organisation(), from.organisationName(), "", "", from.kind(), from.mainContact(),
            from.startOn(), from.endOn(), from.endReason());
    }

    private static void rename(Edit edit, Contact contact, String called) {
        DSLContext sql = edit.sql();
        sql.select(ATTENDANCE.ID).from(ATTENDANCE).where(ATTENDANCE.CONTACT_ID.eq(contact.id())).and(ATTENDANCE.NAME.ne(""))
            .fetch(ATTENDANCE.ID).forEach(row -> edit.put(sql.newRecord(ATTENDANCE).setId(row).setName(called)));
        sql.select(ACTION.ID).from(ACTION).where(ACTION.OWNER_CONTACT_ID.eq(contact.id())).and(ACTION.OWNER_NAME.ne(""))
            .fetch(ACTION.ID).forEach(row -> edit.put(sql.newRecord(ACTION).setId(row).setOwnerName(called)));
        sql.select(MEETING.ID).from(MEETING).where(MEETING.MINUTE_TAKER.eq(contact.name().full()))
            .fetch(MEETING.ID).forEach(row -> edit.put(sql.newRecord(MEETING).setId(row).setMinuteTaker(called)));
    }

    /** What was found by the former name is found by the new one. */
    private static <R extends UpdatableRecord<R>> void unfind(Edit edit, TableField<R, UUID> key, Field<String> found,
                                                              String former, String now) {
        if (former.isEmpty()) {
            return;
        }
        edit.sql().select(key, found).from(key.getTable()).where(found.contains(former)).forEach(row -> {
            R changed = edit.sql().newRecord(key.getTable());
            changed.set(key, row.value1());
            changed.set(found, row.value2().replace(former, now));
            edit.put(changed);
        });
    }
}
