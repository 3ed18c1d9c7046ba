package org.partnershipregister.screen.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;

class SectionListTest {
    private static final List<TemplateSection> ALL = List.of(section(SectionKind.CLAUSE, "a"), section(SectionKind.CLAUSE, "b"),
        section(SectionKind.SIGNATURES, "signed"), section(SectionKind.SCHEDULE, "table"));

    @Test
    void aNewSectionStandsAfterTheChosenOneOfItsKindOrWhereThePaperHasItsKind() {
        assertThat(codes(SectionList.added(ALL, section(SectionKind.CLAUSE, "new"), "a"))).containsExactly("a", "new", "b", "signed", "table");
        assertThat(codes(SectionList.added(ALL, section(SectionKind.CLAUSE, "new"), "table"))).containsExactly("a", "b", "new", "signed", "table");
        assertThat(codes(SectionList.added(ALL, section(SectionKind.RECITAL, "new"), "b"))).containsExactly("new", "a", "b", "signed", "table");
        assertThat(codes(SectionList.added(List.of(), section(SectionKind.SCHEDULE, "new"), ""))).containsExactly("new");
    }

    @Test
    void aSectionMovesOnlyAmongThoseOfItsKind() {
        assertThat(codes(SectionList.moved(ALL, "b", -1))).containsExactly("b", "a", "signed", "table");
        assertThat(SectionList.moved(ALL, "a", -1)).isEqualTo(ALL);
        assertThat(SectionList.moved(ALL, "b", 1)).isEqualTo(ALL);
        assertThat(SectionList.moved(ALL, "gone", 1)).isEqualTo(ALL);
        assertThat(codes(SectionList.without(ALL, "a"))).containsExactly("b", "signed", "table");
    }

    private static List<String> codes(List<TemplateSection> sections) {
        return sections.stream().map(TemplateSection::code).toList();
    }

    private static TemplateSection section(SectionKind kind, String code) {
        return new TemplateSection(kind, code, Inclusion.ALWAYS, code, List.of(), "");
    }
}
