package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every template against the matrix of clauses by kind (agreements.md §1.3), with the schedules that belong to each. */
class ClauseMatrixTest {
    private static final Map<String, String> SCHEDULES = Map.of("partnership-agreement", "partners workplan budget contributions risks",
        "memorandum-of-understanding", "partners workplan", "terms-of-reference", "partners", "referral-protocol", "form services contacts",
        "consortium-agreement", "partners shares workplan budget subcontract-terms voting", "members-agreement", "members criteria standards fees code",
        "data-sharing-agreement", "data-table contacts legislation consent", "service-agreement", "specification price indicators transfer exit-plan",
        "event-agreement", "plan budget split risks", "resource-sharing-agreement", "inventory costs people");

    /** Clauses that one kind has beside those of the matrix. */
    private static final Set<String> OWN = Set.of("ending", "subgroups", "who", "consent", "how", "answer", "contact", "bid", "subcontract",
        "performance", "bids", "items", "basis", "rights", "security", "retention", "incidents", "permissions", "fundraising");

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

    @TestFactory
    Stream<DynamicTest> eachTemplateHasTheSchedulesOfItsKind() {
        return SCHEDULES.entrySet().stream().map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> assertThat(
            shelf.template(kind.getKey()).orElseThrow().sections()).filteredOn(section -> section.kind() == SectionKind.SCHEDULE)
            .filteredOn(section -> section.inclusion() == Inclusion.ALWAYS).extracting(TemplateSection::code)
            .contains(kind.getValue().split(" "))));
    }

    /** The same clause has the same code in every template, so that agreements of different kinds can be compared. */
    @TestFactory
    Stream<DynamicTest> everyClauseHasACodeOfTheMatrixOrIsItsKindsOwn() {
        Set<String> known = rows().stream().flatMap(row -> row.codes().stream()).collect(Collectors.toSet());
        return shelf.templates().stream().map(template -> DynamicTest.dynamicTest(template.code(), () -> assertThat(template.sections())
            .filteredOn(section -> section.kind() != SectionKind.SCHEDULE).extracting(TemplateSection::code)
            .allMatch(code -> known.contains(code) || OWN.contains(code))));
    }

    @Test
    void termsOfReferenceAreAdoptedAndTheOthersSigned() {
        assertThat(shelf.templates()).allSatisfy(template -> assertThat(template.section("adoption").isPresent())
            .isEqualTo(template.kind().adopted()).isNotEqualTo(template.section("signatures").isPresent()));
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
