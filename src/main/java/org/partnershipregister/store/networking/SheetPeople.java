package org.partnershipregister.store.networking;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.CONTACT_CHANNEL;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.partnershipregister.model.networking.NetworkSheet.Person;
import org.partnershipregister.model.networking.NetworkSheet.Reach;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.store.Matching;

/**
 * The people of a sheet: their job where they work for the member, and how to reach them. Whoever does not want to be contacted
 * is named without phone and e-mail address; whoever is in the bin is not named at all.
 */
final class SheetPeople {
    private record Job(UUID contact, UUID organisation, String title) {
    }

    private final Set<UUID> there;
    private final Map<UUID, Reach> reach;
    private final List<Job> jobs;

    private SheetPeople(Set<UUID> there, Map<UUID, Reach> reach, List<Job> jobs) {
        this.there = there;
        this.reach = reach;
        this.jobs = jobs;
    }

    static SheetPeople read(DSLContext sql, List<UUID> contacts, LocalDate today) {
        Set<UUID> there = new HashSet<>(sql.select(CONTACT.ID).from(CONTACT).where(CONTACT.ID.in(contacts))
            .and(Matching.present(CONTACT)).fetch(CONTACT.ID));
        Map<UUID, Reach> reach = reach(sql.select(CONTACT_CHANNEL.CONTACT_ID, CONTACT_CHANNEL.KIND, CONTACT_CHANNEL.DETAIL)
            .from(CONTACT_CHANNEL).join(CONTACT).on(CONTACT.ID.eq(CONTACT_CHANNEL.CONTACT_ID))
            .where(CONTACT.ID.in(there)).and(CONTACT.DO_NOT_CONTACT.isFalse())
            .orderBy(CONTACT_CHANNEL.IS_MAIN.desc().nullsLast(), CONTACT_CHANNEL.POSITION).fetch());
        List<Job> jobs = sql.select(POSITION.CONTACT_ID, POSITION.ORGANISATION_ID, POSITION.JOB_TITLE).from(POSITION)
            .where(POSITION.CONTACT_ID.in(there)).and(POSITION.START_ON.isNull().or(POSITION.START_ON.le(today)))
            .and(POSITION.END_ON.isNull().or(POSITION.END_ON.ge(today)))
            .orderBy(POSITION.MAIN_CONTACT.desc().nullsLast(), POSITION.ID)
            .fetch(row -> new Job(row.value1(), row.value2(), row.value3()));
        return new SheetPeople(there, reach, jobs);
    }

    /** The person as the sheet shows them; for a group without an organisation the job is left out. */
    Optional<Person> of(Representative one, Optional<UUID> organisation) {
        String job = jobs.stream().filter(any -> any.contact().equals(one.contact())
            && organisation.equals(Optional.of(any.organisation()))).map(Job::title).findFirst().orElse("");
        return there.contains(one.contact()) ? Optional.of(new Person(one.name(), job, one.capacity() == Capacity.DEPUTY,
            reach.getOrDefault(one.contact(), Reach.NONE))) : Optional.empty();
    }

    /** The first phone, or else mobile, and the first e-mail address of each owner, of rows owner, kind, detail in their order. */
    static Map<UUID, Reach> reach(List<Record3<UUID, String, String>> channels) {
        Map<UUID, Reach> all = new HashMap<>();
        for (String kind : List.of("PHONE", "MOBILE", "EMAIL")) {
            channels.stream().filter(row -> row.value2().equals(kind)).forEach(row ->
                all.merge(row.value1(), reach(kind, row.value3()), SheetPeople::first));
        }
        return all;
    }

    private static Reach reach(String kind, String detail) {
        return kind.equals("EMAIL") ? new Reach("", detail) : new Reach(detail, "");
    }

    private static Reach first(Reach known, Reach more) {
        return new Reach(known.phone().isEmpty() ? more.phone() : known.phone(),
            known.email().isEmpty() ? more.email() : known.email());
    }
}
