package org.partnershipregister.model.resource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * All entries of one contribution, the oldest written first, and the rules of a next one. The rules stand here only: the
 * form shows them beside its fields and the store refuses by them.
 *
 * @param lasting whether the thing is still there after it was used, see {@link ResourceKind#lasting}
 */
public record Ledger(boolean lasting, List<LedgerEntry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** What all entries add up to, the reversed ones with their reversals. */
    public Balance balance() {
        return sum(entries);
    }

    /** The entries that count: neither reversed nor a reversal. */
    public List<LedgerEntry> standing() {
        Set<UUID> reversed = entries.stream().flatMap(entry -> entry.reverses().stream()).collect(Collectors.toSet());
        return entries.stream().filter(entry -> entry.reverses().isEmpty() && !reversed.contains(entry.id())).toList();
    }

    /** The same with one entry more. */
    public Ledger with(LedgerEntry entry) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new Ledger(lasting, all);
    }

    /** How far the contribution has come. */
    public ContributionState state() {
        Balance now = balance();
        boolean gone = now.left(lasting).nothing();
        if (now.received().nothing()) {
            return !now.pledged().nothing() ? ContributionState.PLEDGED
                : now.offered().nothing() && !entries.isEmpty() ? ContributionState.ENDED : ContributionState.OFFERED;
        }
        if (gone && !now.returned().nothing()) {
            return ContributionState.RETURNED;
        }
        if (gone && now.outstanding().nothing()) {
            return ContributionState.ENDED;
        }
        return now.used().nothing() ? ContributionState.RECEIVED : ContributionState.IN_USE;
    }

    /** What keeps this entry out; the fields are "on", "amount", "note" and "reverses". */
    public List<Problem> problems(LedgerEntry next) {
        Problems problems = new Problems().maxLength("note", next.note(), LedgerEntry.LONGEST_NOTE);
        if (next.on().isAfter(next.entered())) {
            problems.add(Problem.error("on", "problem.ledger.future"));
        }
        if (next.reverses().isPresent()) {
            reversal(next, problems);
        } else if (next.amount().negative() || next.amount().nothing()) {
            problems.add(Problem.error("amount", "problem.ledger.nothing"));
        } else {
            order(next, problems);
        }
        if (problems.list().isEmpty()) {
            with(next).impossible().ifPresent(day -> problems.add(Problem.error("amount", shortage(next), day)));
        }
        return problems.list();
    }

    private void reversal(LedgerEntry next, Problems problems) {
        UUID wrong = next.reverses().orElseThrow();
        boolean stands = standing().stream().anyMatch(entry -> entry.id().equals(wrong)
            && entry.kind() == next.kind() && entry.amount().negated().equals(next.amount()));
        if (!stands) {
            problems.add(Problem.error("reverses", "problem.ledger.reversed"));
        }
    }

    private void order(LedgerEntry next, Problems problems) {
        boolean promise = next.kind() == EntryKind.OFFERED || next.kind() == EntryKind.PLEDGED;
        if (!promise) {
            first(EntryKind.PLEDGED).filter(next.on()::isBefore)
                .ifPresent(day -> problems.add(Problem.error("on", "problem.ledger.before-pledge", day)));
        }
    }

    private Optional<LocalDate> first(EntryKind kind) {
        return standing().stream().filter(entry -> entry.kind() == kind).map(LedgerEntry::on).min(Comparator.naturalOrder());
    }

    /** The first day on which more would have been used or given back than was there; what comes on a day comes first. */
    private Optional<LocalDate> impossible() {
        List<LedgerEntry> byDay = standing().stream()
            .sorted(Comparator.comparing(LedgerEntry::on).thenComparing(LedgerEntry::kind)).toList();
        Balance so = Balance.NOTHING;
        for (LedgerEntry entry : byDay) {
            so = so.with(entry.kind(), entry.amount());
            boolean usedTooMuch = lasting && entry.kind() == EntryKind.USED && so.given().minus(so.used()).negative();
            if (so.left(lasting).negative() || usedTooMuch) {
                return Optional.of(entry.on());
            }
        }
        return Optional.empty();
    }

    private static String shortage(LedgerEntry next) {
        return next.reverses().isPresent() ? "problem.ledger.needed"
            : next.kind() == EntryKind.RETURNED ? "problem.ledger.returned" : "problem.ledger.used";
    }

    private static Balance sum(List<LedgerEntry> some) {
        Balance sum = Balance.NOTHING;
        for (LedgerEntry entry : some) {
            sum = sum.with(entry.kind(), entry.amount());
        }
        return sum;
    }
}
