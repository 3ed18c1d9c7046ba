package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipregister.document.ClauseCount.Place;
import org.partnershipregister.document.ClauseCount.Series;

class ClauseCountTest {
    private final ClauseCount count = new ClauseCount();

    @Test
    void clausesAndTheirParagraphsAreCountedOn() {
        assertThat(count.heading("1")).contains(new Place(Series.CLAUSES, 0, true));
        assertThat(count.paragraph("1.1")).contains(new Place(Series.CLAUSES, 1, false));
        assertThat(count.paragraph("1.2")).contains(new Place(Series.CLAUSES, 1, false));
        assertThat(count.heading("2")).contains(new Place(Series.CLAUSES, 0, false));
        assertThat(count.paragraph("2.1")).isPresent();
    }

    @Test
    void lettersBeginAgainUnderEachParagraph() {
        assertThat(count.paragraph("(a)")).contains(new Place(Series.LETTERS, 0, true));
        assertThat(count.paragraph("(b)")).contains(new Place(Series.LETTERS, 0, false));
        assertThat(count.paragraph("(a)")).contains(new Place(Series.LETTERS, 0, true));
        assertThat(count.paragraph("(1)")).contains(new Place(Series.NUMBERS, 0, true));
        assertThat(count.paragraph("(b)")).as("letters carried on after other parts").isEmpty();
    }

    @Test
    void aNumberThatCountingDoesNotComeToIsLeftAsItIsWritten() {
        assertThat(count.heading("3")).isEmpty();
        assertThat(count.paragraph("3.1")).isEmpty();
        assertThat(count.heading("1")).isPresent();
        assertThat(count.paragraph("1.2")).isEmpty();
        assertThat(count.paragraph("")).isEmpty();
        assertThat(count.paragraph("A7")).isEmpty();
    }

    @Test
    void lettersGoOnBeyondTheAlphabetAsWordWritesThem() {
        count.paragraph("(a)");
        for (char letter = 'b'; letter <= 'z'; letter++) {
            assertThat(count.paragraph("(" + letter + ")")).isPresent();
        }
        assertThat(count.paragraph("(aa)")).isPresent();
        assertThat(count.paragraph("(bb)")).isPresent();
    }
}
