package org.partnershipregister.model.activity;

import java.util.UUID;
import org.partnershipregister.model.Ids;

/**
 * What one organisation puts into a joint activity and takes out of it.
 *
 * @param name          read from the register
 * @param sharePermille its agreed share of the net result, 1000 being all; counts only where the rule is agreed shares
 */
public record ActivityPartner(UUID id, UUID organisation, String name, Money money, People people, int sharePermille, String note) {

    /** In pence, neither below zero: what it paid and what it took in. */
    public record Money(long costPence, long incomePence) {
        public static final Money NONE = new Money(0, 0);

        /** What it holds of the common result: taken in less paid. */
        public long heldPence() {
            return incomePence - costPence;
        }
    }

    /** Its helpers, the places kept for it and how many came. */
    public record People(int staff, int places, int attended) {
        public static final People NONE = new People(0, 0, 0);
    }

    /** A partner that has put nothing in yet. */
    public static ActivityPartner of(UUID organisation, String name) {
        return new ActivityPartner(Ids.next(), organisation, name, Money.NONE, People.NONE, 0, "");
    }

    public ActivityPartner with(Money other) {
        return new ActivityPartner(id, organisation, name, other, people, sharePermille, note);
    }

    public ActivityPartner with(People other) {
        return new ActivityPartner(id, organisation, name, money, other, sharePermille, note);
    }

    public ActivityPartner share(int permille) {
        return new ActivityPartner(id, organisation, name, money, people, permille, note);
    }

    public ActivityPartner noted(String words) {
        return new ActivityPartner(id, organisation, name, money, people, sharePermille, words);
    }
}
