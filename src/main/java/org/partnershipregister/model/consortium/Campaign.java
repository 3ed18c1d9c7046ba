package org.partnershipregister.model.consortium;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * What partners speak up for together: the issue is its title, then what they ask and of whom (domain.md §7).
 *
 * @param ref     the permanent reference CMP-0001, "" until first saved
 * @param version the row's version as read; 0 until first saved
 */
public record Campaign(UUID id, String ref, String title, UUID partnership, Aim aim, CampaignState state, Optional<LocalDate> from,
                       Optional<LocalDate> to, List<CampaignPosition> positions, String notes, long version) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_NOTES = 100_000;

    public Campaign {
        positions = List.copyOf(positions);
    }

    /** What is asked, of whom, and what came of it. */
    public record Aim(String asks, String targets, String outcome) {
        public static final Aim NONE = new Aim("", "", "");
    }

    /** A campaign that is being planned. */
    public static Campaign named(UUID partnership, String title) {
        return new Campaign(Ids.next(), "", title, partnership, Aim.NONE, CampaignState.PLANNING, Optional.empty(), Optional.empty(),
            List.of(), "", 0);
    }

    public Campaign titled(String other) {
        return new Campaign(id, ref, other, partnership, aim, state, from, to, positions, notes, version);
    }

    public Campaign with(Aim other) {
        return new Campaign(id, ref, title, partnership, other, state, from, to, positions, notes, version);
    }

    public Campaign in(CampaignState other) {
        return new Campaign(id, ref, title, partnership, aim, other, from, to, positions, notes, version);
    }

    public Campaign running(Optional<LocalDate> start, Optional<LocalDate> end) {
        return new Campaign(id, ref, title, partnership, aim, state, start, end, positions, notes, version);
    }

    public Campaign with(List<CampaignPosition> others) {
        return new Campaign(id, ref, title, partnership, aim, state, from, to, others, notes, version);
    }

    public Campaign noting(String other) {
        return new Campaign(id, ref, title, partnership, aim, state, from, to, positions, other, version);
    }

    /** A move; the first day of being live and the last one are written in if they are not known. */
    public Campaign moved(CampaignState other, LocalDate on) {
        Optional<LocalDate> begins = other == CampaignState.LIVE ? from.or(() -> Optional.of(on)) : from;
        Optional<LocalDate> ends = other.over() ? to.or(() -> Optional.of(on).filter(day -> from.filter(day::isBefore).isEmpty()))
            : state.over() ? Optional.empty() : to;
        return in(other).running(begins, ends);
    }

    /** The names that may stand under it. */
    public List<String> mayBeNamed() {
        return positions.stream().filter(CampaignPosition::mayBeNamed).map(CampaignPosition::name).toList();
    }

    /** Those of them whose logo may be shown. */
    public List<String> logos() {
        return positions.stream().filter(CampaignPosition::logoMayBeShown).map(CampaignPosition::name).toList();
    }

    /** What keeps it from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", title, "problem.campaign.title").maxLength("title", title, LONGEST_TITLE)
            .maxLength("asks", aim.asks(), LONGEST_NOTES).maxLength("targets", aim.targets(), LONGEST_TEXT)
            .maxLength("outcome", aim.outcome(), LONGEST_TEXT).maxLength("notes", notes, LONGEST_NOTES).dateOrder("to", from, to);
        Set<UUID> seen = new HashSet<>();
        positions.stream().filter(position -> !seen.add(position.organisation())).findFirst()
            .ifPresent(twice -> problems.add(Problem.error("positions", "problem.campaign.twice", twice.name())));
        positions.forEach(one -> problems.maxLength("positions", one.signedBy(), CampaignPosition.LONGEST_NAME)
            .maxLength("positions", one.note(), CampaignPosition.LONGEST_NOTE));
        return problems.list();
    }
}
