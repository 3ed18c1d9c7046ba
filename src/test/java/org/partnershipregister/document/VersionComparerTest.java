package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.ClauseChange;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionComparison;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.model.agreement.VersionText;
import org.partnershipregister.model.agreement.WordRun;

class VersionComparerTest {
    private static final List<String> WORDS = List.of("each", "partner", "gives", "notice", "14", "days", "(a)", "£1,500.00", "Ó", "ਪੰਜਾਬ",
        "the", "the", "council’s", "—", "and/or");

    @Test
    void oneWordChangedIsShownAsThatWord() {
        VersionComparison compared = compare(List.of(clause("1", "Notice", "leave", "A partner gives 14 days of notice.")),
            List.of(clause("1", "Notice", "leave", "A partner gives 28 days of notice.")));
        assertThat(compared.clauses()).singleElement().satisfies(clause -> {
            assertThat(clause.what()).isEqualTo(ClauseChange.What.CHANGED);
            assertThat(clause.text()).containsExactly(new WordRun(WordRun.Change.SAME, "A partner gives "),
                new WordRun(WordRun.Change.REMOVED, "14"), new WordRun(WordRun.Change.ADDED, "28"),
                new WordRun(WordRun.Change.SAME, " days of notice."));
        });
    }

    @Test
    void aClausePutInBeforeOthersLeavesThemTheSameThoughTheirNumbersChange() {
        VersionComparison compared = compare(List.of(clause("1", "Parties", "parties", "We."), clause("2", "Money", "money", "None.")),
            List.of(clause("1", "Parties", "parties", "We."), clause("2", "Staff", "", "Nobody is lent."), clause("3", "Money", "money", "None.")));
        assertThat(compared.changes()).singleElement().satisfies(clause -> {
            assertThat(clause.what()).isEqualTo(ClauseChange.What.ADDED);
            assertThat(clause.shown().heading()).isEqualTo("Staff");
        });
        assertThat(compared.count(ClauseChange.What.SAME)).isEqualTo(2);
    }

    @Test
    void aClauseTakenOutStandsWhereItStood() {
        VersionComparison compared = compare(List.of(clause("1", "A one", "a", "1"), clause("2", "B two", "b", "2"), clause("3", "C three", "c", "3")),
            List.of(clause("1", "A one", "a", "1"), clause("2", "C three", "c", "3")));
        assertThat(compared.clauses()).extracting(one -> one.shown().fromClause()).containsExactly("a", "b", "c");
        assertThat(compared.clauses().get(1).what()).isEqualTo(ClauseChange.What.REMOVED);
    }

    @Test
    void onlyTheClauseThatWasCarriedElsewhereCountsAsMoved() {
        List<VersionSection> before = List.of(clause("1", "A one", "a", "1"), clause("2", "B two", "b", "2"), clause("3", "C three", "c", "3"));
        VersionComparison compared = compare(before, List.of(before.get(2), before.get(0), before.get(1)));
        assertThat(compared.moved()).isEqualTo(1);
        assertThat(compared.changes()).singleElement().satisfies(one -> assertThat(one.shown().fromClause()).isEqualTo("c"));
    }

    @Test
    void aClauseWithoutACodeIsFoundByItsHeadingAndByOneLikeIt() {
        VersionComparison compared = compare(List.of(clause("1", "Meetings of the group", "", "Monthly."), clause("2", "Money", "", "None.")),
            List.of(clause("1", "Money", "", "A little."), clause("2", "Meetings of the groups", "", "Weekly.")));
        assertThat(compared.clauses()).allSatisfy(one -> assertThat(one.what()).isEqualTo(ClauseChange.What.CHANGED));
    }

    @Test
    void aVersionKeptBeforeSectionsWereIsComparedByItsWholeText() {
        VersionComparison compared = VersionComparer.compare(new VersionText("version 1", List.of(), "Notice\n14 days\n"),
            new VersionText("version 2", List.of(clause("1", "Notice", "n", "28 days")), "Notice\n28 days\n"));
        assertThat(compared.byClause()).isFalse();
        assertThat(compared.clauses()).singleElement()
            .satisfies(one -> assertThat(one.text()).contains(new WordRun(WordRun.Change.ADDED, "28")));
    }

