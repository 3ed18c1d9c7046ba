package org.partnershipregister.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Check;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.partnershipregister.store.schema.DefaultSchema;

/** What holds for every table, so that a new one can't forget it (domain.md §1 and §10). */
class SchemaRulesTest {
    /** Beginnings and what ends them. */
    private static final Map<String, List<String>> ENDS = Map.of("START_ON", List.of("END_ON"), "FROM_ON", List.of("TO_ON"),
        "JOINED_ON", List.of("LEFT_ON"), "EFFECTIVE_ON", List.of("END_ON"), "STARTS_ON", List.of("ENDS_ON"),
        "HAPPENS_ON", List.of("ENDS_ON"), "SEEN_ON", List.of("EXPIRES_ON"), "CONSENT_ON", List.of("CONSENT_EXPIRES_ON"));
    private static final Set<String> UNCHECKED_CODES = Set.of("CHANGE_TOUCH.KIND");

    @Test
    void noTableTakesAnEndBeforeItsBeginning() {
        List<String> missing = new ArrayList<>();
        int pairs = 0;
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Map.Entry<String, List<String>> pair : ENDS.entrySet()) {
                for (String end : pair.getValue()) {
                    if (table.field(pair.getKey()) != null && table.field(end) != null) {
                        pairs++;
                        if (checks(table).stream().noneMatch(check -> check.contains(pair.getKey()) && check.contains(end))) {
                            missing.add(table.getName() + ": " + pair.getKey() + ", " + end);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(pairs).isGreaterThan(15);
    }

    @Test
    void codesAreCheckedAndMoneyIsWholePence() {
        Set<String> unchecked = new TreeSet<>();
        Set<String> notWhole = new TreeSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Field<?> field : table.fields()) {
                String name = table.getName() + "." + field.getName();
                if (Set.of("STATE", "KIND", "ROLE", "STAGE", "BASIS", "VOICE").contains(field.getName())
                    && field.getDataType().length() <= 40 && !UNCHECKED_CODES.contains(name)
                    && checks(table).stream().noneMatch(check -> check.contains('"' + field.getName() + '"') && check.contains("IN"))) {
                    unchecked.add(name);
                }
                if (field.getName().endsWith("PENCE") && !whole(field.getDataType())) {
                    notWhole.add(name);
                }
            }
        }
        assertThat(unchecked).isEmpty();
        assertThat(notWhole).isEmpty();
    }

    @Test
    void everyRuleOfTheSchemaHasAName() {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            assertThat(table.getChecks()).extracting(Check::getName).as(table.getName())
                .allMatch(name -> name.startsWith("CK_"));
            assertThat(table.getUniqueKeys()).as(table.getName()).allMatch(key -> key.getName().startsWith("UQ_"));
            assertThat(table.getReferences()).as(table.getName()).allMatch(key -> key.getName().startsWith("FK_"));
        }
    }

    @Test
    void aRecordOfItsOwnKindCanBeBinnedAndSaysWhoChangedIt() {
        for (org.partnershipregister.model.Kind kind : org.partnershipregister.model.Kind.values()) {
            assertThat(Schema.of(kind).fields()).extracting(Field::getName).as(kind.name())
                .contains("REF", "SORT_NAME", "SEARCH_KEY", "CREATED_AT", "CREATED_BY", "UPDATED_AT", "UPDATED_BY",
                    "ROW_VERSION", "DELETED_AT");
        }
    }

    private static List<String> checks(Table<?> table) {
        return table.getChecks().stream().map(check -> check.condition().toString()).toList();
    }

    private static boolean whole(DataType<?> type) {
        return type.getSQLDataType() == SQLDataType.BIGINT;
    }
}
