package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The wording of the templates as a trustee and as a solicitor read it: plain, short, complete, and never one-sided by mistake. */
class TemplateWordingTest {
    private static final int LONGEST_SENTENCE = 60;
    private static final double LONGEST_AVERAGE = 25;

    private static final Pattern LEGALESE = words("shall|hereby|herein|hereto|hereinafter|thereof|thereto|whereas|notwithstanding|pursuant|"
        + "aforesaid|forthwith|inter alia|mutatis mutandis|indemnif\\w+|terminat\\w+|best endeavours");
    private static final Pattern AMERICAN = words("organiz\\w+|recogniz\\w+|program|programs|center|centers|color|honor|labor|behavior|favor|"
        + "nonprofit|non-profit|exhibit|zip code|fiscal sponsor|check book|fulfill|enrollment|license[sd]?|gotten");
    private static final Pattern AVOIDED = words("stakeholders?|chairman|customers?|pipeline|prospects?|churn|synerg\\w+|third-party|"
        + "vulnerable people|able-bodied|beneficiary data|inactive|tabled|regrets|entity|entities|(?<!public )tasks?");
    private static final Pattern LONE_GDPR = Pattern.compile("(?<!UK )\\bGDPR\\b|(?<!UK )General Data Protection Regulation");
    private static final Pattern WRONG_ARTICLE = Pattern.compile("\\b[Aa] [aeio]\\w+|\\b[Aa]n [bcdfgjklmnpqrstvwxz]\\w+");
    private static final Pattern TOKEN = Pattern.compile("\\[\\[[^\\]]+]]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\n+");
    private static final Pattern TERM = Pattern.compile("^- “([^”]+)”", Pattern.MULTILINE);

    /** What the design proposes: notice in days, months until the first review, and whether the paper binds. */
    private static final Map<String, Proposal> PROPOSED = Map.of(
        "partnership-agreement", new Proposal(90, 12, LegalEffect.YES), "memorandum-of-understanding", new Proposal(30, 12, LegalEffect.PARTLY),
        "terms-of-reference", new Proposal(30, 12, LegalEffect.NO), "referral-protocol", new Proposal(30, 12, LegalEffect.NO),
        "consortium-agreement", new Proposal(90, 12, LegalEffect.YES), "members-agreement", new Proposal(90, 12, LegalEffect.YES),
        "data-sharing-agreement", new Proposal(90, 12, LegalEffect.YES), "service-agreement", new Proposal(90, 12, LegalEffect.YES),
        "event-agreement", new Proposal(30, 2, LegalEffect.YES), "resource-sharing-agreement", new Proposal(90, 12, LegalEffect.YES));

    private final TemplateShelf shelf = TemplateShelf.read();

