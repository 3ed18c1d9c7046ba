package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.ACTION;
import static org.partnershipregister.store.schema.Tables.AGREEMENT_PARTY;
import static org.partnershipregister.store.schema.Tables.ATTENDANCE;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.CONTACT_CHANNEL;
import static org.partnershipregister.store.schema.Tables.MEETING;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_CHANNEL;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_IDENTIFIER;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_NAME;
import static org.partnershipregister.store.schema.Tables.RISK;
import static org.partnershipregister.store.schema.Tables.SECONDMENT;
import static org.partnershipregister.store.schema.Tables.SITE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.partnershipregister.model.report.KnownNames;
import org.partnershipregister.model.report.KnownNames.Someone;
import org.partnershipregister.store.Database;

/** Reads all names the register knows, also of those in the bin and of people who were only written down by name. */
public final class NameStore {
    private static final List<TableField<? extends Record, String>> WRITTEN = List.of(AGREEMENT_PARTY.SIGNATORY_NAME,
        AGREEMENT_PARTY.WITNESS_NAME, ATTENDANCE.NAME, ACTION.OWNER_NAME, RISK.OWNER_NAME, SECONDMENT.PERSON_NAME, SECONDMENT.LINE_MANAGER,
        MEETING.MINUTE_TAKER);
    private static final Pattern TITLE = Pattern.compile("(?i)(dr|mr|mrs|ms|miss|mx|cllr|councillor|rev|revd|prof|sir|dame|lady|lord)\\.?");
    private static final Pattern OFFICE = Pattern.compile("(?i).*\\b(chair|chief|director|manager|officer|treasurer|secretary|trustees?|team|"
        + "lead|head|coordinator|clerk|board|committee|group|all|everyone|partners?|members?|staff|worker|administrator|of|the|and)\\b.*");

    private final Database database;

    public NameStore(Database database) {
        this.database = database;
    }

    public KnownNames names() {
        return database.read(sql -> new KnownNames(people(sql), organisations(sql),
            texts(sql, List.of(SITE.ADDRESS, AGREEMENT_PARTY.WITNESS_ADDRESS)),
            texts(sql, List.of(ORGANISATION_IDENTIFIER.IDENTIFIER, ORGANISATION_CHANNEL.DETAIL, CONTACT_CHANNEL.DETAIL))));
    }

    private static List<Someone> organisations(DSLContext sql) {
        Map<UUID, List<String>> others = sql.select(ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.NAME).from(ORGANISATION_NAME)
            .fetchGroups(ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.NAME);
        List<Someone> all = new ArrayList<>(sql.select(ORGANISATION.ID, ORGANISATION.NAME, ORGANISATION.IS_US).from(ORGANISATION)
            .orderBy(ORGANISATION.SORT_NAME, ORGANISATION.ID).fetch(row -> new Someone(row.value2(), Boolean.TRUE.equals(row.value3()),
                Stream.concat(Stream.of(row.value2()), others.getOrDefault(row.value1(), List.of()).stream()).distinct().toList(), List.of())));
        Set<String> known = new LinkedHashSet<>(all.stream().flatMap(one -> one.forms().stream()).toList());
        texts(sql, List.of(ATTENDANCE.ORGANISATION_NAME)).stream().filter(known::add)
            .forEach(name -> all.add(new Someone(name, false, List.of(name), List.of())));
        return all;
    }

    private static List<Someone> people(DSLContext sql) {
        List<Someone> all = new ArrayList<>(sql.select(CONTACT.GIVEN, CONTACT.FAMILY, CONTACT.KNOWN_AS).from(CONTACT)
            .orderBy(CONTACT.SORT_NAME, CONTACT.ID).fetch(row -> person(row.value1(), row.value2(), row.value3())));
        Set<String> known = new LinkedHashSet<>(all.stream().flatMap(one -> one.forms().stream()).toList());
        texts(sql, WRITTEN).stream().map(NameStore::untitled).filter(NameStore::likelyPerson).filter(known::add).forEach(name -> {
            int last = name.lastIndexOf(' ');
            all.add(person(name.substring(0, last), name.substring(last + 1), ""));
        });
        return all;
    }

    private static Someone person(String given, String family, String knownAs) {
        String called = knownAs.isBlank() ? given : knownAs;
        List<String> forms = new ArrayList<>();
        for (String first : Stream.of(given, knownAs).filter(name -> !name.isBlank()).distinct().toList()) {
            forms.add((first + " " + family).strip());
            if (!family.isBlank()) {
                forms.add(family + ", " + first);
                forms.add(first.substring(0, first.offsetByCodePoints(0, 1)) + " " + family);
            }
        }
        if (forms.isEmpty()) {
            forms.add(family);
        }
        List<String> parts = Stream.of(given, given.split(" ")[0], family, knownAs).filter(part -> !part.isBlank()).distinct().toList();
        return new Someone((called + " " + family).strip(), false, forms, parts);
    }

    private static String untitled(String written) {
        String[] words = written.strip().split("\\s+", 2);
        return words.length == 2 && TITLE.matcher(words[0]).matches() ? words[1].strip() : written.strip();
    }

    /** Two to four words, each with a capital, and no office among them: "Chair of trustees" is nobody's name. */
    private static boolean likelyPerson(String name) {
        String[] words = name.split("\\s+");
        return words.length >= 2 && words.length <= 4 && !OFFICE.matcher(name).matches()
            && Stream.of(words).noneMatch(word -> Character.isLowerCase(word.codePointAt(0)) && word.length() > 3);
    }

    private static List<String> texts(DSLContext sql, List<TableField<? extends Record, String>> fields) {
        Set<String> all = new LinkedHashSet<>();
        fields.forEach(field -> sql.selectDistinct(field).from(field.getTable()).where(field.ne("")).orderBy(field)
            .fetch(field).forEach(all::add));
        return List.copyOf(all);
    }
}
