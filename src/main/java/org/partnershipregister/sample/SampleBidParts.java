package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.DeliveryMode;
import org.partnershipregister.model.consortium.PaperKind;
import org.partnershipregister.model.consortium.PaperState;
import org.partnershipregister.model.party.Organisation;

/** Partners and papers of the sample's bids, partners written as {@code key:pounds}, the lead body first. */
final class SampleBidParts {
    private static final long POUND = 100;

    private final Town town;

    SampleBidParts(Town town) {
        this.town = town;
    }

    List<BidPartner> unsigned(String... partners) {
        List<BidPartner> all = new ArrayList<>();
        for (String one : partners) {
            String[] part = one.split(":");
            Organisation organisation = town.organisation(part[0]);
            long share = Long.parseLong(part[1]) * POUND;
            BidRole role = all.isEmpty() ? BidRole.LEAD_BODY : share == 0 ? BidRole.SUPPORTER : BidRole.DELIVERY_PARTNER;
            all.add(BidPartner.of(organisation.id(), organisation.name(), role).sharing(share)
                .as(role, all.isEmpty() ? DeliveryMode.SEPARATELY : DeliveryMode.ALONGSIDE).delivering(delivers(role)));
        }
        return all;
    }

    /** All of them signed off on that day. */
    List<BidPartner> signed(LocalDate on, String... partners) {
        return unsigned(partners).stream().map(partner -> partner.signed(new BidPartner.SignOff(Optional.of(on), "Chair of trustees"))).toList();
    }

    /** The first two signed off, the others not yet. */
    List<BidPartner> partly(LocalDate on, String... partners) {
        List<BidPartner> signed = signed(on, partners);
        List<BidPartner> unsigned = unsigned(partners);
        return Stream.concat(signed.stream().limit(2), unsigned.stream().skip(2)).toList();
    }

    /** Accounts and insurance of each: the later the partner, the less has come. */
    List<BidPaper> papers(LocalDate today, String... partners) {
        List<BidPaper> papers = new ArrayList<>(List.of(BidPaper.of(Optional.empty(), PaperKind.BUDGET).in(PaperState.RECEIVED),
            BidPaper.of(Optional.empty(), PaperKind.LETTER_OF_SUPPORT).in(PaperState.ASKED)));
        for (int place = 0; place < partners.length; place++) {
            Optional<java.util.UUID> owner = Optional.of(town.organisation(partners[place]).id());
            papers.add(BidPaper.of(owner, PaperKind.ACCOUNTS).in(place < 3 ? PaperState.RECEIVED : PaperState.ASKED));
            papers.add(BidPaper.of(owner, PaperKind.INSURANCE).in(place < 2 ? PaperState.RECEIVED : PaperState.NOT_ASKED)
                .expiring(place == 1 ? Optional.of(today.minusDays(20)) : place == 0 ? Optional.of(today.plusMonths(7)) : Optional.empty()));
        }
        return papers;
    }

    private static String delivers(BidRole role) {
        return switch (role) {
            case LEAD_BODY -> "Manages the work, advises, answers to the funder";
            case DELIVERY_PARTNER -> "Casework for the people it knows best";
            case SUBCONTRACTOR -> "A piece of the work for a fee";
            case SUPPORTER -> "Trains the advisers and lends its name";
        };
    }
}
