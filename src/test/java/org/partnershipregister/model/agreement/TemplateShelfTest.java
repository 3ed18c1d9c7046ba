package org.partnershipregister.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must be true of every template that comes with the program. */
class TemplateShelfTest {
    private static final Set<Inclusion> NOTHING = EnumSet.noneOf(Inclusion.class);
    private static final RowNames TWO = RowNames.ofParties(List.of("Riverside Community Trust", "Harbour Advice"));

    private final TemplateShelf shelf = TemplateShelf.read();

    @Test
    void aTemplateIsOfferedForEachKindOfTheMatrix() {
        assertThat(shelf.templates()).extracting(AgreementTemplate::kind).containsExactly(AgreementKind.PARTNERSHIP_AGREEMENT,
            AgreementKind.MEMORANDUM_OF_UNDERSTANDING, AgreementKind.TERMS_OF_REFERENCE, AgreementKind.REFERRAL_PROCEDURE, AgreementKind.CONSORTIUM_AGREEMENT,
            AgreementKind.MEMBERS_AGREEMENT, AgreementKind.DATA_SHARING_AGREEMENT, AgreementKind.SERVICE_LEVEL_AGREEMENT,
            AgreementKind.EVENT_AGREEMENT, AgreementKind.RESOURCE_SHARING);
    }

    @TestFactory
    Stream<DynamicTest> everyClauseTheMatrixRequiresIsAlwaysThere() {
        return Stream.of(
            required("partnership-agreement", "parties background definitions status term aims principles roles membership meetings decisions "
                + "money quality safeguarding liability equality data publicity interests variation review disputes breach withdrawal exit law "
                + "signatures partners workplan budget contributions risks"),
            required("memorandum-of-understanding", "parties background status term aims principles roles safeguarding equality data publicity "
                + "variation review disputes withdrawal signatures partners workplan"),
            required("terms-of-reference", "members purpose status term aims roles membership meetings decisions interests variation review "
                + "withdrawal adoption"),
            required("referral-protocol", "parties purpose status term roles feedback safeguarding equality data complaints variation review "
                + "withdrawal signatures form services contacts"));
    }

    @TestFactory
    Stream<DynamicTest> noSectionReliesOnOneThatMayBeMissing() {
        return shelf.templates().stream().map(template -> DynamicTest.dynamicTest(template.code(), () -> {
            Set<String> there = codes(template.begin(NOTHING, TWO));
            template.sections().forEach(section -> SectionText.parse(section.text()).pieces().forEach(piece -> {
                if (piece instanceof Piece.Reference(SectionKind _, String code)) {
                    assertThat(there).as("%s refers to %s", section.code(), code).contains(code);
                }
            }));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateNamesThePartiesAndDeniesALegalPartnership() {
        return shelf.templates().stream().map(template -> DynamicTest.dynamicTest(template.code(), () -> {
            String all = String.join("\n", template.begin(NOTHING, TWO).stream().map(AgreementSection::text).toList());
            assertThat(all).contains("[[parties.details]]", "Partnership Act 1890", "[[agreement.start]]", "[[agreement.review]]",
                "[[agreement.notice]]");
            assertThat(all).doesNotContain("[[each.party]]", "TODO", "  ");
            assertThat(template.about()).isNotBlank();
            assertThat(codes(template.begin(NOTHING, TWO))).hasSameSizeAs(template.begin(NOTHING, TWO));
        }));
    }

    @Test
    void aConditionBringsItsClauses() {
        AgreementTemplate agreement = shelf.template("partnership-agreement").orElseThrow();
        assertThat(codes(agreement.begin(NOTHING, TWO))).doesNotContain("staff", "lead", "ip");
        assertThat(codes(agreement.begin(EnumSet.of(Inclusion.STAFF, Inclusion.LEAD), TWO))).contains("staff", "lead").doesNotContain("ip");
    }

    @Test
    void eachPartyHasItsRowAndItsNameIsNeverRead() {
        AgreementSection roles = shelf.template("partnership-agreement").orElseThrow().section("roles").orElseThrow()
            .begun(RowNames.ofParties(List.of("Harbour Advice", "A | B [[our.name]] [gap] \\ Ltd")));
        SectionText.Rows rows = (SectionText.Rows) SectionText.parse(roles.text()).parts().stream()
            .filter(SectionText.Rows.class::isInstance).findFirst().orElseThrow();
        assertThat(rows.columns()).isEqualTo(2);
        assertThat(rows.rows()).hasSize(3);
        assertThat(rows.rows().get(1).getFirst()).containsExactly(new Piece.Words("Harbour Advice"));
        assertThat(rows.rows().get(2).getFirst()).containsExactly(new Piece.Words("A | B [[our.name]] [gap] \\ Ltd"));
    }

    private DynamicTest required(String template, String codes) {
        return DynamicTest.dynamicTest(template,
            () -> assertThat(codes(shelf.template(template).orElseThrow().begin(NOTHING, TWO))).contains(codes.split(" ")));
    }

    private static Set<String> codes(List<AgreementSection> sections) {
        Set<String> codes = new HashSet<>();
        sections.forEach(section -> codes.add(section.fromClause()));
        return codes;
    }
}
