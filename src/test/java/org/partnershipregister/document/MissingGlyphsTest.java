package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingGlyphsTest {
    private final MissingGlyphs check = new MissingGlyphs(new PaperFonts());

    @Test
    void namesOfTheseIslandsAndOfEuropeCanBePrinted() {
        assertThat(check.of(SampleDocuments.agreement(3))).isEmpty();
        assertThat(check.of(SampleDocuments.everywhere("ŵŷáéíóúàèìòùçñőűăâîșțšžčřďťňłżźćńśąęğışöüßæøåþðΑλήθεια Москва £€–—‘’“”…•☑☐⚠"))).isEmpty();
    }

    @Test
    void whatNoFontShowsIsNamedOnce() {
        assertThat(check.of(SampleDocuments.everywhere("김 서연 김 🫠"))).containsExactly("김", "서", "연", "🫠");
    }
}
