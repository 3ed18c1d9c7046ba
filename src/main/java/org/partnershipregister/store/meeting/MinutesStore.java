package org.partnershipregister.store.meeting;

import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.MINUTES_VERSION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.Minutes;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.model.meeting.MinutesVersion;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.schema.tables.records.MeetingRecord;

/**
 * What becomes of notes after a meeting: circulated, approved at a later one, corrected. What was circulated or approved
 * is frozen as text with its hash; a correction is a new version beside it.
 */
public final class MinutesStore {
    private final Database database;

    public MinutesStore(Database database) {
        this.database = database;
    }

    /** All frozen versions of a meeting's notes, the oldest first. */
    public List<MinutesVersion> versions(UUID meeting) {
        return database.read(sql -> sql.selectFrom(MINUTES_VERSION).where(MINUTES_VERSION.MEETING_ID.eq(meeting))
            .orderBy(MINUTES_VERSION.NUMBER).fetch(row -> new MinutesVersion(row.getId(), row.getMeetingId(),
                row.getNumber(), MinutesState.valueOf(row.getState()), row.getFrozenOn(), row.getSentTo(),
                row.getSha256(), row.getText())));
    }

    /** Keeps what was sent round, and to whom. {@code text} is the notes as plain text. */
    public Meeting circulate(UUID meeting, String text, LocalDate on, String to) {
        return freeze(meeting, "change.minutes.circulated", text, MinutesState.CIRCULATED,
            new Minutes(MinutesState.CIRCULATED, Optional.of(on), to, Optional.empty(), Optional.empty()), on);
    }

    /** Freezes the notes as approved, at that later meeting if one is named. */
    public Meeting approve(UUID meeting, String text, LocalDate on, Optional<UUID> atMeeting) {
        Minutes now = database.read(sql -> MeetingStore.find(sql, meeting)).map(Meeting::minutes)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
        return freeze(meeting, "change.minutes.approved", text, MinutesState.APPROVED,
            new Minutes(MinutesState.APPROVED, now.circulatedOn(), now.circulatedTo(), Optional.of(on), atMeeting), on);
    }

    /** Opens approved notes for a correction, which must be approved again; the approved version stays as it is. */
    public Meeting correct(UUID meeting) {
        return database.write(label("change.minutes.correction", meeting), edit -> {
            Meeting kept = MeetingStore.find(edit.sql(), meeting).orElseThrow();
            return mark(edit, kept, kept.minutes().in(MinutesState.CORRECTED));
        });
    }

    private Meeting freeze(UUID meeting, String key, String text, MinutesState state, Minutes minutes, LocalDate on) {
        return database.write(label(key, meeting), edit -> {
            Meeting kept = MeetingStore.find(edit.sql(), meeting).orElseThrow();
            if (kept.minutes().frozen()) {
                throw new Failure(Failure.Reason.FROZEN);
            }
            int number = 1 + edit.sql().fetchCount(MINUTES_VERSION, MINUTES_VERSION.MEETING_ID.eq(meeting));
            edit.put(edit.sql().newRecord(MINUTES_VERSION).setId(Ids.next()).setMeetingId(meeting).setNumber(number)
                .setState(state.name()).setFrozenOn(on).setSentTo(minutes.circulatedTo()).setSha256(sha256(text))
                .setText(text));
            return mark(edit, kept, minutes);
        });
    }

    private ChangeLabel label(String key, UUID meeting) {
        return new ChangeLabel(key, database.read(sql -> MeetingStore.find(sql, meeting)).map(Meeting::title)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)));
    }

    private static Meeting mark(Edit edit, Meeting kept, Minutes minutes) {
        MeetingRecord row = edit.sql().newRecord(MEETING).setId(kept.id());
        MeetingRows.fillMinutes(row, minutes);
        edit.put(row);
        return MeetingStore.find(edit.sql(), kept.id()).orElseThrow();
    }

    /** The hash of a text's UTF-8 bytes, in hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
