package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_CHANNEL;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.networking.NetworkSheet;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.schema.tables.records.OrganisationRecord;

/** Reads who is in a network today, for the sheet by which its members know each other; a few questions for any number. */
public final class NetworkSheetStore {
    private final Database database;

    public NetworkSheetStore(Database database) {
        this.database = database;
    }

    /** The sheet of one partnership as of today; NOT_FOUND when there is no such partnership. */
    public NetworkSheet of(UUID partnership) {
        LocalDate today = database.today();
        List<Membership> members = new MembershipStore(database).of(partnership).stream().map(MemberLine::membership)
            .filter(member -> member.current(today) && member.joined().filter(day -> day.isAfter(today)).isEmpty()).toList();
        return database.read(sql -> {
            var row = sql.selectFrom(PARTNERSHIP).where(PARTNERSHIP.ID.eq(partnership)).fetchOptional()
                .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            String us = sql.select(ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue())
                .fetchOptional(ORGANISATION.NAME).orElse("");
            return new NetworkSheet(row.getName(), row.getPurpose(), us, today, entries(sql, members, today));
        });
    }

    private static List<NetworkSheet.Entry> entries(DSLContext sql, List<Membership> members, LocalDate today) {
        List<UUID> ids = members.stream().flatMap(member -> member.party().organisation().stream()).toList();
        Map<UUID, OrganisationRecord> organisations = sql.selectFrom(ORGANISATION).where(ORGANISATION.ID.in(ids))
            .fetchMap(ORGANISATION.ID);
        Map<UUID, List<String>> towns = sql.select(SITE.ORGANISATION_ID, SITE.TOWN).from(SITE)
            .where(SITE.ORGANISATION_ID.in(ids)).and(SITE.TOWN.ne(""))
            .orderBy(SITE.IS_MAIN.desc().nullsLast(), SITE.POSITION).fetchGroups(SITE.ORGANISATION_ID, SITE.TOWN);
        Map<UUID, NetworkSheet.Reach> offices = SheetPeople.reach(sql.select(ORGANISATION_CHANNEL.ORGANISATION_ID,
                ORGANISATION_CHANNEL.KIND, ORGANISATION_CHANNEL.DETAIL).from(ORGANISATION_CHANNEL)
            .where(ORGANISATION_CHANNEL.ORGANISATION_ID.in(ids)).orderBy(ORGANISATION_CHANNEL.POSITION).fetch());
        SheetPeople people = SheetPeople.read(sql, members.stream().flatMap(member -> speaking(member, today).stream())
            .map(Representative::contact).toList(), today);
        return members.stream().map(member -> {
            Optional<UUID> id = member.party().organisation();
            Optional<OrganisationRecord> row = id.map(organisations::get);
            return new NetworkSheet.Entry(member.party().name(), member.party().kind(),
                row.map(OrganisationRecord::getPurpose).orElse(""),
                row.map(OrganisationRecord::getAreaServed).orElse(""), row.map(OrganisationRecord::getWebsite).orElse(""),
                id.map(towns::get).filter(Objects::nonNull).map(List::getFirst).orElse(""),
                speaking(member, today).stream().flatMap(one -> people.of(one, id).stream()).toList(),
                id.map(offices::get).orElse(NetworkSheet.Reach.NONE), member.joined());
        }).sorted(Comparator.comparing(entry -> Folding.sortKey(entry.name()))).toList();
    }

    /** Who speaks for a member on that day, deputies last. */
    private static List<Representative> speaking(Membership member, LocalDate today) {
        return member.representatives().stream().filter(person -> person.speaks(today)
                && person.from().filter(day -> day.isAfter(today)).isEmpty())
            .sorted(Comparator.comparing(person -> person.capacity() == Capacity.DEPUTY)).toList();
    }
}
