package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.ui.Messages;

class FieldTokensTest {
    private static final Messages MESSAGES = Messages.load();

    private final FieldTokens tokens = new FieldTokens(MESSAGES, List.of(
        AgreementSection.of(SectionKind.CLAUSE, "Money", "", "money"), AgreementSection.of(SectionKind.CLAUSE, "Money", "", "more-money"),
        AgreementSection.of(SectionKind.SCHEDULE, "Budget ‹new›", "", "budget")));

    @Test
    void fieldsAreShownByNameAndKeptByCode() {
        assertThat(tokens.shown("[[lead.name]] leads, see [[clause:money]].")).isEqualTo("‹lead partner› leads, see ‹clause: Money›.");
        assertThat(tokens.kept("‹lead partner› leads, see ‹clause: Money›.")).isEqualTo("[[lead.name]] leads, see [[clause:money]].");
    }

    @Test
    void everyTemplateTextComesBackAsItWas() {
        for (AgreementTemplate template : TemplateShelf.read().templates()) {
            List<AgreementSection> sections = template.sections().stream().map(section -> section.begun(List.of("A", "B"))).toList();
            FieldTokens its = new FieldTokens(MESSAGES, sections);
            for (TemplateSection section : template.sections()) {
                assertThat(its.kept(its.shown(section.text()))).isEqualTo(section.text());
            }
        }
    }

    @Test
    void everyFieldCanBeChosenAndNoTwoAreNamedAlike() {
        assertThat(tokens.choices()).hasSize(AgreementField.values().length + 3).extracting(FieldTokens.Choice::shown).doesNotHaveDuplicates()
            .allSatisfy(shown -> assertThat(tokens.kept(shown)).startsWith("[[").endsWith("]]"));
    }

    @Test
    void whatIsNoFieldStaysWords() {
        assertThat(tokens.kept("‹my own› <b> $1 \\")).isEqualTo("‹my own› <b> $1 \\");
        assertThat(tokens.shown("[[nothing]] [gap]")).isEqualTo("[[nothing]] [gap]");
    }

    @Test
    void aFieldIsFoundAtItsEndsSoThatItIsDeletedAsOne() {
        String text = "a ‹lead partner› b ‹no field›";
        assertThat(tokens.around(text, 16, false).orElseThrow()).containsExactly(2, 16);
        assertThat(tokens.around(text, 2, true).orElseThrow()).containsExactly(2, 16);
        assertThat(tokens.around(text, 2, false)).isEmpty();
        assertThat(tokens.around(text, 16, true)).isEmpty();
        assertThat(tokens.around(text, text.length(), false)).isEmpty();
    }
}
