package org.partnershipregister.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class MembershipTest {
    private static final LocalDate JOINED = LocalDate.of(2024, 4, 1);
    private final UUID partnership = Ids.next();

    @Test
    void aConsortiumHasOneLeadBodyAtATime() {
        Membership first = lead("Housing Link");
        Membership second = lead("Harbour College");
        assertThat(second.problemsAmong(List.of(first, second), Optional.of(JOINED))).extracting(Problem::key)
            .containsExactly("problem.partnership.one-lead-body");
        assertThat(second.problemsAmong(List.of(first, second), Optional.empty())).isEmpty();
    }

    @Test
    void theNextLeadBodyMayFollowOnTheDayTheFirstOneLeaves() {
        Membership first = lead("Housing Link").leaving(JOINED.plusYears(1), "Handed over");
        Membership second = lead("Harbour College").joinedOn(Optional.of(JOINED.plusYears(1)));
        assertThat(second.problemsAmong(List.of(first), Optional.of(JOINED))).isEmpty();
        assertThat(second.joinedOn(Optional.of(JOINED.plusDays(1))).problemsAmong(List.of(first), Optional.of(JOINED))).hasSize(1);
    }

    @Test
    void whoLedBeforeItBecameAConsortiumLedNoConsortium() {
        Membership former = lead("Housing Link").leaving(JOINED.plusYears(1), "Handed over");
        Membership second = lead("Harbour College");
        assertThat(second.problemsAmong(List.of(former), Optional.of(JOINED.plusYears(1)))).isEmpty();
        assertThat(former.problemsAmong(List.of(second), Optional.of(JOINED.plusYears(1)))).isEmpty();
        assertThat(second.problemsAmong(List.of(former), Optional.of(LocalDate.MIN))).hasSize(1);
    }

    @Test
    void anOrganisationIsAMemberOnceAtATime() {
        Membership first = member("Housing Link");
        Membership again = Membership.of(partnership, first.party(), Optional.of(JOINED.plusYears(2)));
        assertThat(again.problemsAmong(List.of(first), Optional.empty())).extracting(Problem::key)
            .containsExactly("problem.partnership.member-already");
        assertThat(again.problemsAmong(List.of(first.leaving(JOINED.plusYears(1), "Moved")), Optional.empty())).isEmpty();
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        assertThat(member("Housing Link").leaving(JOINED.minusDays(1), "").problems()).extracting(Problem::field)
            .containsExactly("joined", "left");
        assertThat(member("Housing Link").leaving(JOINED, "").problems()).isEmpty();
    }

    @Test
    void aMemberIsHeardWhenItTakesPartInDeciding() {
        assertThat(List.of(Voice.DECIDES_TOGETHER, Voice.VOTES, Voice.CONSULTED)).allMatch(Voice::heard);
        assertThat(List.of(Voice.INFORMED, Voice.NONE)).noneMatch(Voice::heard);
    }

    private Membership member(String name) {
        return Membership.of(partnership, Membership.Party.organisation(Ids.next(), name), Optional.of(JOINED));
    }

    private Membership lead(String name) {
        return member(name).as(MemberRole.LEAD_BODY, RelationshipBasis.PARTNERSHIP, Voice.DECIDES_TOGETHER);
    }
}
