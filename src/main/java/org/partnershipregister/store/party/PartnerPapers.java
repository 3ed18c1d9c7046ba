package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.MEETING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.partnershipregister.model.party.PaperHere;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** The agreements an organisation is a party to and the meetings it is in the attendance of, newest first. */
public final class PartnerPapers {
    private static final int MOST = 200;

    private final Database database;

    public PartnerPapers(Database database) {
        this.database = database;
    }

    /** Agreements it is or was a party to. */
    public List<PaperHere> agreements(UUID organisation) {
        return database.read(sql -> sql.select(AGREEMENT.ID, AGREEMENT.REF, AGREEMENT.TITLE, AGREEMENT.STATUS,
                AGREEMENT.EFFECTIVE_ON).from(AGREEMENT)
            .where(Matching.present(AGREEMENT)).and(DSL.exists(DSL.selectOne().from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(AGREEMENT_PARTY.ORGANISATION_ID.eq(organisation))))
            .orderBy(AGREEMENT.EFFECTIVE_ON.desc().nullsFirst(), AGREEMENT.REF.desc()).limit(MOST)
            .fetch(row -> new PaperHere(row.value1(), row.value2(), row.value3(), row.value4(),
                Optional.ofNullable(row.value5()))));
    }

    /** Meetings somebody of it was asked to. */
    public List<PaperHere> meetings(UUID organisation) {
        return database.read(sql -> sql.select(MEETING.ID, MEETING.REF, MEETING.TITLE, MEETING.STATE, MEETING.HELD_ON)
            .from(MEETING).where(Matching.present(MEETING)).and(DSL.exists(DSL.selectOne().from(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID)).and(ATTENDANCE.ORGANISATION_ID.eq(organisation))))
            .orderBy(MEETING.HELD_ON.desc(), MEETING.REF.desc()).limit(MOST)
            .fetch(row -> new PaperHere(row.value1(), row.value2(), row.value3(), row.value4(),
                Optional.of(row.value5()))));
    }
}
