package org.partnershipregister.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.meeting.ActionQuestion;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.partnership.PartnershipRow;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.model.party.ContactRow;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.MeetingLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.PartnerLists;

/** Reads whole lists from the register; dates are written as 2026-11-22. */
final class Listings {
    private static final int AT_ONCE = 500;

    private final Database database;

    Listings(Database database) {
        this.database = database;
    }

    Listing of(ListCommand.What what) {
        return switch (what) {
            case PARTNERS -> partners();
            case CONTACTS -> contacts();
            case PARTNERSHIPS -> partnerships();
            case AGREEMENTS -> agreements();
            case MEETINGS -> meetings();
            case ACTIONS -> actions();
        };
    }

    private Listing partners() {
        PartnerLists lists = new PartnerLists(database);
        return listing(List.of("ref", "name", "sector", "legal form", "number", "town", "status", "partnerships", "contracts"),
            lists.ids(PartnerQuestion.ALL), lists::rows, PartnerRow::id, row -> List.of(row.ref(), row.name(),
                word(row.sector()), row.legalForm().map(Listings::word).orElse(""), row.number(), row.town(),
                word(row.status()), String.valueOf(row.partnerships()), String.valueOf(row.contracts())));
    }

    private Listing contacts() {
        ContactLists lists = new ContactLists(database);
        return listing(List.of("ref", "name", "job title", "organisation", "phone", "email", "left"),
            lists.ids(ContactQuestion.ALL), lists::rows, ContactRow::id, row -> List.of(row.ref(), row.name(),
                row.jobTitle(), row.organisation(), row.phone(), row.email(), row.left() ? "yes" : ""));
    }

    private Listing partnerships() {
        PartnershipLists lists = new PartnershipLists(database);
        return listing(List.of("ref", "name", "model", "status", "stage", "formality", "members", "started", "next meeting",
            "next review", "counts as"), lists.ids(PartnershipQuestion.ALL), lists::rows, PartnershipRow::id, row -> List.of(row.ref(),
                row.name(), row.model().map(Listings::word).orElse(""), word(row.status()), word(row.stage()),
                word(row.formality()), String.valueOf(row.members()), day(row.started()), day(row.nextMeeting()),
                day(row.nextReview()), word(row.standing())));
    }

    private Listing agreements() {
        AgreementLists lists = new AgreementLists(database);
        return listing(List.of("ref", "title", "kind", "status", "partnership", "parties", "signed", "start", "end", "review",
            "notice by"), lists.ids(AgreementQuestion.ALL), lists::rows, AgreementRow::id, row -> List.of(row.ref(),
                row.title(), word(row.kind()), word(row.status()), row.partnership(), String.valueOf(row.parties()),
                String.valueOf(row.signed()), day(row.dates().start()), day(row.dates().end()), day(row.dates().review()),
                day(row.dates().noticeBy())));
    }

    private Listing meetings() {
        MeetingLists lists = new MeetingLists(database);
        return listing(List.of("ref", "date", "title", "partnership", "place", "state", "notes", "present", "open actions"),
            lists.ids(MeetingQuestion.ALL), lists::rows, MeetingRow::id, row -> List.of(row.ref(), row.heldOn().toString(),
                row.title(), row.partnership(), row.place(), word(row.state()), word(row.minutes()),
                String.valueOf(row.present()), String.valueOf(row.openActions())));
    }

    private Listing actions() {
        ActionLists lists = new ActionLists(database);
        return listing(List.of("ref", "action", "owner", "due", "state", "partnership", "meeting", "times carried"),
            lists.ids(ActionQuestion.ALL), lists::rows, ActionRow::id, row -> List.of(row.action().ref(),
                row.action().text(), row.ownerInFull(), day(row.action().dueOn()), word(row.action().outcome().state()),
                row.partnership(), row.meeting().map(meeting -> meeting.name()).orElse(""),
                String.valueOf(row.action().timesCarried())));
    }

    /** Rows come in no order from the stores, and some at a time. */
    private static <R> Listing listing(List<String> columns, List<UUID> ids, Function<List<UUID>, List<R>> rows,
                                       Function<R, UUID> id, Function<R, List<String>> cells) {
        Map<UUID, List<String>> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            rows.apply(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                .forEach(row -> found.put(id.apply(row), cells.apply(row)));
        }
        return new Listing(columns, ids.stream().filter(found::containsKey).map(found::get).toList());
    }

    private static String word(Enum<?> code) {
        String plain = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return plain.length() <= 4 && !plain.contains(" ") && code.name().matches("CIO|SCIO|CIC|NHS") ? code.name() : plain;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
