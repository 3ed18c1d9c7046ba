package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at while writing is what is saved and printed, to the pixel. */
class PreviewPagesTest {
    private static final float DOTS = 64;
    private final Papers papers = new Papers();

    @ParameterizedTest
    @ValueSource(strings = {"partnership-agreement", "memorandum-of-understanding"})
    void everyPageLooksTheSame(String template) {
        samePages(AgreementPaper.of(AgreementSamples.whole(template, AgreementSamples.town())).document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05E9\u05DC\u05D5\u05DD evil", "\u0645\u0631\u062D\u0628\u0627 12", "\u0928\u092E\u0938\u094D\u0924\u0947", "\u6F22\u5B57 \u00E9"})
    void inOtherScriptsToo(String words) {
        samePages(AgreementPaper.of(AgreementHostileTest.facts(words, 2)).document());
    }

    private void samePages(Document document) {
        try (PagePictures kept = PagePictures.open(papers.write(document, PaperFormat.PDF));
            PagePictures seen = PagePictures.open(papers.preview(document))) {
            assertThat(seen.count()).isEqualTo(kept.count());
            assertThat(seen.bookmarks()).isEqualTo(kept.bookmarks()).isNotEmpty();
            for (int page = 0; page < kept.count(); page++) {
                assertThat(seen.draw(page, DOTS).pixels()).as("page %d", page).isEqualTo(kept.draw(page, DOTS).pixels());
            }
        }
    }
}
