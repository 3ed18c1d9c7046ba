package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.Problem;

/** A section as a template offers it: {@code code} is unique in the template, {@code guidance} is for the screen and never printed. */
public record TemplateSection(SectionKind kind, String code, Inclusion inclusion, String heading, List<String> guidance, String text) {

    public TemplateSection {
        guidance = List.copyOf(guidance);
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The section with another heading, condition, guidance (line by line) and text; its code stays. */
    public TemplateSection saying(Inclusion when, String newHeading, String newGuidance, String newText) {
        return new TemplateSection(kind, code, when, newHeading, newGuidance.isBlank() ? List.of() : newGuidance.lines().toList(), newText);
    }

    /** What its text names that isn't there: fields that are none, and sections the template doesn't have. All are warnings. */
    public List<Problem> doubts(List<TemplateSection> sections) {
        List<Problem> doubts = new ArrayList<>();
        Tokens.unknown(text).forEach(field -> doubts.add(Problem.warning("text", "problem.template.field", field)));
        missing(sections).forEach(section -> doubts.add(Problem.warning("text", "problem.template.section", section)));
        return List.copyOf(doubts);
    }

    /** The codes of sections its text refers to that are not among these. */
    List<String> missing(List<TemplateSection> sections) {
        return SectionText.parse(text).pieces().filter(Piece.Reference.class::isInstance).map(Piece.Reference.class::cast)
            .filter(to -> sections.stream().noneMatch(other -> other.kind() == to.kind() && other.code().equals(to.code())))
            .map(Piece.Reference::code).distinct().toList();
    }

    /** The section as it begins in an agreement; a repeated row with nothing to repeat stands once, as a gap. */
    public AgreementSection begun(RowNames names) {
        return AgreementSection.of(kind, heading, TableRow.repeated(text, names), code);
    }
}
