package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** The records that an opportunity or a shared practice names, as they are called today, and proposals for choosing them. */
public final class Links {
    private static final int MOST_PROPOSED = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Database database;

    public Links(Database database) {
        this.database = database;
    }

    /** The partnership of that key, unless there is none outside the bin. */
    public Optional<RecordLink> partnership(UUID id) {
        return database.read(sql -> partnership(sql, id));
    }

    /** The meeting of that key by title and day, unless there is none outside the bin. */
    public Optional<RecordLink> meeting(UUID id) {
        return database.read(sql -> meeting(sql, id));
    }

    /** The partnership that a meeting belongs to. */
    public Optional<RecordLink> partnershipOf(UUID meeting) {
        return database.read(sql -> sql.select(MEETING.PARTNERSHIP_ID).from(MEETING).where(MEETING.ID.eq(meeting))
            .fetchOptional(MEETING.PARTNERSHIP_ID).flatMap(id -> partnership(sql, id)));
    }

    /** The day of a meeting. */
    public Optional<LocalDate> dayOf(UUID meeting) {
        return database.read(sql -> sql.select(MEETING.HELD_ON).from(MEETING).where(MEETING.ID.eq(meeting))
            .fetchOptional(MEETING.HELD_ON));
    }

    /** Up to ten meetings by typed words of title, partnership or day, the newest first; those of the partnership before others. */
    public List<RecordLink> meetingsNamed(String typed, Optional<UUID> partnership) {
        Condition here = partnership.map(MEETING.PARTNERSHIP_ID::eq).orElse(DSL.noCondition());
        return database.read(sql -> sql.select(MEETING.ID, MEETING.TITLE, MEETING.HELD_ON).from(MEETING)
            .leftJoin(PARTNERSHIP).on(PARTNERSHIP.ID.eq(MEETING.PARTNERSHIP_ID)).where(Matching.present(MEETING))
            .and(DSL.and(Folding.words(typed).stream().map(word -> Matching.words(MEETING.SEARCH_KEY, word)
                .or(Matching.words(PARTNERSHIP.SORT_NAME, word))
                .or(Matching.words(MEETING.HELD_ON.cast(String.class), word))).toList()))
            .orderBy(DSL.when(here, DSL.inline(0)).otherwise(DSL.inline(1)), MEETING.HELD_ON.desc(), MEETING.REF.desc())
            .limit(MOST_PROPOSED).fetch(row -> link(row.value1(), row.value2(), row.value3())));
    }

    static Optional<RecordLink> partnership(DSLContext sql, UUID id) {
        return sql.select(PARTNERSHIP.NAME).from(PARTNERSHIP).where(PARTNERSHIP.ID.eq(id)).and(Matching.present(PARTNERSHIP))
            .fetchOptional(PARTNERSHIP.NAME).map(name -> new RecordLink(Kind.PARTNERSHIP, id, name));
    }

    static Optional<RecordLink> organisation(DSLContext sql, UUID id) {
        return sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.ID.eq(id)).and(Matching.present(ORGANISATION))
            .fetchOptional(ORGANISATION.NAME).map(name -> new RecordLink(Kind.ORGANISATION, id, name));
    }

    static Optional<RecordLink> meeting(DSLContext sql, UUID id) {
        return sql.select(MEETING.TITLE, MEETING.HELD_ON).from(MEETING).where(MEETING.ID.eq(id)).and(Matching.present(MEETING))
            .fetchOptional().map(row -> link(id, row.value1(), row.value2()));
    }

    private static RecordLink link(UUID id, String title, LocalDate on) {
        return new RecordLink(Kind.MEETING, id, title + ", " + DAY.format(on));
    }
}