    @Test
    void comparedWithItselfNothingIsNews() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<VersionSection> sections = sections(random);
            VersionComparison compared = compare(sections, sections);
            assertThat(compared.changes()).isEmpty();
            assertThat(compared.clauses()).hasSameSizeAs(sections);
        }
    }

    @Test
    void theChangesAppliedToTheOlderVersionGiveTheNewerOne() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            List<VersionSection> before = sections(random);
            List<VersionSection> after = edited(before, random);
            VersionComparison compared = compare(before, after);
            List<ClauseChange> now = compared.clauses().stream().filter(one -> one.after().isPresent()).toList();
            assertThat(now).extracting(one -> one.after().orElseThrow()).containsExactlyElementsOf(after);
            assertThat(compared.clauses()).filteredOn(one -> one.before().isPresent()).extracting(one -> one.before().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(before);
            for (ClauseChange one : compared.clauses()) {
                assertThat(WordRun.before(one.text())).isEqualTo(one.before().map(VersionSection::text).orElse(""));
                assertThat(WordRun.after(one.text())).isEqualTo(one.after().map(VersionSection::text).orElse(""));
                assertThat(WordRun.before(one.heading())).isEqualTo(one.before().map(VersionSection::heading).orElse(""));
                assertThat(WordRun.after(one.heading())).isEqualTo(one.after().map(VersionSection::heading).orElse(""));
            }
        }
    }

    @Test
    void comparedTheOtherWayRoundWhatWasAddedIsRemoved() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<VersionSection> before = sections(random);
            List<VersionSection> after = edited(before, random);
            VersionComparison there = compare(before, after);
            VersionComparison back = compare(after, before);
            assertThat(there.count(ClauseChange.What.ADDED)).isEqualTo(back.count(ClauseChange.What.REMOVED));
            assertThat(there.count(ClauseChange.What.REMOVED)).isEqualTo(back.count(ClauseChange.What.ADDED));
            assertThat(there.count(ClauseChange.What.CHANGED)).isEqualTo(back.count(ClauseChange.What.CHANGED));
        }
    }

    /** 100 pages are some 45,000 words. */
    @Test
    void aHundredPagesAreComparedInAMoment() {
        Random random = new Random(3);
        List<VersionSection> before = IntStream.range(0, 150).mapToObj(i -> clause("" + i, "Clause " + i, "c" + i, text(random, 300))).toList();
        List<VersionSection> after = before.stream().map(one -> random.nextInt(3) == 0 ? with(one, changed(one.text(), random)) : one).toList();
        compare(before, after);
        long start = System.nanoTime();
        VersionComparison compared = compare(before, after);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(compared.count(ClauseChange.What.CHANGED)).isGreaterThan(20);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    /** Texts that have nothing in common are the worst there is for the library. */
    @Test
    void twoLongTextsThatHaveNothingInCommonDoNotHoldUpTheProgram() {
        String one = IntStream.range(0, 40_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 40_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        VersionComparison compared = VersionComparer.compare(new VersionText("1", List.of(), one), new VersionText("2", List.of(), other));
        assertThat(compared.clauses().getFirst().text()).extracting(WordRun::change)
            .containsExactly(WordRun.Change.REMOVED, WordRun.Change.ADDED);
    }

    private static VersionComparison compare(List<VersionSection> before, List<VersionSection> after) {
        return VersionComparer.compare(new VersionText("version 1", before, ""), new VersionText("version 2", after, ""));
    }

    private static VersionSection clause(String number, String heading, String code, String text) {
        return new VersionSection(SectionKind.CLAUSE, number, heading, text, code);
    }

    private static VersionSection with(VersionSection one, String text) {
        return new VersionSection(one.kind(), one.number(), one.heading(), text, one.fromClause());
    }

    private static List<VersionSection> sections(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> clause("" + (i + 1), "Heading " + text(random, 2), "c" + i,
            text(random, random.nextInt(30)))).toList();
    }

    private static List<VersionSection> edited(List<VersionSection> before, Random random) {
        List<VersionSection> after = new ArrayList<>(before);
        for (int step = 0; step < random.nextInt(5); step++) {
            int at = random.nextInt(after.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> after.add(at, clause("9", "New " + step, "new" + step, text(random, 9)));
                case 1 -> Collections.shuffle(after, random);
                case 2 -> Optional.of(at).filter(i -> i < after.size() && after.size() > 1).ifPresent(i -> after.remove(i.intValue()));
                default -> Optional.of(at).filter(i -> i < after.size())
                    .ifPresent(i -> after.set(i, with(after.get(i), changed(after.get(i).text(), random))));
            }
        }
        return after;
    }

    private static String changed(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int step = 0; step < 1 + random.nextInt(4); step++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, text(random, 1));
                case 1 -> words.set(at, "changed");
                default -> Optional.of(at).filter(_ -> words.size() > 1).ifPresent(i -> words.remove(i.intValue()));
            }
        }
        return String.join(" ", words);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words).mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(12) == 0 ? "\n" : ""))
            .collect(Collectors.joining(" "));
    }
}
