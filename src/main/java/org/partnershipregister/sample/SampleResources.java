package org.partnershipregister.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.ContributionBasis;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.LedgerEntry;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.model.resource.Secondment;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.resource.ContributionStore;
import org.partnershipregister.store.resource.LedgerStore;
import org.partnershipregister.store.resource.SecondmentStore;

/** Pledges with their ledgers over three years, and secondments; budgets are made by {@link SampleBudgets}. */
final class SampleResources {
    private final Town town;
    private final Database database;
    private final MembershipStore members;
    private final ContributionStore contributions;
    private final LedgerStore ledgers;
    private final SecondmentStore secondments;

    SampleResources(Database database, Town town) {
        this.town = town;
        this.database = database;
        this.members = new MembershipStore(database);
        this.contributions = new ContributionStore(database);
        this.ledgers = new LedgerStore(database);
        this.secondments = new SecondmentStore(database);
    }

    void put(Edit edit) {
        SampleLine.read("resources").forEach(line -> contribution(edit, line));
        SampleLine.read("secondments").forEach(line -> secondments.put(edit, secondment(line)));
        new SampleBudgets(database, town).put(edit);
    }

    private void contribution(Edit edit, SampleLine line) {
        boolean offered = line.text(5).startsWith("o");
        LocalDate promised = ago(line.text(5).replace("o", "").strip());
        Organisation organisation = town.organisation(line.text(1));
        RecordLink giver = link(organisation);
        UUID partnership = town.partnership(line.text(0)).id();
        Contribution made = Contribution.of(partnership, new Contribution.Giver(member(members, partnership, organisation),
                Optional.of(giver.id()), giver.name()), line.code(2, ResourceKind.class), line.text(4))
            .with(new Contribution.Nature(line.code(2, ResourceKind.class), line.code(3, ContributionBasis.class),
                line.code(7, ResourceUnit.class), line.text(9)))
            .during(new Contribution.Span(Optional.of(promised), line.monthsBefore(10, town.today()), line.monthsBefore(11, town.today())))
            .owned(new Contribution.Ownership(line.has(12) ? Optional.of(giver) : Optional.empty(), line.text(13)));
        contributions.put(edit, made);
        Amount amount = amount(line.text(6), line.text(8));
        List<LedgerEntry> entries = new ArrayList<>();
        if (!amount.nothing()) {
            ledgers.put(edit, LedgerEntry.of(made.id(), offered ? EntryKind.OFFERED : EntryKind.PLEDGED, amount, promised, promised));
        }
        for (String one : line.text(14).split(";")) {
            if (!one.isBlank()) {
                entries.add(ledgers.put(edit, entry(made, one.strip().split(" ", 5), entries)));
            }
        }
    }

    private LedgerEntry entry(Contribution of, String[] parts, List<LedgerEntry> before) {
        if (parts[0].equals("X")) {
            LedgerEntry wrong = before.get(Integer.parseInt(parts[1]) - 1);
            return wrong.reversed(wrong.on(), wrong.note());
        }
        EntryKind kind = switch (parts[0]) {
            case "R" -> EntryKind.RECEIVED;
            case "U" -> EntryKind.USED;
            default -> EntryKind.RETURNED;
        };
        LocalDate on = ago(parts[1]);
        LedgerEntry entry = LedgerEntry.of(of.id(), kind, amount(parts[2], parts[3]), on, on);
        String more = parts.length > 4 ? parts[4] : "";
        return kind == EntryKind.USED ? entry.by(Optional.of(link(town.organisation(more)))) : entry.saying(more);
    }

    private Secondment secondment(SampleLine line) {
        boolean known = !line.text(1).contains(",");
        Optional<UUID> contact = known ? Optional.of(town.person(line.text(1)).id()) : Optional.empty();
        return Secondment.in(town.partnership(line.text(0)).id()).person(new Secondment.Person(contact, line.text(1)), line.text(2))
            .between(Optional.of(link(town.organisation(line.text(3)))), Optional.of(link(town.organisation(line.text(4)))))
            .managed(line.text(5), Optional.of(new BigDecimal(line.text(6))))
            .during(new Secondment.Span(line.monthsBefore(7, town.today()), line.monthsBefore(8, town.today()))).on(line.text(9));
    }

    private LocalDate ago(String months) {
        return town.today().minusMonths(Long.parseLong(months));
    }

    private static Amount amount(String quantity, String pounds) {
        return new Amount(new BigDecimal(quantity), Long.parseLong(pounds) * 100);
    }

    static RecordLink link(Organisation organisation) {
        return new RecordLink(Kind.ORGANISATION, organisation.id(), organisation.name());
    }

    /** The membership of an organisation in a partnership. */
    static Optional<UUID> member(MembershipStore members, UUID partnership, Organisation organisation) {
        return members.of(partnership).stream().map(MemberLine::membership)
            .filter(one -> one.party().organisation().equals(Optional.of(organisation.id()))).map(Membership::id).findFirst();
    }
}
