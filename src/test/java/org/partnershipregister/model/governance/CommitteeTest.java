package org.partnershipregister.model.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartyKind;

class CommitteeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Committee board = Committee.named(Ids.next(), "Board", CommitteeKind.MANAGEMENT);

    @Test
    void aSeatWhoseMemberHasLeftIsStillThereButCountsForNothing() {
        Membership stays = Membership.of(Ids.next(), Membership.Party.group(PartyKind.STAFF_GROUP, "Staff"), Optional.empty());
        Membership left = Membership.of(stays.partnership(), Membership.Party.group(PartyKind.STAFF_GROUP, "Drivers"),
            Optional.empty()).leaving(TODAY, "Moved away");
        Seat person = Seat.from(Optional.empty()).heldBy(Ids.next(), "Kim Osei");
        Committee board = Committee.named(stays.partnership(), "Board", CommitteeKind.MANAGEMENT).seating(List.of(
            Seat.from(Optional.empty()).of(stays.id(), "Staff"), Seat.from(Optional.empty()).of(left.id(), "Drivers").voting(2), person))
            .deciding(CommitteeKind.MANAGEMENT, DecisionRule.MAJORITY, Optional.of(3));
        assertThat(board.reachesQuorum(TODAY)).contains(true);
        Committee counting = board.counting(List.of(stays, left), TODAY);
        assertThat(counting.reachesQuorum(TODAY)).contains(false);
        assertThat(counting.votes(TODAY)).isEqualTo(2);
        assertThat(board.counting(List.of(stays, left), TODAY.minusDays(1))).as("the day before").isEqualTo(board);
    }

    @Test
    void onlySeatsHeldTodayCountForVotesAndQuorum() {
        // by hand: 3 + 2 + 0 votes today; the ended seat of 5 and the one that begins tomorrow do not count
        Committee seated = board.seating(List.of(seat(3), seat(2), seat(0), seat(5).until(Optional.of(TODAY)),
            Seat.from(Optional.of(TODAY.plusDays(1))).of(Ids.next(), "Late")));
        assertThat(seated.seats(TODAY)).hasSize(3);
        assertThat(seated.votes(TODAY)).isEqualTo(5);
        assertThat(seated.represented(TODAY)).isEqualTo(3);
        assertThat(deciding(seated, 3).reachesQuorum(TODAY)).contains(true);
        assertThat(deciding(seated, 4).reachesQuorum(TODAY)).contains(false);
        assertThat(seated.reachesQuorum(TODAY)).as("no quorum, nothing to reach").isEmpty();
    }

    @Test
    void aMemberWithTwoSeatsIsOneMember() {
        Seat first = seat(1);
        Seat second = seat(1).of(first.membership().orElseThrow(), "Council");
        Seat own = Seat.from(Optional.empty()).heldBy(Ids.next(), "Jo Field");
        assertThat(board.seating(List.of(first, second, own)).represented(TODAY)).isEqualTo(2);
    }

    @Test
    void theLastDayIsTheDayBeforeTheEnd() {
        assertThat(seat(1).until(Optional.of(TODAY.plusDays(1))).current(TODAY)).isTrue();
        assertThat(seat(1).until(Optional.of(TODAY)).over(TODAY)).isTrue();
        assertThat(board.dated(Optional.empty(), Optional.of(TODAY)).current(TODAY)).isFalse();
        assertThat(board.dated(Optional.of(TODAY), Optional.empty()).current(TODAY)).isTrue();
    }

    @Test
    void aSeatIsSaidByWhoHoldsItAndForWhom() {
        Seat council = Seat.from(Optional.empty()).of(Ids.next(), "Council");
        assertThat(council.holder()).isEqualTo("Council");
        assertThat(council.heldBy(Ids.next(), "Jo Field").holder()).isEqualTo("Jo Field (Council)");
        assertThat(Seat.from(Optional.empty()).heldBy(Ids.next(), "Jo Field").holder()).isEqualTo("Jo Field");
        assertThat(Seat.from(Optional.empty()).held()).isFalse();
    }

    @Test
    void aNameIsAskedForAndNoEndLiesBeforeItsBeginning() {
        assertThat(board.called(" ").problems()).hasSize(1);
        assertThat(board.dated(Optional.of(TODAY), Optional.of(TODAY.minusDays(1))).problems()).hasSize(2);
        Seat backwards = Seat.from(Optional.of(TODAY)).until(Optional.of(TODAY.minusDays(1)));
        assertThat(board.seating(List.of(backwards)).problems()).hasSize(1);
        assertThat(board.problems()).isEmpty();
    }

    @Test
    void moreSeatsNeverMakeAQuorumHarder() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Seat> seats = new ArrayList<>();
            Committee committee = deciding(board, 1 + random.nextInt(6));
            boolean reached = false;
            for (int more = 0; more < 8; more++) {
                seats.add(seat(random.nextInt(4)));
                boolean now = committee.seating(seats).reachesQuorum(TODAY).orElseThrow();
                assertThat(now || !reached).isTrue();
                reached = now;
            }
            assertThat(reached).isTrue();
            assertThat(committee.seating(seats).votes(TODAY)).isEqualTo(seats.stream().mapToInt(Seat::votes).sum());
        }
    }

    private static Committee deciding(Committee committee, int quorum) {
        return committee.deciding(committee.kind(), DecisionRule.MAJORITY, Optional.of(quorum));
    }

    private static Seat seat(int votes) {
        return Seat.from(Optional.of(TODAY.minusYears(1))).of(Ids.next(), "Member").voting(votes);
    }
}
