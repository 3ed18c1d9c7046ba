package org.partnershipregister.model.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class ReferralTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final Referral fresh = Referral.prepared(Ids.next(), "YP-104", MONDAY);

    @Test
    void aReferralGoesFromPreparedToClosedStepByStep() {
        Referral one = fresh.after(ReferralMove.SEND, MONDAY, "");
        assertThat(one.state()).isEqualTo(ReferralState.SENT);
        one = one.after(ReferralMove.ACKNOWLEDGE, MONDAY.plusDays(1), "");
        assertThat(one.state()).isEqualTo(ReferralState.ACKNOWLEDGED);
        one = one.after(ReferralMove.ACCEPT, MONDAY.plusDays(3), "");
        assertThat(one.state()).isEqualTo(ReferralState.ACCEPTED);
        one = one.after(ReferralMove.MEET, MONDAY.plusDays(9), "");
        assertThat(one.state()).isEqualTo(ReferralState.IN_SERVICE);
        one = one.after(ReferralMove.CLOSE, MONDAY.plusDays(15), "Six sessions, well again");
        assertThat(one.state()).isEqualTo(ReferralState.CLOSED);
        assertThat(one.outcome()).isEqualTo("Six sessions, well again");
        assertThat(one.problems(TODAY)).isEmpty();
    }

    @Test
    void askingForMoreOrADecisionAcknowledgesToo() {
        Referral sent = fresh.after(ReferralMove.SEND, MONDAY, "");
        Referral asked = sent.after(ReferralMove.ASK_MORE, MONDAY.plusDays(2), "Which school?");
        assertThat(asked.state()).isEqualTo(ReferralState.MORE_INFORMATION_ASKED);
        assertThat(asked.days().acknowledged()).contains(MONDAY.plusDays(2));
        assertThat(asked.events()).extracting(ReferralEvent::note).containsExactly("Which school?");
        Referral whole = asked.after(ReferralMove.COMPLETE, MONDAY.plusDays(4), "");
        assertThat(whole.state()).isEqualTo(ReferralState.ACKNOWLEDGED);
        assertThat(whole.days().complete()).contains(MONDAY.plusDays(4));
        assertThat(sent.after(ReferralMove.DECLINE, MONDAY.plusDays(1), "").days().acknowledged()).contains(MONDAY.plusDays(1));
    }

    @Test
    void returnsAndRepeatsAreCountedWithTheirDays() {
        Referral one = fresh.after(ReferralMove.SEND, MONDAY, "").after(ReferralMove.RETURN, MONDAY.plusDays(1), "Not signed")
            .after(ReferralMove.COMPLETE, MONDAY.plusDays(2), "").after(ReferralMove.REPEAT, MONDAY.plusDays(3), "Address again");
        assertThat(one.times(ReferralEvent.Kind.RETURNED)).isOne();
        assertThat(one.times(ReferralEvent.Kind.REPEATED)).isOne();
        assertThat(one.events()).extracting(ReferralEvent::on).containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(3));
        assertThat(one.state()).isEqualTo(ReferralState.ACKNOWLEDGED);
    }

    @Test
    void whatIsOverCanBeOpenedAgainWhereItWas() {
        Referral sent = fresh.after(ReferralMove.SEND, MONDAY, "").after(ReferralMove.ACKNOWLEDGE, MONDAY, "");
        assertThat(sent.after(ReferralMove.DECLINE, MONDAY, "").after(ReferralMove.REOPEN, MONDAY, "")).isEqualTo(sent);
        assertThat(sent.after(ReferralMove.WITHDRAW, MONDAY, "").after(ReferralMove.REOPEN, MONDAY, "")).isEqualTo(sent);
        Referral met = sent.after(ReferralMove.ACCEPT, MONDAY, "").after(ReferralMove.MEET, MONDAY, "");
        assertThat(met.after(ReferralMove.CLOSE, MONDAY, "").after(ReferralMove.REOPEN, MONDAY, "")).isEqualTo(met);
    }

    @Test
    void everyStateButTheLastOnesOffersAStepAndTheLastOnesOnlyToOpenAgain() {
        for (ReferralState state : ReferralState.values()) {
            assertThat(ReferralMove.from(state)).as(state.name()).isNotEmpty();
            if (state.over()) {
                assertThat(ReferralMove.from(state)).containsExactly(ReferralMove.REOPEN);
            }
        }
        assertThat(ReferralMove.SEND.possible(ReferralState.SENT)).isFalse();
        assertThat(ReferralMove.MEET.possible(ReferralState.SENT)).isFalse();
    }

    @Test
    void theStateFollowsDaysThatAreCorrected() {
        Referral accepted = fresh.after(ReferralMove.SEND, MONDAY, "").after(ReferralMove.ACCEPT, MONDAY.plusDays(3), "");
        assertThat(accepted.edit().days(accepted.days().decided(Optional.empty())).done().settled().state())
            .isEqualTo(ReferralState.ACKNOWLEDGED);
        assertThat(fresh.edit().days(fresh.days().sent(Optional.of(MONDAY))).done().settled().state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void bothDaysOfAPairInTheWrongOrderAreNamed() {
        Days days = Days.preparedOn(MONDAY).sent(Optional.of(MONDAY)).acknowledged(Optional.of(MONDAY.minusDays(1)));
        assertThat(days.problems(TODAY)).extracting(Problem::field).contains("sent", "acknowledged");
        assertThat(Days.preparedOn(TODAY.plusDays(1)).problems(TODAY)).extracting(Problem::key)
            .containsExactly("problem.referral.to-come");
        assertThat(Days.preparedOn(MONDAY).decided(Optional.of(MONDAY)).problems(TODAY)).extracting(Problem::key)
            .contains("problem.referral.not-sent");
    }

    /** Days are typed in any order and any value; whatever raises no problem has no negative duration. */
    @Test
    void noOrderOfTypingGivesANegativeDuration() {
        Random random = new Random(3);
        int fine = 0;
        for (int trial = 0; trial < 5_000; trial++) {
            Days days = Days.preparedOn(day(random));
            List<BiFunction<Days, Optional<LocalDate>, Days>> setters = new ArrayList<>(List.of(Days::sent, Days::acknowledged,
                Days::complete, Days::decided, Days::firstContact, Days::closed));
            Collections.shuffle(setters, random);
            for (var set : setters.subList(0, random.nextInt(setters.size() + 1))) {
                Days typed = set.apply(days, random.nextInt(6) == 0 ? Optional.empty() : Optional.of(day(random)));
                days = typed.problems(TODAY).isEmpty() ? typed : days;
            }
            if (days.problems(TODAY).isEmpty() && days.sent().isPresent()) {
                fine++;
                Timing timing = new Timing(days.prepared(), days.sent().get(), days.acknowledged(), days.decided(),
                    days.firstContact(), false, 0, 0);
                for (Step step : Step.values()) {
                    assertThat(timing.days(step).orElse(0)).isNotNegative();
                }
                LocalDate sent = days.sent().get();
                days.closed().ifPresent(end -> assertThat(ChronoUnit.DAYS.between(sent, end)).isNotNegative());
            }
        }
        assertThat(fine).isGreaterThan(500);
    }

    private static LocalDate day(Random random) {
        return TODAY.minusDays(random.nextInt(12));
    }

    @Test
    void consentHoldsFromItsDayUntilItExpiresAndOnlyWithEvidence() {
        Consent given = Consent.given(MONDAY, "Form in the file");
        assertThat(given.heldOn(MONDAY)).isTrue();
        assertThat(given.heldOn(MONDAY.minusDays(1))).isFalse();
        assertThat(Consent.given(MONDAY, " ").heldOn(MONDAY)).isFalse();
        Consent short7 = new Consent(Optional.of(MONDAY), Optional.of(MONDAY.plusDays(7)), "Form", "");
        assertThat(short7.heldOn(MONDAY.plusDays(7))).isTrue();
        assertThat(short7.heldOn(MONDAY.plusDays(8))).isFalse();
        assertThat(Consent.NONE.heldOn(MONDAY)).isFalse();
    }

    @Test
    void theGateSaysWhatIsLackingAtTheDayAndBesideTheFieldThatMendsIt() {
        Optional<LocalDate> sent = Optional.of(MONDAY);
        assertThat(fields(Consent.NONE, sent)).containsExactly("sent", "consentOn");
        assertThat(fields(Consent.given(MONDAY.plusDays(1), "Form"), sent)).containsExactly("sent", "consentOn");
        assertThat(fields(Consent.given(MONDAY, ""), sent)).containsExactly("sent", "consentEvidence");
        assertThat(fields(new Consent(Optional.of(MONDAY.minusDays(9)), Optional.of(MONDAY.minusDays(1)), "Form", ""), sent))
            .containsExactly("sent", "consentExpires");
        assertThat(fields(Consent.without("Safeguarding: a child at risk"), sent)).isEmpty();
        assertThat(fields(Consent.NONE, Optional.empty())).isEmpty();
        assertThat(Consent.NONE.gate(ConsentRule.NOT_REQUIRED, sent)).isEmpty();
    }

    private static List<String> fields(Consent consent, Optional<LocalDate> sent) {
        return consent.gate(ConsentRule.REQUIRED, sent).stream().map(Problem::field).toList();
    }
}
