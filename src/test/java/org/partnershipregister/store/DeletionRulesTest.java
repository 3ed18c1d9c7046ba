package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.schema.DefaultSchema;
import org.partnershipregister.testing.TestRegister;

/**
 * Whatever other records name isn't deleted (domain.md §10.4), for every foreign key there is: a new table can't forget it. The rows
 * are made up column by column, without the schema's checks, since only who names whom matters here.
 */
class DeletionRulesTest {
    private static final List<Kind> TARGETS = List.of(Kind.ORGANISATION, Kind.CONTACT, Kind.PARTNERSHIP, Kind.AGREEMENT,
        Kind.MEETING, Kind.OPPORTUNITY);

    /** Parts of the record itself: they go to the bin and come back with it. */
    private static final Map<Kind, Set<String>> PARTS = Map.of(
        Kind.ORGANISATION, Set.of("ORGANISATION_NAME", "ORGANISATION_IDENTIFIER", "ORGANISATION_CHANNEL", "SITE", "ORGANISATION_TAG",
            "DUE_DILIGENCE"),
        Kind.CONTACT, Set.of("CONTACT_CHANNEL", "POSITION"),
        Kind.PARTNERSHIP, Set.of("PARTNERSHIP_MODEL", "MEMBERSHIP", "OBJECTIVE", "OBJECTIVE_NOTE", "OBJECTIVE_MEMBER", "MEETING_SERIES",
            "COMMITTEE", "COMMITTEE_SEAT", "RISK", "INVOLVEMENT", "HINT_DISMISSAL", "RELATIONSHIP_TEST", "RELATIONSHIP_ANSWER",
            "CHECKLIST", "CHECKLIST_STEP", "CONSORTIUM"),
        Kind.AGREEMENT, Set.of("AGREEMENT_PARTY", "AGREEMENT_SECTION", "AGREEMENT_VERSION", "AGREEMENT_VERSION_SECTION", "OBLIGATION"),
        Kind.MEETING, Set.of("ATTENDANCE", "AGENDA_ITEM", "DECISION", "MINUTES_VERSION"),
        Kind.OPPORTUNITY, Set.of("OPPORTUNITY_INTEREST"));

