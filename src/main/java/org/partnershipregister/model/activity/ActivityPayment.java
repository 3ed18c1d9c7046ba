package org.partnershipregister.model.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.partnershipregister.model.Ids;

/** Money that one partner has paid to another to settle up; more than nothing, in pence, never to itself. */
public record ActivityPayment(UUID id, Transfer transfer, LocalDate paidOn, String note) {

    /** The payment of what was open. */
    public static ActivityPayment of(Transfer transfer, LocalDate paidOn) {
        return new ActivityPayment(Ids.next(), transfer, paidOn, "");
    }
}
