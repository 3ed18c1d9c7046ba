package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.util.UUID;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.store.Database;

/** Reads all that a paper, or the page, of one meeting shows. */
public final class MeetingFactsStore {
    private final Database database;

    public MeetingFactsStore(Database database) {
        this.database = database;
    }

    /** The facts of a meeting as they are now; NOT_FOUND when there is none. */
    public MeetingFacts of(UUID id) {
        Meeting meeting = new MeetingStore(database).get(id);
        ActionLists actions = new ActionLists(database);
        String us = database.read(sql -> sql.select(ORGANISATION.NAME).from(ORGANISATION)
            .where(ORGANISATION.IS_US.isTrue()).fetchOptional(ORGANISATION.NAME)).orElse("");
        String partnership = meeting.partnership().flatMap(one -> database.read(sql -> sql.select(PARTNERSHIP.NAME)
            .from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(one)).fetchOptional(PARTNERSHIP.NAME))).orElse("");
        return new MeetingFacts(meeting, us, partnership, actions.of(id), actions.before(id), database.today());
    }
}
