package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.Block;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.Inline;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;

/** A paper of three clauses: the first short, the second of several pages, the third after it. */
class WishedPageTest {
    private static final int LONG = 60;
    private static PagePictures pages;

    @BeforeAll
    static void print() {
        Document.Draft draft = Document.titled("Agreement", LocalDate.EPOCH).add(Block.heading(1, "Agreement"))
            .add(Block.heading(2, "Parties")).add(Block.clause("1.1", Inline.text("We and they.")))
            .add(Block.heading(2, "Money"));
        for (int paragraph = 1; paragraph <= LONG; paragraph++) {
            draft.add(Block.clause("2." + paragraph, Inline.text("Each partner pays its share. ".repeat(12))));
        }
        draft.add(Block.heading(2, "Money")).add(Block.clause("3.1", Inline.text("The last words.")));
        pages = PagePictures.open(new Papers().write(draft.done(), PaperFormat.PDF));
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    @Test
    void whileNothingIsWrittenThePageOnShowStays() {
        assertThat(WishedPage.as(2).in(pages)).isEqualTo(2);
    }

    @Test
    void theParagraphThatIsWrittenIsShownInASectionOfSeveralPages() {
        assertThat(pages.count()).isGreaterThan(4);
        assertThat(page("Money", 2, "2.1", 3)).isZero();
        int last = page("Money", 2, "2." + LONG, 0);
        assertThat(last).isGreaterThan(2);
        assertThat(page("Money", 2, "2.30", 0)).isBetween(1, last - 1);
    }

    @Test
    void withoutANumberAPageOfTheSectionStaysAndFromElsewhereItsFirstOneIsShown() {
        assertThat(page("Money", 2, "", 2)).isEqualTo(2);
        assertThat(page("Parties", 1, "", 3)).isZero();
    }

    @Test
    void ofTwoSectionsOfOneNameTheOneInItsPlaceIsMeant() {
        assertThat(page("Money", 3, "3.1", 0)).isEqualTo(pages.count() - 1);
    }

    @Test
    void aSectionThatIsNotInThePaperTurnsNoPage() {
        assertThat(page("Nowhere", 9, "9.1", 1)).isEqualTo(1);
    }

    private static int page(String heading, int place, String paragraph, int shown) {
        AgreementSection section = AgreementSection.of(SectionKind.CLAUSE, heading, "", "");
        return new WishedPage(shown, Optional.of(section), place, paragraph).in(pages);
    }
}
