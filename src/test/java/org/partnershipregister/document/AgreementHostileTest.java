package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ScheduleFacts;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Records with text that breaks careless writers, printed in every table of an agreement's schedules. */
class AgreementHostileTest {
    private static final String EVERY_TABLE = String.join("\n\n", Stream.of(AgreementField.values()).filter(AgreementField::block)
        .map(AgreementField::token).toList());
    private static final String EVERY_VALUE = "[[bid.funder]] for [[bid.title]] at [[event.name]], [[event.place]].";

    private final Papers papers = new Papers();

    static List<String> hostile() {
        return List.of("<script>alert(1)</script>", "${7*7} #{x} {0} %s", "[[our.name]] [gap] | \\", "שלום \u202Eevil\u202C مرحبا", "a\u0000b\u0008c\u001Fd\uFFFEe");
    }

    @Timeout(120)
    @ParameterizedTest
    @MethodSource("hostile")
    void everyTableCopesWithIt(String text) throws IOException {
        Document document = AgreementPaper.of(facts(text, 1)).document();
        try (PDDocument pdf = Loader.loadPDF(papers.write(document, PaperFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            assertThat(papers.write(document, format)).isNotEmpty();
        }
        String html = new String(papers.write(document, PaperFormat.HTML), StandardCharsets.UTF_8);
        XmlReading.parse(html);
        assertThat(html).doesNotContain("<script", "\u202E", "\u0000");
    }

    @Test
    void aValueIsNeverReadForFieldsAndGaps() {
        Document document = AgreementPaper.of(facts("[[our.name]] [gap] {0}", 1)).document();
        String words = Words.all(document);
        assertThat(words).contains("[[our.name]] [gap] {0} for [[our.name]] [gap] {0}");
        assertThat(words.split("\\[\\[our\\.name]]", -1)).hasSizeGreaterThan(30);
    }

    /** A name of an organisation has 500 characters at most; the words of a risk have ten thousand. */
    @Timeout(60)
    @Test
    void tenThousandCharactersOfARiskArePrinted() throws IOException {
        Document document = AgreementPaper.of(AgreementSamples.saying("[[table.risks]]").with(schedules("long ".repeat(2_000).strip(), 1))).document();
        try (PDDocument pdf = Loader.loadPDF(papers.write(document, PaperFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Timeout(120)
    @Test
    void aThousandRowsOfEachTableMakeAnAccessiblePdf() throws IOException {
        byte[] bytes = papers.write(AgreementPaper.of(facts("Something", 1_000)).document(), PaperFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(100);
        }
        assertThat(Vera.failures(papers.write(AgreementPaper.of(facts("<b> \u202E", 3)).document(), PaperFormat.PDF), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    static AgreementFacts facts(String text, int rows) {
        return AgreementSamples.saying(EVERY_VALUE, EVERY_TABLE).with(schedules(text, rows));
    }

    private static ScheduleFacts schedules(String text, int rows) {
        return new ScheduleFacts(Optional.of(new ScheduleFacts.Bid(text, text, many(rows, new ScheduleFacts.Share(text, "SUPPORTER", text, 1)))),
            Optional.of(new ScheduleFacts.Event(text, Optional.empty(), Optional.empty(), text, "EQUALLY", many(rows, new ScheduleFacts.Split(text, 1, 1, 1, 1)))),
            many(rows, new ScheduleFacts.Step(text, text, Optional.empty())),
            many(rows, new ScheduleFacts.BudgetLine(text, text, true, text, text, Long.MAX_VALUE / 1_000_000)),
            many(rows, new ScheduleFacts.Contribution(text, text, "EQUIPMENT", Optional.empty(), "ITEMS", Optional.empty(), Optional.empty(), Optional.empty(), text, text)),
            many(rows, new ScheduleFacts.Risk(text, 5, 5, text, text, Optional.empty())),
            many(rows, new ScheduleFacts.DataItem(text, text, text, true, text, Optional.empty(), text, "SEPARATE", text, text, text)),
            many(rows, new ScheduleFacts.Duty(text, text, Optional.empty(), ObligationRepeats.ONCE)),
            many(rows, new ScheduleFacts.Secondment(text, text, text, text, Optional.empty(), Optional.empty(), Optional.empty(), text)),
            many(rows, new ScheduleFacts.Member(text, "STAFF_GROUP", "OBSERVER", Optional.empty())),
            many(rows, new ScheduleFacts.Criterion(text, text, text, text, text)), many(rows, text));
    }

    private static <T> List<T> many(int rows, T one) {
        return Collections.nCopies(rows, one);
    }
}
