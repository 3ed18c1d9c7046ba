package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.MEETING_SERIES;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.meeting.MeetingSeries;
import org.partnershipregister.model.meeting.StandingItems;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.MeetingSeriesRecord;

/** Keeps series of meetings: rhythm and standing items. */
public final class SeriesStore {
    private final Database database;

    public SeriesStore(Database database) {
        this.database = database;
    }

    /** The series with that key. */
    public Optional<MeetingSeries> find(UUID id) {
        return database.read(sql -> find(sql, id));
    }

    /** All series of a partnership, by name. */
    public List<MeetingSeries> of(UUID partnership) {
        return database.read(sql -> sql.selectFrom(MEETING_SERIES).where(MEETING_SERIES.PARTNERSHIP_ID.eq(partnership))
            .orderBy(MEETING_SERIES.NAME).fetch(SeriesStore::read));
    }

    /** Saves one series. */
    public void save(MeetingSeries series) {
        database.write(new ChangeLabel("change.series.saved", series.name()), edit -> {
            put(edit, series);
            return series;
        });
    }

    /** Puts one series as part of a larger step. */
    public void put(Edit edit, MeetingSeries series) {
        edit.put(edit.sql().newRecord(MEETING_SERIES).setId(series.id()).setPartnershipId(series.partnership())
            .setName(series.name()).setEveryDays(series.everyDays().orElse(null))
            .setStandingItems(series.items().text()));
    }

    static Optional<MeetingSeries> find(DSLContext sql, UUID id) {
        return sql.selectFrom(MEETING_SERIES).where(MEETING_SERIES.ID.eq(id)).fetchOptional(SeriesStore::read);
    }

    private static MeetingSeries read(MeetingSeriesRecord row) {
        return new MeetingSeries(row.getId(), row.getPartnershipId(), row.getName(),
            Optional.ofNullable(row.getEveryDays()), StandingItems.parse(row.getStandingItems()));
    }
}
