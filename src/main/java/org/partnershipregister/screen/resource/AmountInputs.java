package org.partnershipregister.screen.resource;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.ui.Formats;

/** A quantity and a value as they are typed. */
record AmountInputs(String quantity, String value) {

    /** Says at the fields "quantity" and "value" what is no number. */
    void problems(Formats formats, Problems problems) {
        if (!quantity.isBlank() && ResourceWords.number(quantity).isEmpty()) {
            problems.add(Problem.error("quantity", "problem.ledger.quantity"));
        }
        if (!value.isBlank() && pence(formats).isEmpty()) {
            problems.add(Problem.error("value", "problem.ledger.value"));
        }
    }

    /** The typed amount; what is no number counts as nothing. */
    Amount amount(Formats formats) {
        return new Amount(ResourceWords.number(quantity).orElse(BigDecimal.ZERO), pence(formats).orElse(0L));
    }

    private Optional<Long> pence(Formats formats) {
        return formats.parseMoney(value).filter(pence -> pence >= 0);
    }
}
