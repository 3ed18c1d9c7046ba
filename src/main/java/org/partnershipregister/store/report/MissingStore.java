package org.partnershipregister.store.report;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.HINT_DISMISSAL;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.partnership.Stage;
import org.partnershipregister.model.report.Lack;
import org.partnershipregister.model.report.MissingItems;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.agreement.AgreementHints;
import org.partnershipregister.store.schema.tables.records.PartnershipRecord;

/** Reads what is missing over all partnerships that aren't over, and over agreements outside of partnerships. */
public final class MissingStore {
    private final Database database;

    public MissingStore(Database database) {
        this.database = database;
    }

    /** What is missing today, without the hints that somebody put aside with a reason. */
    public MissingItems missing() {
        LocalDate today = database.today();
        return database.read(sql -> {
            Set<String> aside = new HashSet<>();
            sql.select(HINT_DISMISSAL.PARTNERSHIP_ID, HINT_DISMISSAL.HINT).from(HINT_DISMISSAL)
                .forEach(row -> aside.add(row.value1() + " " + row.value2()));
            Map<Optional<UUID>, List<MissingItems.Item>> items = new HashMap<>();
            new PartnershipLacks(sql, today).each((partnership, item) -> add(items, Optional.of(partnership), item));
            new PaperLacks(sql).each((partnership, item) -> add(items, partnership, item));
            new PartnerLacks(sql, today).each((partnership, item) -> add(items, Optional.of(partnership), item));
            int putAside = addHints(sql, today, items);
            return gathered(sql, today, items, aside, putAside);
        });
    }

    private static MissingItems gathered(DSLContext sql, LocalDate today, Map<Optional<UUID>, List<MissingItems.Item>> items,
            Set<String> aside, int putAside) {
        List<MissingItems.Part> parts = new ArrayList<>();
        int complete = 0;
        int left = putAside;
        for (PartnershipRecord row : sql.selectFrom(PARTNERSHIP).where(going()).orderBy(PARTNERSHIP.SORT_NAME, PARTNERSHIP.ID)) {
            List<MissingItems.Item> all = items.getOrDefault(Optional.of(row.getId()), List.of());
            List<MissingItems.Item> kept = all.stream().filter(item -> item.lack().gap()
                .filter(gap -> aside.contains(row.getId() + " " + Dismissal.gap(gap))).isEmpty())
                .sorted(Comparator.comparing(MissingItems.Item::lack)).toList();
            left += all.size() - kept.size();
            complete += kept.isEmpty() ? 1 : 0;
            if (!kept.isEmpty()) {
                parts.add(new MissingItems.Part(row.getRef(), row.getName(), kept));
            }
        }
        List<MissingItems.Item> outside = items.getOrDefault(Optional.<UUID>empty(), List.of());
        if (!outside.isEmpty()) {
            parts.add(new MissingItems.Part("", "", outside));
        }
        return new MissingItems(Us.name(sql), today, parts, complete, left);
    }

    /** What is said beside the agreements themselves, from the same place; answers how much of it was put aside. */
    private static int addHints(DSLContext sql, LocalDate today, Map<Optional<UUID>, List<MissingItems.Item>> items) {
        List<AgreementHints.Told> told = AgreementHints.told(sql, today,
            AGREEMENT.PARTNERSHIP_ID.in(DSL.select(PARTNERSHIP.ID).from(PARTNERSHIP).where(going())));
        told.stream().filter(one -> !one.aside()).forEach(one -> add(items, Optional.of(one.partnership()), new MissingItems.Item(
            Lack.of(one.found().hint()), one.found().name().isEmpty() ? one.title() : one.title() + ": " + one.found().name())));
        return (int) told.stream().filter(AgreementHints.Told::aside).count();
    }

    private static Condition going() {
        return Matching.present(PARTNERSHIP).and(PARTNERSHIP.STAGE.notIn(Stage.ENDED.name(), Stage.DID_NOT_PROCEED.name()));
    }

    private static void add(Map<Optional<UUID>, List<MissingItems.Item>> items, Optional<UUID> partnership, MissingItems.Item item) {
        items.computeIfAbsent(partnership, any -> new ArrayList<>()).add(item);
    }

    /** Whether something is missing, and what it is about. */
    static void when(boolean missing, Lack lack, String about, java.util.function.Consumer<MissingItems.Item> found) {
        if (missing) {
            found.accept(new MissingItems.Item(lack, about));
        }
    }
}
