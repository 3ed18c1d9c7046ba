package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.PrintOrder;

class PrintWishTest {

    @Test
    void pagesAndCopiesToPrintAreUnderstoodOrRefused() {
        assertThat(typed("", "1")).contains(new PrintWish("Office", 1, Integer.MAX_VALUE, 1, PrintOrder.Sides.ONE));
        assertThat(typed("2-5", "3")).contains(new PrintWish("Office", 2, 5, 3, PrintOrder.Sides.ONE));
        assertThat(typed(" 7 ", "1").orElseThrow().last()).isEqualTo(7);
        for (String wrong : List.of("0", "5-2", "x", "1,3")) {
            assertThat(typed(wrong, "1")).as(wrong).isEmpty();
        }
        for (String wrong : List.of("", "0", "100", "two")) {
            assertThat(typed("", wrong)).as(wrong).isEmpty();
        }
    }

    private static Optional<PrintWish> typed(String pages, String copies) {
        return PrintWish.typed("Office", pages, copies, PrintOrder.Sides.ONE);
    }
}
