package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.MEETING;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.party.OrganisationStore;

/** Reads all that is printed of one agreement, in one question. */
public final class AgreementFactsStore {
    private static final int MOST_MEETINGS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Database database;
    private final OrganisationStore organisations;

    public AgreementFactsStore(Database database) {
        this.database = database;
        this.organisations = new OrganisationStore(database);
    }

    /** The facts about an agreement as kept; NOT_FOUND when there is none with that key. */
    public AgreementFacts of(UUID agreementId) {
        return database.read(sql -> {
            Agreement agreement =
                AgreementParts.whole(sql, agreementId).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            return new AgreementFacts(agreement, agreement.partnership().flatMap(id -> PartnershipReading.of(sql, id)),
                organisations.us(), parties(sql, agreement), agreement.adoptedAt().flatMap(id -> adoption(sql, id)), database.today(), varied(sql, agreement),
                ScheduleReading.of(sql, agreementId, agreement.partnership(), database.today()));
        });
    }

    /** Up to ten meetings of the agreement's partnership whose title or date holds the typed text, the latest first. */
    public List<RecordLink> meetings(UUID agreementId, String typed) {
        String wanted = typed.toLowerCase(Locale.UK);
        return database.read(sql -> sql.select(MEETING.ID, MEETING.TITLE, MEETING.HELD_ON).from(MEETING).join(AGREEMENT)
            .on(AGREEMENT.PARTNERSHIP_ID.eq(MEETING.PARTNERSHIP_ID)).where(AGREEMENT.ID.eq(agreementId)).and(MEETING.DELETED_AT.isNull())
            .orderBy(MEETING.HELD_ON.desc()).fetch(row -> new RecordLink(Kind.MEETING, row.value1(), named(row.value2(), row.value3())))
            .stream().filter(link -> link.name().toLowerCase(Locale.UK).contains(wanted)).limit(MOST_MEETINGS).toList());
    }

    /** A meeting as it is chosen: Steering group, 3 March 2026. */
    public static String named(String title, LocalDate heldOn) {
        return title + ", " + DAY.format(heldOn);
    }

    /** A party that withdrew before it signed is no party; one that withdrew later stays on the paper it signed. */
    private static Stream<AgreementParty> printed(Agreement agreement) {
        return agreement.parties().stream().filter(party -> party.withdrewOn().isEmpty() || party.signed());
    }

    private static List<AgreementFacts.Varied> varied(DSLContext sql, Agreement agreement) {
        return SuccessionStore.relations(sql, agreement).variations().stream().filter(one -> one.status().running())
            .map(one -> new AgreementFacts.Varied(one.start(), one.ref())).toList();
    }

    private List<PartyFacts> parties(DSLContext sql, Agreement agreement) {
        return printed(agreement).map(party -> {
            Optional<PartnershipReading.Seat> seat =
                agreement.partnership().flatMap(id -> PartnershipReading.seat(sql, id, party.organisation()));
            return new PartyFacts(party, organisations.get(party.organisation()), seat.map(PartnershipReading.Seat::role),
                seat.map(PartnershipReading.Seat::voice),
                seat.map(found -> PartnershipReading.people(sql, found.membership(), party.organisation(), database.today()))
                    .orElse(List.of()));
        }).toList();
    }

    private static Optional<AgreementFacts.Adoption> adoption(DSLContext sql, UUID meeting) {
        return sql.select(MEETING.TITLE, MEETING.HELD_ON).from(MEETING).where(MEETING.ID.eq(meeting))
            .fetchOptional(row -> new AgreementFacts.Adoption(row.value1(), row.value2()));
    }
}
