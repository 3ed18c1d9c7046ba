package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralMove;

/** How one referral of the town went, up to today: partners have grown faster over the years, and now and then one is forgotten. */
final class SampleCourse {
    private static final List<DeclineReason> REASONS = List.of(DeclineReason.NO_CAPACITY, DeclineReason.NOT_ELIGIBLE,
        DeclineReason.CLIENT_NOT_REACHED, DeclineReason.CLIENT_DECLINED, DeclineReason.OUT_OF_AREA);
    private static final List<String> OUTCOMES = List.of("Help taken up; client says it fits.", "Six meetings, then no more needed.",
        "Plan agreed and kept to.", "Came once and did not return.");

    private final LocalDate today;
    private final Random random;
    private int number;

    SampleCourse(LocalDate today, Random random) {
        this.today = today;
        this.random = random;
    }

    /**
     * @param along how much of the pathway's time had passed, 0 to 1
     * @param left  how many referrals of the pathway come after this one: the last is not sent yet, those before wait
     */
    Referral of(Referral prepared, Pathway pathway, LocalDate sent, double along, int left) {
        number++;
        Consent consent = consent(pathway, sent);
        if (left == 0) {
            return prepared;
        }
        Referral one = prepared.edit().consent(consent).done().after(ReferralMove.SEND, sent, "");
        double slow = 1.9 - along;
        LocalDate known = sent.plusDays(days(0, 2, slow));
        if (number % 9 == 4) {
            one = step(one, ReferralMove.RETURN, known, "The second page was missing");
            known = known.plusDays(1 + random.nextInt(3));
            one = step(one, ReferralMove.COMPLETE, known, "");
        } else {
            one = step(one, ReferralMove.ACKNOWLEDGE, known, "");
        }
        if (number % 8 == 3) {
            one = step(one, ReferralMove.REPEAT, known.plusDays(1), "Address and telephone asked for again");
        }
        LocalDate decided = known.plusDays(1 + days(0, 3, slow));
        if (left == 1) {
            return one;
        }
        if (left > 2 && number % 10 == 7) {
            return decided.isAfter(today) ? one : one.edit().declined(Optional.of(REASONS.get(random.nextInt(REASONS.size())))).done()
                .after(ReferralMove.DECLINE, decided, "");
        }
        one = step(one, ReferralMove.ACCEPT, decided, "");
        if (left == 2) {
            return one;
        }
        LocalDate met = decided.plusDays(1 + days(1, 6, slow));
        one = number % 31 == 0 ? step(one, ReferralMove.WITHDRAW, met, "") : step(one, ReferralMove.MEET, met, "");
        return step(one, ReferralMove.CLOSE, met.plusDays(40 + random.nextInt(60)), OUTCOMES.get(random.nextInt(OUTCOMES.size())));
    }

    /** A step that lies ahead, or may not be taken, has not been taken. */
    private Referral step(Referral one, ReferralMove move, LocalDate on, String note) {
        return on.isAfter(today) || !move.possible(one.state()) ? one : one.after(move, on, note);
    }

    private Consent consent(Pathway pathway, LocalDate sent) {
        if (pathway.consent() == ConsentRule.NOT_REQUIRED) {
            return Consent.NONE;
        }
        return number % 29 == 5 ? Consent.without("Safeguarding: asking could have put the young person at risk")
            : new Consent(Optional.of(sent.minusDays(1)), Optional.of(sent.plusMonths(6)), "Signed form in the case file", "");
    }

    private int days(int least, int usual, double slow) {
        int drawn = least + random.nextInt(usual + 1);
        boolean delayed = random.nextInt(9) == 0;
        return (int) Math.round((delayed ? drawn * 2 + 2 : drawn) * slow);
    }
}
