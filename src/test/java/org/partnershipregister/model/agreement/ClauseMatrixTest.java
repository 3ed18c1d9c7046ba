package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every template against the matrix of clauses by kind (agreements.md §1.3), and their words against how we write. */
class ClauseMatrixTest {
    private static final int LONGEST_SENTENCE = 75;
    private static final double USUAL_SENTENCE = 25;
    private final TemplateShelf shelf = TemplateShelf.read();

    private record Row(List<String> codes, List<String> wanted) {
    }

    @TestFactory
    Stream<DynamicTest> eachTemplateHasTheClausesOfItsKind() {
        List<Row> rows = rows();
        assertThat(rows).hasSize(34);
        return IntStream.range(0, shelf.templates().size()).mapToObj(column -> {
            AgreementTemplate template = shelf.templates().get(column);
            return DynamicTest.dynamicTest(template.code(), () -> {
                List<String> faults = new ArrayList<>();
                rows.forEach(row -> fault(template, row.codes(), row.wanted().get(column)).ifPresent(faults::add));
                assertThat(faults).isEmpty();
            });
        });
    }

    @Test
    void wordsArePlain() {
        for (AgreementTemplate template : shelf.templates()) {
            String all = template.sections().stream().map(section -> String.join(" ", section.guidance()) + "\n" + section.text())
                .reduce("", (one, other) -> one + "\n" + other);
            assertThat(all).as(template.code()).doesNotContainPattern("\\b(shall|hereby|hereinafter|thereof|organiz\\w*|program |labor|stakeholders?)\\b");
        }
    }

    @Test
    void sentencesAreShort() {
        for (AgreementTemplate template : shelf.templates()) {
            List<Integer> lengths = template.sections().stream().flatMap(section -> section.text().lines())
                .filter(line -> !line.startsWith("|")).flatMap(line -> Stream.of(line.split("(?<=[.;:])\\s+")))
                .map(sentence -> sentence.split("\\s+").length).filter(words -> words > 1).toList();
            assertThat(lengths).as(template.code()).allMatch(words -> words <= LONGEST_SENTENCE);
            assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow()).as(template.code()).isLessThan(USUAL_SENTENCE);
        }
    }

    /** Notice and review as agreements.md §1.5 proposes them. */
    @Test
    void noticeAndReviewAreTheUsualOnes() {
        assertThat(shelf.templates()).extracting(AgreementTemplate::noticeDays).containsExactly(90, 30, 30, 30, 90, 90, 90, 90, 30, 90);
        assertThat(shelf.templates()).allMatch(template -> template.reviewMonths() <= 12);
        assertThat(shelf.template("memorandum-of-understanding").orElseThrow().legalEffect()).isIn(LegalEffect.NO, LegalEffect.PARTLY);
        assertThat(shelf.template("terms-of-reference").orElseThrow().legalEffect()).isEqualTo(LegalEffect.NO);
    }

    private static Optional<String> fault(AgreementTemplate template, List<String> codes, String wanted) {
        Optional<TemplateSection> found = template.sections().stream()
            .filter(section -> section.kind() != SectionKind.SCHEDULE && codes.contains(section.code())).findFirst();
        boolean always = found.filter(section -> section.inclusion() == Inclusion.ALWAYS).isPresent();
        boolean right = switch (wanted) {
            case "R" -> always;
            case "O" -> found.isPresent();
            default -> found.isEmpty();
        };
        return right ? Optional.empty() : Optional.of(codes + " should be " + wanted + ", is " + found.map(TemplateSection::inclusion));
    }

    private static List<Row> rows() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
            ClauseMatrixTest.class.getResourceAsStream("clause-matrix.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" \\| "))
                .map(parts -> new Row(List.of(parts[0].split(",")), List.of(parts[1].split(" ")))).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
