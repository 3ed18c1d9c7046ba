package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.partnership.Membership;

/** The members of a partnership as they come into a bid or a campaign: organisations of today that do more than pay or watch. */
public final class Joining {
    private static final Set<MemberRole> OUTSIDE = EnumSet.of(MemberRole.FUNDER, MemberRole.COMMISSIONER, MemberRole.OBSERVER);

    private Joining() {
    }

    /** The members that can act together. */
    public static List<Membership> acting(List<Membership> members, LocalDate today) {
        return members.stream().filter(member -> member.current(today) && member.party().organisation().isPresent()
            && !OUTSIDE.contains(member.role())).toList();
    }

    /** The partners of a bid with all members among them; the lead body leads unless somebody leads already. */
    public static List<BidPartner> partners(Bid bid, List<Membership> members, LocalDate today) {
        List<BidPartner> all = new ArrayList<>(bid.partners());
        Set<UUID> there = bid.partners().stream().map(BidPartner::organisation).collect(Collectors.toSet());
        for (Membership member : acting(members, today)) {
            UUID organisation = member.party().organisation().orElseThrow();
            boolean leads = member.role() == MemberRole.LEAD_BODY && all.stream().noneMatch(one -> one.role() == BidRole.LEAD_BODY);
            if (there.add(organisation)) {
                all.add(BidPartner.of(organisation, member.party().name(), leads ? BidRole.LEAD_BODY : BidRole.DELIVERY_PARTNER));
            }
        }
        return all;
    }

    /** The positions of a campaign with all members among them; who was not there yet has not been asked. */
    public static List<CampaignPosition> positions(Campaign campaign, List<Membership> members, LocalDate today) {
        return Stream.concat(campaign.positions().stream(), absent(campaign, members, today).stream()
            .map(member -> CampaignPosition.of(member.party().organisation().orElseThrow(), member.party().name()))).toList();
    }

    /** Who has not been asked: members without a position, and those with one that says so. */
    public static List<String> notAsked(Campaign campaign, List<Membership> members, LocalDate today) {
        return Stream.concat(campaign.positions().stream().filter(one -> one.stance() == Stance.NOT_ASKED).map(CampaignPosition::name),
            absent(campaign, members, today).stream().map(member -> member.party().name())).toList();
    }

    private static List<Membership> absent(Campaign campaign, List<Membership> members, LocalDate today) {
        Set<UUID> there = campaign.positions().stream().map(CampaignPosition::organisation).collect(Collectors.toSet());
        return acting(members, today).stream().filter(member -> !there.contains(member.party().organisation().orElseThrow())).toList();
    }
}
