package org.partnershipregister.screen.resource;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.resource.Amount;
import org.partnershipregister.model.resource.ContributionState;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.model.resource.ResourceUnit;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Tools;

/** How amounts, states and shares of resources are said, and how a quantity is typed. */
final class ResourceWords {
    private static final int DECIMALS = 2;

    private final Tools tools;

    ResourceWords(Tools tools) {
        this.tools = tools;
    }

    /** "6 items, £1,200"; one of both, or "" for nothing. */
    String amount(Amount amount, ResourceUnit unit) {
        String value = amount.pence() == 0 ? "" : brief(amount.pence());
        return Stream.of(quantity(amount.quantity(), unit), value).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The same, with a dash for nothing. */
    String amountOrDash(Amount amount, ResourceUnit unit) {
        String said = amount(amount, unit);
        return said.isEmpty() ? "–" : said;
    }

    /** "2.5 days a week"; "" for none. */
    String quantity(BigDecimal quantity, ResourceUnit unit) {
        return quantity.signum() == 0 ? "" : tools.text(TextKey.of("resource.quantity", unit), quantity);
    }

    /** Money, with a dash for nothing. */
    String money(long pence) {
        return pence == 0 ? "–" : tools.formats().money(pence);
    }

    /** "£1,200" or "£1,200.50": whole pounds without noughts, where room is short. */
    String brief(long pence) {
        String said = tools.formats().money(pence);
        return said.endsWith(".00") ? said.substring(0, said.length() - ".00".length()) : said;
    }

    String state(PooledLine line) {
        return line.late(tools.formats().today()) ? tools.text("resource.late") : tools.word(line.contribution().kept().state());
    }

    Chips.Role role(PooledLine line) {
        ContributionState state = line.contribution().kept().state();
        return line.late(tools.formats().today()) ? Chips.Role.BAD : switch (state) {
            case PLEDGED -> Chips.Role.INFO;
            case RECEIVED, IN_USE -> Chips.Role.GOOD;
            case OFFERED, RETURNED, ENDED -> Chips.Role.PLAIN;
        };
    }

    /** "33.3%" from tenths of a per cent. */
    static String share(int tenths) {
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    /** The number as it is typed, without needless zeros; "" for none. */
    static String typed(BigDecimal quantity) {
        return quantity.signum() == 0 ? "" : quantity.stripTrailingZeros().toPlainString();
    }

    /** A typed number of 0 or more with at most two decimals; empty when it is none. */
    static Optional<BigDecimal> number(String typed) {
        String plain = typed.strip().replace(",", "");
        return plain.matches("\\d{1,11}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain).setScale(DECIMALS)) : Optional.empty();
    }
}
