package org.partnershipregister.model.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * One organisation, or a group of people without a body of its own, in one partnership.
 *
 * @param left the first day it is no longer a member; "" reason while it is
 */
public record Membership(UUID id, UUID partnership, Party party, MemberRole role, RelationshipBasis basis, Voice voice,
                         String ownObjectives, Optional<LocalDate> joined, Optional<LocalDate> left,
                         String leavingReason, int position, List<Representative> representatives) {

    /** Who the member is; a group has a name only. {@code name} of an organisation is read from the register. */
    public record Party(PartyKind kind, Optional<UUID> organisation, String name) {

        /** An organisation of the register. */
        public static Party organisation(UUID id, String name) {
            return new Party(PartyKind.ORGANISATION, Optional.of(id), name);
        }

        /** A group of people. */
        public static Party group(PartyKind kind, String name) {
            return new Party(kind, Optional.empty(), name);
        }
    }

    /** A member that decides together with the others. */
    public static Membership of(UUID partnership, Party party, Optional<LocalDate> joined) {
        return new Membership(Ids.next(), partnership, party, MemberRole.MEMBER, RelationshipBasis.PARTNERSHIP,
            Voice.DECIDES_TOGETHER, "", joined, Optional.empty(), "", 0, List.of());
    }

    /** The same in another role and with another voice. */
    public Membership as(MemberRole newRole, RelationshipBasis newBasis, Voice newVoice) {
        return new Membership(id, partnership, party, newRole, newBasis, newVoice, ownObjectives, joined, left,
            leavingReason, position, representatives);
    }

    /** The same, joined on that day. */
    public Membership joinedOn(Optional<LocalDate> day) {
        return new Membership(id, partnership, party, role, basis, voice, ownObjectives, day, left, leavingReason,
            position, representatives);
    }

    /** The same with its own objectives in words. */
    public Membership wanting(String objectives) {
        return new Membership(id, partnership, party, role, basis, voice, objectives, joined, left, leavingReason,
            position, representatives);
    }

    /** The same, spoken for by these. */
    public Membership spokenForBy(List<Representative> people) {
        return new Membership(id, partnership, party, role, basis, voice, ownObjectives, joined, left, leavingReason,
            position, List.copyOf(people));
    }

    /** The same, ended; nothing it held is removed. */
    public Membership leaving(LocalDate on, String reason) {
        return new Membership(id, partnership, party, role, basis, voice, ownObjectives, joined, Optional.of(on),
            reason, position, representatives);
    }

    /** The same, a member again: the end was a mistake. */
    public Membership staying() {
        return new Membership(id, partnership, party, role, basis, voice, ownObjectives, joined, Optional.empty(), "",
            position, representatives);
    }

    /** The same organisation or group in another partnership from a day on, with those who speak for it that day. */
    public Membership carriedTo(UUID other, LocalDate on) {
        return new Membership(Ids.next(), other, party, role, basis, voice, ownObjectives, Optional.of(on),
            Optional.empty(), "", 0, representatives.stream().filter(person -> person.speaks(on))
                .map(person -> person.carriedTo(on)).toList());
    }

    /** Whether it has not left by that day. */
    public boolean current(LocalDate day) {
        return left.map(end -> end.isAfter(day)).orElse(true);
    }

    /** What is wrong with it by itself. */
    public List<Problem> problems() {
        return new Problems().required("party", party.name(), "problem.partnership.party")
            .maxLength("party", party.name(), 500).maxLength("ownObjectives", ownObjectives, 100_000)
            .maxLength("leavingReason", leavingReason, 2_000).dateOrder("joined", "left", joined, left).list();
    }

    /**
     * What is wrong with it among the others: a second lead body of a consortium, or a member that is one already.
     *
     * @param consortium since when the partnership is a consortium; who led before that led no consortium
     */
    public List<Problem> problemsAmong(List<Membership> others, Optional<LocalDate> consortium) {
        Problems problems = new Problems();
        for (Membership other : others) {
            boolean together = !other.id().equals(id) && overlaps(other);
            if (together && role == MemberRole.LEAD_BODY && other.role() == MemberRole.LEAD_BODY
                && consortium.filter(since -> current(since) && other.current(since)).isPresent()) {
                problems.add(Problem.error("role", "problem.partnership.one-lead-body", other.party().name()));
            }
            if (together && party.organisation().isPresent()
                && party.organisation().equals(other.party().organisation())) {
                problems.add(Problem.error("party", "problem.partnership.member-already", party.name()));
            }
        }
        return problems.list();
    }

    private boolean overlaps(Membership other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Membership other) {
        return joined.isEmpty() || other.left().isEmpty() || joined.get().isBefore(other.left().get());
    }
}
