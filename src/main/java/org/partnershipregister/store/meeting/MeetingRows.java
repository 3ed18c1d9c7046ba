package org.partnershipregister.store.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.meeting.MeetingState;
import org.partnershipregister.model.meeting.Minutes;
import org.partnershipregister.model.meeting.MinutesState;
import org.partnershipregister.store.schema.tables.records.MeetingRecord;

/** Between the meeting of the model and its own row. */
final class MeetingRows {
    private MeetingRows() {
    }

    static void fill(MeetingRecord row, Meeting from) {
        row.setId(from.id()).setPartnershipId(from.partnership().orElse(null)).setSeriesId(from.series().orElse(null))
            .setTitle(from.title()).setSortName(Folding.sortKey(from.title())).setHeldOn(from.when().on())
            .setStartAt(from.when().start().orElse(null)).setEndAt(from.when().end().orElse(null))
            .setPlace(from.where().place()).setLink(from.where().link()).setState(from.state().name())
            .setChairContactId(from.roles().chair().orElse(null)).setMinuteTaker(from.roles().minuteTaker())
            .setQuorum(from.roles().quorum().orElse(null)).setPreviousId(from.links().previous().orElse(null))
            .setNextOn(from.links().nextOn().orElse(null)).setNotes(from.notes());
        fillMinutes(row, from.minutes());
    }

    static void fillMinutes(MeetingRecord row, Minutes minutes) {
        row.setMinutesState(minutes.state().name()).setCirculatedOn(minutes.circulatedOn().orElse(null))
            .setCirculatedTo(minutes.circulatedTo()).setApprovedOn(minutes.approvedOn().orElse(null))
            .setApprovedAtMeetingId(minutes.approvedAt().orElse(null));
    }

    static Meeting read(MeetingRecord row, MeetingParts parts) {
        return new Meeting(row.getId(), row.getRef(), row.getTitle(), Optional.ofNullable(row.getPartnershipId()),
            Optional.ofNullable(row.getSeriesId()),
            new Meeting.When(row.getHeldOn(), Optional.ofNullable(row.getStartAt()), Optional.ofNullable(row.getEndAt())),
            new Meeting.Where(row.getPlace(), row.getLink()), MeetingState.valueOf(row.getState()), minutes(row),
            new Meeting.Roles(Optional.ofNullable(row.getChairContactId()), row.getMinuteTaker(),
                Optional.ofNullable(row.getQuorum())),
            new Meeting.Links(Optional.ofNullable(row.getPreviousId()), Optional.ofNullable(row.getNextOn())),
            row.getNotes(), parts.attendance(), parts.agenda(), parts.decisions(), row.getRowVersion());
    }

    private static Minutes minutes(MeetingRecord row) {
        return new Minutes(MinutesState.valueOf(row.getMinutesState()), Optional.ofNullable(row.getCirculatedOn()),
            row.getCirculatedTo(), Optional.ofNullable(row.getApprovedOn()),
            Optional.ofNullable(row.getApprovedAtMeetingId()));
    }

    /**
     * All by which a meeting as read back (so that people have their names) is found besides its items: title, place,
     * people, decisions. Notes have a key of their own in each item, so that a pause in typing doesn't rewrite the words of the whole meeting.
     */
    static String searchKey(Meeting from) {
        List<String> texts = new ArrayList<>(List.of(from.ref(), from.title(), from.where().place(), from.notes(),
            from.roles().minuteTaker()));
        from.attendance().forEach(one -> texts.addAll(List.of(one.name(), one.organisationName())));
        from.decisions().forEach(one -> texts.add(one.text()));
        return Folding.searchKey(texts);
    }
}
