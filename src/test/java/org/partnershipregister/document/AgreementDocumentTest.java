package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.SectionText;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;

class AgreementDocumentTest {
    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "${7*7} {0} [[our.name]] [gap]", "A | B \\ C",
        "‮evil‬ name", "Cumann Lúthchleas Gael Dhún Dealgan & Sons’ “Trust”", "🙂🏴󠁧󠁢󠁷󠁬󠁳󠁿", "x".repeat(10_000), "'; DROP TABLE agreement; --");

    @Test
    void clausesAndTheirPartsAreNumbered() {
        assertThat(text(AgreementSamples.saying("First.\n\nSecond:\n- one; and\n- two.\n\nThird.", "Other."))).contains(
            "1 Clause\n1.1 First.\n1.2 Second:\n(a) one; and\n(b) two.\n1.3 Third.\n2 Clause\n2.1 Other.");
    }

    @Test
    void boldAndItalicArePrintedAndChangeNoWord() {
        AgreementFacts marked = AgreementSamples.saying("We, [[b]][[our.name]], [[i]]must[[/i]][[/b]] *agree*:\n- [[i]]soon[[/i]]\n\n| [[b]]Who[[/b]] | Day |\n| a | b |");
        assertThat(text(marked)).isEqualTo(text(AgreementSamples.saying("We, [[our.name]], must *agree*:\n- soon\n\n| Who | Day |\n| a | b |")));
        Document paper = AgreementPaper.of(marked).document();
        assertThat(new String(new MarkdownWriter().write(paper), StandardCharsets.UTF_8)).contains("***must*** \\*agree\\*:", "*soon*", "| **Who** |");
        assertThat(new String(new HtmlWriter().write(paper), StandardCharsets.UTF_8)).contains("<strong><em>must</em></strong>", "<em>soon</em>");
    }

    /** As it was printed before there were marks: the very words, without any. */
    @Test
    void anyTextWithoutMarksIsPrintedWithoutThem() {
        Random random = new Random(5);
        String signs = "ab *_\\<>/i.";
        for (int run = 0; run < 300; run++) {
            StringBuilder words = new StringBuilder("x");
            for (int i = random.nextInt(30); i > 0; i--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            String said = words.append('x').toString();
            List<Block.Paragraph> printed = AgreementPaper.of(AgreementSamples.saying(said.replace("\\", "\\\\"))).document().blocks().stream()
                .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast).filter(one -> one.number().equals("1.1")).toList();
            assertThat(printed).singleElement().satisfies(one -> assertThat(one.text()).containsExactly(Inline.text(said)));
        }
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(SectionText.letter(0)).isEqualTo("(a)");
        assertThat(SectionText.letter(25)).isEqualTo("(z)");
        assertThat(SectionText.letter(26)).isEqualTo("(aa)");
    }

    @Test
    void fieldsAreFilledFromTheRegisterAndDatesAreInWords() {
        assertThat(text(AgreementSamples.saying("[[partnership.name]] starts on [[agreement.start]] and [[agreement.length]].",
            "The [[partnership.group]] meets [[partnership.meets]]. Notice: [[agreement.notice]].",
            "[[lead.name]]; [[parties.names]]; [[parties.count]]; [[law.country]]; [[law.third.parties]].", "Purpose: [[partnership.purpose]]")))
            .contains("Safer Streets starts on 1 January 2027 and runs until 31 December 2029, when it ends unless the partners have agreed in "
                + "writing to extend it.")
            .contains("The management committee meets every three months. Notice: 90 days.")
            .contains("Riverside Community Trust; Riverside Community Trust, Borough Council and Borough Police; three; England and Wales; "
                + "the Contracts (Rights of Third Parties) Act 1999.")
            .contains("Purpose: To make the streets safer by day and by night.\n");
    }

    @Test
    void partiesAreNamedInTheFormOfEachRegulator() {
        List<PartyFacts> parties = List.of(
            AgreementSamples.party(AgreementSamples.organisation("Riverside", LegalForm.CIO, Identifier.Scheme.GB_CHC, "1107583"),
                MemberRole.LEAD_BODY, "the Lead Partner"),
            AgreementSamples.party(AgreementSamples.organisation("Glen Aid", LegalForm.SCIO, Identifier.Scheme.GB_SC, "sc012345"),
                MemberRole.MEMBER, ""),
            AgreementSamples.party(AgreementSamples.organisation("Lough Trust", LegalForm.REGISTERED_CHARITY, Identifier.Scheme.GB_NIC, "100002"),
                MemberRole.MEMBER, ""),
            AgreementSamples.party(AgreementSamples.organisation("No Number", LegalForm.CIO, Identifier.Scheme.OTHER, "7"), MemberRole.MEMBER, ""));
        AgreementFacts facts = AgreementSamples.facts(parties, AgreementSamples.header(AgreementKind.PARTNERSHIP_AGREEMENT),
            List.of(AgreementSection.of(SectionKind.CLAUSE, "Parties", "[[parties.details]]", "parties")));
        assertThat(text(facts)).contains(
            "(1) Riverside, registered charity number 1107583 (England and Wales), of 14 Quay Street, Riverside, RV1 2AB (“the Lead Partner”)",
            "(2) Glen Aid, Scottish charity number SC012345, of", "(3) Lough Trust, Northern Ireland charity number NIC100002, of",
            "(4) No Number, [registered number of No Number], of");
        assertThat(AgreementPaper.of(facts).missing()).containsExactly("registered number of No Number");
    }

    @Test
    void whatIsMissingIsMarkedAndCounted() {
        AgreementFacts facts = AgreementSamples.saying("Pay [amount] to [[our.name]].", "[[partnership.exit]]", "See [[clause:gone]].",
            "[[table.representatives]]");
        assertThat(AgreementPaper.of(facts).missing()).containsExactly("amount", "exit arrangements", "clause: gone", "not named yet");
        assertThat(text(facts)).contains("1.1 Pay [amount] to Riverside Community Trust.", "See [clause: gone].", "[not named yet]");
    }

    @Test
    void referencesFollowTheNumbersOfOtherClauses() {
        assertThat(text(AgreementSamples.saying("See [[clause:c2]].", "Here."))).contains("1.1 See clause 2.");
    }

    @Test
    void typedTablesKeepTheirHeadAndRows() {
        Document paper = AgreementPaper.of(AgreementSamples.saying("| What | Who |\n| Form | [[our.name]] |\n| short |")).document();
        Block.Table table = (Block.Table) paper.blocks().getLast();
        assertThat(table.header()).extracting(cell -> Inline.words(cell.text())).containsExactly("What", "Who");
        assertThat(table.rows()).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(2));
        assertThat(Inline.words(table.rows().getFirst().getLast().text())).isEqualTo("Riverside Community Trust");
    }

    @Test
    void theFaceSaysWhetherItBindsAndWhetherItIsADraft() {
        AgreementFacts facts = AgreementSamples.saying("Text.");
        assertThat(text(facts)).contains("This document is legally binding.", "Draft of 22 November 2026, not signed");
        AgreementFacts agreed = facts.with(facts.agreement().with(new AgreementHeader("T", AgreementKind.OTHER,
            facts.agreement().header().form(), LegalEffect.PARTLY, "", Optional.empty(), "", ""))
            .with(new org.partnershipregister.model.agreement.Agreement.Standing(
                org.partnershipregister.model.agreement.AgreementStatus.AGREED, Optional.empty(), "")));
        assertThat(text(agreed)).contains("except for the clauses that it names as binding").doesNotContain("Draft");
    }

    @Test
    void everyPartyHasRoomToSignAndWhoHasSignedIsNamed() {
        AgreementFacts facts = AgreementSamples.whole("partnership-agreement", AgreementSamples.town());
        AgreementParty.Signature done = new AgreementParty.Signature("Asha Patel", "Director", Optional.of(SigningMethod.EMAIL),
            Optional.of(AgreementSamples.TODAY));
        PartyFacts first = facts.parties().getFirst();
        List<PartyFacts> parties = new ArrayList<>(facts.parties());
        parties.set(0, new PartyFacts(first.party().with(done), first.organisation(), first.role(), first.voice(), first.people()));
        Block.Signatures signatures = (Block.Signatures) AgreementPaper.of(new AgreementFacts(facts.agreement(), facts.partnership(),
            facts.us(), parties, Optional.empty(), facts.asOf())).document().blocks().stream().filter(Block.Signatures.class::isInstance)
            .findFirst().orElseThrow();
        assertThat(signatures.parties()).hasSize(3);
        assertThat(signatures.parties().getFirst().lines()).extracting(Block.Line::value)
            .containsExactly("Agreed by e-mail", "Asha Patel", "Director", "22 November 2026");
    }

    @Test
    void termsOfReferenceAreAdoptedAndNotSigned() {
        AgreementFacts facts = AgreementSamples.whole("terms-of-reference", AgreementSamples.town());
        assertThat(AgreementPaper.of(facts).document().blocks()).noneMatch(Block.Signatures.class::isInstance);
        assertThat(AgreementPaper.of(facts).missing()).contains("meeting", "date of the meeting");
    }

    /** Papers once said "[list: aims]" where the aims were missing. */
    @Test
    void aMissingListIsNamedInPlainWords() {
        AgreementFacts facts = AgreementSamples.whole("partnership-agreement", AgreementSamples.town());
        AgreementFacts bare = new AgreementFacts(facts.agreement(), Optional.empty(), facts.us(), List.of(), Optional.empty(), facts.asOf());
        assertThat(AgreementPaper.of(bare).missing()).contains("objectives of the partnership")
            .noneMatch(what -> what.startsWith("list:") || what.startsWith("table:"));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateMakesAPaperWithEveryFieldFilled() {
        return Stream.of("partnership-agreement", "memorandum-of-understanding", "terms-of-reference", "referral-protocol")
            .map(template -> DynamicTest.dynamicTest(template, () -> {
                AgreementPaper paper = AgreementPaper.of(AgreementSamples.whole(template, AgreementSamples.town()));
                assertThat(Words.all(paper.document())).doesNotContain("[[", "]]", "clause: ", "schedule: ", "list: ", "table: ");
                assertThat(paper.missing()).doesNotContain("start date", "notice period", "purpose of the partnership");
            }));
    }

    @TestFactory
    Stream<DynamicTest> hostileNamesAreOnlyWords() {
        return HOSTILE.stream().map(name -> DynamicTest.dynamicTest(name.substring(0, Math.min(20, name.length())), () -> {
            List<PartyFacts> parties = List.of(
                AgreementSamples.party(AgreementSamples.organisation(name, LegalForm.CIO, Identifier.Scheme.GB_CHC, "1107583"), MemberRole.MEMBER, name),
                AgreementSamples.town().getLast());
            AgreementFacts facts = AgreementSamples.whole("partnership-agreement", parties);
            String shown = Inline.words(List.of(Inline.text(name)));
            String words = Words.all(AgreementPaper.of(facts).document());
            assertThat(words).contains("(1) " + shown.strip() + ", registered charity number 1107583");
            assertThat(AgreementPaper.of(facts).missing()).doesNotContain("gap");
            assertThat(words.split("Borough Police", -1).length).isGreaterThan(5);
        }));
    }

    private static String text(AgreementFacts facts) {
        return Words.all(AgreementPaper.of(facts).document());
    }
}
