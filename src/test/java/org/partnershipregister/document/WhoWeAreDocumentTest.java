package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.networking.NetworkSheet;
import org.partnershipregister.model.networking.NetworkSheet.Entry;
import org.partnershipregister.model.networking.NetworkSheet.Person;
import org.partnershipregister.model.networking.NetworkSheet.Reach;
import org.partnershipregister.model.partnership.PartyKind;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class WhoWeAreDocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Papers PAPERS = new Papers();

    @Test
    void anEntryIntroducesAMemberByWhatItDoesAndWhoSpeaksForIt() {
        String words = Words.all(WhoWeAreDocument.of(sheet(List.of(heritage()))));
        assertThat(words).contains("Who we are: Heritage Trail Network", "One member, on 22 November 2026.", "Heritage Society",
            "Walks and a small museum.", "Walter Ingham, Chair 01632 960 126, walter@heritage.example", "Deputy",
            "heritage.example", "The old town", "Member since\n1 May 2023");
    }

    @Test
    void whatIsNotKnownHasNoRow() {
        Entry bare = new Entry("Bridge wardens", PartyKind.VOLUNTEER_GROUP, "", "", "", "", List.of(), Reach.NONE, Optional.empty());
        String words = Words.of(WhoWeAreDocument.of(sheet(List.of(bare))).blocks());
        assertThat(words).contains("Bridge wardens", "A group of volunteers")
            .doesNotContain("Speaks for it", "Office", "Website", "Member since", "Area");
    }

    @Test
    void aWebsiteIsALinkHoweverItWasTypedAndNothingElseIs() {
        assertThat(link("heritage.example")).contains("https://heritage.example");
        assertThat(link("http://heritage.example")).contains("http://heritage.example");
        assertThat(link("javascript:alert(1)")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void everyFormatNamesEveryMember(PaperFormat format) throws IOException {
        byte[] bytes = PAPERS.write(WhoWeAreDocument.of(sheet(many(3))), format);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("who-we-are." + format.extension()), bytes);
        assertThat(bytes).isNotEmpty();
        if (format == PaperFormat.TEXT || format == PaperFormat.MARKDOWN || format == PaperFormat.HTML) {
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).contains("Member 0", "Member 1", "Member 2");
        }
    }

    @Test
    void aLongSheetKeepsBothStandards() throws IOException {
        byte[] pdf = PAPERS.write(WhoWeAreDocument.of(sheet(many(14))), PaperFormat.PDF);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(Vera.failures(pdf, flavour)).as(flavour.toString()).isEmpty();
        }
        assertThat(picture(pdf)).isGreaterThan(2);
    }

    @Test
    void theFileIsNamedAfterTheNetworkWithoutForbiddenSigns() {
        NetworkSheet odd = new NetworkSheet("Health/Care: \"North\"?", "", "", TODAY, List.of());
        assertThat(WhoWeAreDocument.fileName(odd)).isEqualTo("Who we are Health Care North");
        assertThat(Words.all(WhoWeAreDocument.of(odd))).contains("Nobody is a member");
    }

    private static Entry heritage() {
        return new Entry("Heritage Society", PartyKind.ORGANISATION, "Walks and a small museum.", "The old town", "heritage.example", "Aldermere",
            List.of(new Person("Walter Ingham", "Chair", false, new Reach("01632 960 126", "walter@heritage.example")),
                new Person("Ada Byrne", "", true, Reach.NONE)), new Reach("01632 960 100", ""), Optional.of(LocalDate.of(2023, 5, 1)));
    }

    private static List<Entry> many(int count) {
        List<Entry> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Entry one = heritage();
            all.add(new Entry("Member " + at + " of the Llanfair and Aldermere Valley Federation", one.kind(), one.purpose().repeat(1 + at % 5),
                one.area(), "https://a-long-name.example/with/a/path/that/does/not/end/" + at, one.town(), one.people(), one.office(), one.joined()));
        }
        return all;
    }

    private static NetworkSheet sheet(List<Entry> entries) {
        return new NetworkSheet("Heritage Trail Network", "To share what we know.", "Riverside Community Trust", TODAY, entries);
    }

    private static Optional<String> link(String website) {
        Entry one = new Entry("A", PartyKind.ORGANISATION, "", "", website, "", List.of(), Reach.NONE, Optional.empty());
        return WhoWeAreDocument.of(sheet(List.of(one))).blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
            .flatMap(table -> table.rows().getFirst().getLast().text().stream()).filter(Inline.Link.class::isInstance)
            .map(Inline.Link.class::cast).map(Inline.Link::address).findFirst();
    }

    /** Draws the pages for people to look at and answers how many there are. */
    private static int picture(byte[] pdf) throws IOException {
        try (PagePictures pages = PagePictures.open(pdf)) {
            for (int at = 0; at < pages.count(); at++) {
                PagePictures.Picture page = pages.draw(at, 72);
                BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
                image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
                ImageIO.write(image, "png", Files.createDirectories(Path.of("target", "papers")).resolve("who-we-are-" + at + ".png").toFile());
            }
            return pages.count();
        }
    }
}