    @TestFactory
    Stream<DynamicTest> theWordsArePlainAndBritish() {
        return each(template -> template.sections().forEach(section -> {
            String all = section.heading() + "\n" + section.text() + "\n" + String.join("\n", section.guidance());
            for (Pattern unwanted : List.of(LEGALESE, AMERICAN, AVOIDED, LONE_GDPR)) {
                assertThat(unwanted.matcher(all).results().map(found -> found.group())).as(section.code()).isEmpty();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> articlesFitTheirNouns() {
        return each(template -> template.sections().forEach(section -> assertThat(WRONG_ARTICLE.matcher(section.text()).results()
            .map(found -> found.group()).filter(words -> !words.matches("(?i)a (one|euro)\\w*"))).as(section.code()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> sentencesAreShort() {
        return each(template -> {
            List<String> sentences = template.sections().stream().flatMap(section -> sentences(section.text())).toList();
            assertThat(sentences).allSatisfy(sentence -> assertThat(count(sentence)).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE));
            assertThat(sentences.stream().mapToInt(TemplateWordingTest::count).average().orElseThrow()).isLessThan(LONGEST_AVERAGE);
        });
    }

    @TestFactory
    Stream<DynamicTest> noticeReviewAndEffectAreWhatTheDesignProposes() {
        return each(template -> assertThat(new Proposal(template.noticeDays(), template.reviewMonths(), template.legalEffect()))
            .isEqualTo(PROPOSED.get(template.code())));
    }

    @TestFactory
    Stream<DynamicTest> theStatusClauseSaysWhetherItBinds() {
        return each(template -> {
            String status = text(template, "status");
            switch (template.legalEffect()) {
                case YES -> assertThat(status).contains("is legally binding on").doesNotContain("not legally binding");
                case NO -> assertThat(status).contains("not legally binding", "not a contract");
                case PARTLY -> assertThat(status).contains("not legally binding", "except for", "[[clause:status]]", "[[clause:data]]",
                    "intend to be legally binding");
                default -> throw new AssertionError(template.legalEffect());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> guidanceStandsWhereTrusteesAsk() {
        return each(template -> {
            assertThat(template.sections().getFirst().guidance()).isNotEmpty();
            List<String> asked = template.legalEffect() == LegalEffect.YES
                ? List.of("status", "money", "liability", "withdrawal", "exit", "law") : List.of("status", "withdrawal");
            asked.forEach(code -> template.section(code).ifPresent(
                section -> assertThat(section.guidance()).as(code).isNotEmpty()));
            assertThat(template.sections()).allSatisfy(
                section -> assertThat(section.guidance()).allSatisfy(line -> assertThat(line).matches(".*[.?]")));
        });
    }

    @TestFactory
    Stream<DynamicTest> aTermThatIsDefinedIsUsed() {
        return each(template -> template.section("definitions").ifPresent(definitions -> {
            String rest = String.join("\n", template.sections().stream().filter(section -> section != definitions)
                .map(TemplateSection::text).toList()) + TERM.matcher(definitions.text()).replaceAll("");
            TERM.matcher(definitions.text()).results().map(found -> found.group(1))
                .forEach(term -> assertThat(rest).containsIgnoringCase(term));
        }));
    }

    /** Nobody signs away more than was said: a cap, and the losses for which the law allows none. */
    @TestFactory
    Stream<DynamicTest> aClauseOnLiabilityHasALimitAndSaysWhatIsNeverLimited() {
        return each(template -> template.section("liability").ifPresent(section -> {
            assertThat(section.text()).containsAnyOf("is limited to [", "up to [").contains("Nothing in this agreement limits");
            assertThat(section.text()).containsAnyOf("death or personal injury", "liability that the law does not allow to be limited");
        }));
    }

    /** A paper one can leave by notice says where the notice goes and how long it is. */
    @TestFactory
    Stream<DynamicTest> whereNoticeGoesIsSaidInEveryPaperThatBinds() {
        return each(template -> {
            assertThat(text(template, "withdrawal")).contains("[[agreement.notice]]");
            if (template.legalEffect() == LegalEffect.YES) {
                assertThat(template.sections()).filteredOn(section -> section.inclusion() == Inclusion.ALWAYS)
                    .anyMatch(section -> section.text().matches("(?s).*(A notice|Notices) under this agreement (is|are) given in writing.*"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noTemplateTakesEnglandForTheWholeKingdom() {
        return each(template -> template.sections().forEach(section -> assertThat(section.text()).as(section.code())
            .doesNotContain("law of England", "English law", "courts of England", "Compact")));
    }

    @Test
    void fundraisingGuidanceNamesTheRulesOfEachCountry() {
        String guidance = String.join(" ", shelf.template("event-agreement").orElseThrow().section("fundraising").orElseThrow().guidance());
        assertThat(guidance).contains("Part II of the Charities Act 1992", "Scotland", "2005 Act", "Northern Ireland has no such rules");
    }

    private Stream<DynamicTest> each(Consumer<AgreementTemplate> check) {
        return shelf.templates().stream().map(template -> DynamicTest.dynamicTest(template.code(), () -> check.accept(template)));
    }

    private static String text(AgreementTemplate template, String code) {
        return template.section(code).orElseThrow().text();
    }

    /** Table rows are no sentences; a field or a gap counts as one word. */
    private static Stream<String> sentences(String text) {
        String prose = String.join("\n", text.lines().filter(line -> !line.startsWith("|")).toList());
        return SENTENCE_END.splitAsStream(TOKEN.matcher(prose).replaceAll("field")).map(String::strip).filter(line -> !line.isEmpty());
    }

    private static int count(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+")).filter(word -> !word.equals("-")).count();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private record Proposal(int noticeDays, int reviewMonths, LegalEffect legalEffect) {
    }
}