    /** Keys that hold nothing back, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
        "FK_MEETING_PREVIOUS", "says only what a meeting was planned after; its own notes are whole without it");

    @TestFactory
    Stream<DynamicTest> whatOthersNameIsNotDeleted() {
        return keys().map(key -> DynamicTest.dynamicTest(key.getName(), () -> {
            try (Register register = TestRegister.empty()) {
                Kind kind = kindOf(key.getKey().getTable());
                UUID target = register.database().read(sql -> namedBy(sql, key));
                assertThat(refused(register, kind, target)).as(key.getTable().getName() + " names it").isTrue();
                assertThat(new BinStore(register.database()).all()).isEmpty();
            }
        }));
    }

    @Test
    void nothingIsExceptedThatIsNotThere() {
        Set<String> tables = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> {
            tables.add(table.getName());
            table.getReferences().forEach(key -> names.add(key.getName()));
        });
        assertThat(tables).containsAll(PARTS.values().stream().flatMap(Set::stream).toList());
        assertThat(names).containsAll(EXCEPTIONS.keySet());
    }

    private static Stream<? extends ForeignKey<?, ?>> keys() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().flatMap(table -> table.getReferences().stream())
            .filter(key -> TARGETS.stream().anyMatch(kind -> Schema.of(kind).equals(key.getKey().getTable())))
            .filter(key -> !EXCEPTIONS.containsKey(key.getName()))
            .filter(key -> !PARTS.get(kindOf(key.getKey().getTable())).contains(key.getTable().getName()));
    }

    private static Kind kindOf(Table<?> table) {
        return TARGETS.stream().filter(kind -> Schema.of(kind).equals(table)).findFirst().orElseThrow();
    }

    /** A record that one row names by this key. */
    private static UUID namedBy(DSLContext sql, ForeignKey<?, ?> key) {
        sql.execute("SET REFERENTIAL_INTEGRITY FALSE");
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> table.getChecks().forEach(check ->
            sql.alterTable(table).dropConstraint(check.getName()).execute()));
        UUID target = row(sql, key.getKey().getTable(), Map.of());
        Map<String, UUID> named = new HashMap<>(Map.of(key.getFields().getFirst().getName(), target));
        if (kindOf(key.getKey().getTable()) == Kind.PARTNERSHIP) {
            named.put("PARTNERSHIP_ID", target);
        }
        row(sql, key.getTable(), named);
        return target;
    }

    /** A row with something in every column that must be filled; those it belongs to are made too. */
    private static UUID row(DSLContext sql, Table<?> table, Map<String, UUID> named) {
        Record row = sql.newRecord(table);
        UUID id = UUID.randomUUID();
        for (Field<?> field : table.fields()) {
            if (field.getName().equals("ID")) {
                set(row, field, id);
            } else if (named.containsKey(field.getName())) {
                set(row, field, named.get(field.getName()));
            } else if (!field.getDataType().nullable() && !field.getDataType().defaulted()) {
                set(row, field, owner(table, field).<Object>map(of -> row(sql, of, within(named)))
                    .orElseGet(() -> value(table, field)));
            }
        }
        sql.insertInto(table).set(filled(row)).execute();
        return id;
    }

    /** Only what was filled in, so that the rest gets its default. */
    private static Map<Field<?>, Object> filled(Record row) {
        Map<Field<?>, Object> filled = new HashMap<>();
        Stream.of(row.fields()).filter(row::touched).forEach(field -> filled.put(field, row.get(field)));
        return filled;
    }

    /** A row's owner is of the same partnership, and names nothing else. */
    private static Map<String, UUID> within(Map<String, UUID> named) {
        return Optional.ofNullable(named.get("PARTNERSHIP_ID")).map(id -> Map.of("PARTNERSHIP_ID", id)).orElse(Map.of());
    }

    private static Optional<Table<?>> owner(Table<?> table, Field<?> field) {
        return table.getReferences().stream().filter(key -> key.getFields().contains(field)).<Table<?>>map(key -> key.getKey().getTable())
            .findFirst();
    }

    private static <T> void set(Record row, Field<T> field, Object value) {
        row.set(field, field.getDataType().convert(value));
    }

    private static Object value(Table<?> table, Field<?> field) {
        Class<?> type = field.getType();
        return field.getName().equals("REF") ? UUID.randomUUID().toString().substring(0, 8) : type == String.class ? code(table, field) : type == UUID.class ? UUID.randomUUID()
            : type == LocalDate.class ? TestRegister.TODAY : type == OffsetDateTime.class ? OffsetDateTime.now(ZoneOffset.UTC)
            : type == Boolean.class ? Boolean.FALSE : 1;
    }

    /** The first code that the column takes; any letter where all are taken. */
    private static String code(Table<?> table, Field<?> field) {
        Pattern codes = Pattern.compile('"' + field.getName() + "\"\\s+IN\\s*\\(\\s*'(\\w+)'", Pattern.CASE_INSENSITIVE);
        return table.getChecks().stream().map(check -> codes.matcher(check.condition().toString())).filter(Matcher::find)
            .map(matcher -> matcher.group(1)).findFirst().orElse("X");
    }

    private static boolean refused(Register register, Kind kind, UUID id) {
        Database database = register.database();
        try {
            return switch (kind) {
                case ORGANISATION -> gone(() -> new OrganisationStore(database).delete(id));
                case CONTACT -> gone(() -> new ContactStore(database).delete(id));
                case PARTNERSHIP -> gone(() -> new PartnershipStore(database).delete(id));
                case AGREEMENT -> new AgreementStore(database).delete(List.of(id)).kept().size() == 1;
                case MEETING -> gone(() -> new MeetingStore(database).delete(id));
                case OPPORTUNITY -> gone(() -> new OpportunityStore(database).delete(id));
                default -> throw new IllegalArgumentException(kind.name());
            };
        } catch (Failure failure) {
            assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE);
            return true;
        }
    }

    private static boolean gone(Runnable deletion) {
        deletion.run();
        return false;
    }
}
