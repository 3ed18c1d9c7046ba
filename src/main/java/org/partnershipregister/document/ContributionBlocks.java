package org.partnershipregister.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Table;
import org.partnershipregister.model.agreement.ScheduleFacts.Contribution;

/** What each partner puts in: money, time, premises and equipment, and all else, a row for each partner. */
final class ContributionBlocks {
    private static final Set<String> TIME = Set.of("STAFFING", "VOLUNTEER_TIME");
    private static final Set<String> THINGS = Set.of("EQUIPMENT", "OFFICE_SPACE");

    private final ScheduleWords words;

    ContributionBlocks(ScheduleWords words) {
        this.words = words;
    }

    List<Block> of(List<Contribution> contributions) {
        Map<String, List<Contribution>> partners = contributions.stream()
            .collect(Collectors.groupingBy(Contribution::partner, LinkedHashMap::new, Collectors.toList()));
        return partners.isEmpty() ? List.of() : List.of(new Table("", words.header("partner money time things other"), List.of(3, 2, 3, 3, 3),
            partners.entrySet().stream().map(partner -> row(partner.getKey(), partner.getValue())).toList()));
    }

    private List<Cell> row(String partner, List<Contribution> all) {
        Predicate<Contribution> money = one -> one.kind().equals("FUNDING");
        Predicate<Contribution> time = one -> TIME.contains(one.kind());
        Predicate<Contribution> things = one -> THINGS.contains(one.kind());
        return Stream.of(partner, said(all, money), said(all, time), said(all, things), said(all, money.or(time).or(things).negate()))
            .map(Cell::of).toList();
    }

    private String said(List<Contribution> all, Predicate<Contribution> kind) {
        return all.stream().filter(kind).map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(Contribution one) {
        String amount = words.amount(one);
        return amount.isEmpty() ? one.title() : one.title() + ": " + amount;
    }
}
