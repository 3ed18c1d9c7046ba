package org.partnershipregister.store.party;

import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_IDENTIFIER;
import static org.partnershipregister.store.schema.Tables.ORGANISATION_NAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Lookalike;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.ContactRecord;

/** Finds records that a new one may repeat: same number, same name but for "the", "Ltd" and signs, or a name much like it. */
public final class Lookalikes {
    private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "for", "in", "ltd", "limited", "cic", "cio",
        "plc", "llp", "charity", "charitable");
    private static final double ALIKE = 0.93;
    private static final int MOST = 3;
    private static final int MOST_CANDIDATES = 400;

    private final Database database;

    public Lookalikes(Database database) {
        this.database = database;
    }

    /** Up to three organisations that may be the one of this name and these numbers; {@code except} is left out. */
    public List<Lookalike> organisations(String name, List<Identifier> identifiers, UUID except) {
        return database.read(sql -> {
            Map<UUID, Lookalike> found = new LinkedHashMap<>();
            identifiers.forEach(identifier -> sameNumber(sql, identifier).forEach(one -> found.putIfAbsent(one.id(), one)));
            namedAlike(sql, name).forEach(one -> found.putIfAbsent(one.id(), one));
            found.remove(except);
            return found.values().stream().sorted(Comparator.comparing(Lookalike::reason)).limit(MOST).toList();
        });
    }

    /** Up to three people of the same name; {@code except} is left out. */
    public List<Lookalike> contacts(String name, UUID except) {
        String wanted = Folding.fold(name);
        return wanted.length() < 3 ? List.of() : database.read(sql -> sql.selectFrom(CONTACT)
            .where(Matching.present(CONTACT)).and(Matching.words(CONTACT.SEARCH_KEY, name)).and(CONTACT.ID.ne(except))
            .limit(MOST_CANDIDATES).fetch().stream().filter(row -> sameName(row, wanted)).limit(MOST)
            .map(row -> new Lookalike(row.getId(), row.getRef(), ContactRows.name(row).full(), Lookalike.Reason.SAME_NAME))
            .toList());
    }

    private static boolean sameName(ContactRecord row, String wanted) {
        return Stream.of(row.getGiven(), row.getKnownAs()).map(first -> Folding.fold(first + " " + row.getFamily()))
            .anyMatch(wanted::equals);
    }

    private static List<Lookalike> sameNumber(DSLContext sql, Identifier identifier) {
        return identifier.normalised().length() < 2 ? List.of() : sql.select(ORGANISATION.ID, ORGANISATION.REF,
                ORGANISATION.NAME).from(ORGANISATION).join(ORGANISATION_IDENTIFIER)
            .on(ORGANISATION_IDENTIFIER.ORGANISATION_ID.eq(ORGANISATION.ID))
            .where(ORGANISATION_IDENTIFIER.SCHEME.eq(identifier.scheme().name()))
            .and(DSL.replace(DSL.upper(ORGANISATION_IDENTIFIER.IDENTIFIER), " ", "").eq(identifier.normalised()))
            .and(Matching.present(ORGANISATION))
            .fetch(row -> new Lookalike(row.value1(), row.value2(), row.value3(), Lookalike.Reason.SAME_NUMBER));
    }

    private static List<Lookalike> namedAlike(DSLContext sql, String name) {
        String wanted = core(name);
        String block = Stream.of(wanted.split(" ")).max(Comparator.comparing(String::length)).orElse("");
        if (block.length() < 3) {
            return List.of();
        }
        String start = block.substring(0, Math.min(block.length(), 4));
        List<Lookalike> found = new ArrayList<>();
        sql.select(ORGANISATION.ID, ORGANISATION.REF, ORGANISATION.NAME).from(ORGANISATION)
            .where(Matching.present(ORGANISATION)).and(Matching.words(ORGANISATION.SEARCH_KEY, start))
            .limit(MOST_CANDIDATES).fetch().forEach(row -> {
                Set<String> names = sql.selectFrom(ORGANISATION_NAME)
                    .where(ORGANISATION_NAME.ORGANISATION_ID.eq(row.value1())).fetchSet(ORGANISATION_NAME.NAME);
                names.add(row.value3());
                double likeness = names.stream().mapToDouble(one -> likeness(core(one), wanted)).max().orElse(0);
                if (likeness >= ALIKE) {
                    found.add(new Lookalike(row.value1(), row.value2(), row.value3(),
                        likeness == 1 ? Lookalike.Reason.SAME_NAME : Lookalike.Reason.LIKE_NAME));
                }
            });
        return found;
    }

    private static double likeness(String one, String other) {
        return one.equals(other) ? 1 : Math.min(0.99, new JaroWinklerSimilarity().apply(one, other));
    }

    /** A name without the words that tell organisations apart least. */
    private static String core(String name) {
        String core = Stream.of(Folding.fold(name).split(" ")).filter(word -> !EMPTY_WORDS.contains(word))
            .collect(Collectors.joining(" "));
        return core.isEmpty() ? Folding.fold(name) : core;
    }
}
