package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.PagePictures.Picture;
import org.partnershipregister.model.Failure;

class PagePicturesTest {

    @Test
    void eachPageIsDrawnDarkOnWhite() {
        byte[] pdf = new Papers().write(SampleDocuments.notes(), PaperFormat.PDF);
        try (PagePictures pages = PagePictures.open(pdf)) {
            assertThat(pages.count()).isEqualTo(2);
            Picture first = pages.draw(0, 96);
            assertThat(first.width()).isBetween(792, 796);
            assertThat(first.height()).isBetween(1121, 1125);
            assertThat(first.pixels()).hasSize(first.width() * first.height());
            assertThat(first.pixels()[0]).isEqualTo(0xFFFFFFFF);
            long dark = Arrays.stream(first.pixels()).filter(p -> (p & 0xFF) < 0x80).count();
            assertThat(dark).isGreaterThan(4000);
            assertThat(pages.size(1).width()).isBetween(595f, 596f);
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> PagePictures.open("no PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))).isInstanceOf(Failure.class);
    }
}
