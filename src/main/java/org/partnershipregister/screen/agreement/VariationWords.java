package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.ui.Tools;

/** The words of a change in writing: which agreement, what its clause says now and will say, that the rest stays, and room to sign. */
final class VariationWords {
    private static final String PART = "• ";

    private VariationWords() {
    }

    static List<AgreementSection> of(Tools tools, Agreement varied, VersionSection clause, String newWords) {
        String title = Piece.literal(varied.header().title());
        String which = varied.dates().start().map(day -> tools.text("variation.which.since", title, varied.ref(), day))
            .orElseGet(() -> tools.text("variation.which", title, varied.ref()));
        String named = Piece.literal(named(tools, clause));
        return List.of(section(tools, "which", which), section(tools, "now", tools.text("variation.now", named) + "\n" + quoted(clause.text())),
            section(tools, "then", tools.text("variation.then", named) + "\n" + quoted(newWords)),
            section(tools, "rest", tools.text("variation.rest")),
            AgreementSection.of(SectionKind.SIGNATURES, tools.text("variation.heading.signatures"), tools.text("variation.signatures"), ""));
    }

    /** "clause 4, Money", or the name of a part that has no number. */
    static String named(Tools tools, VersionSection clause) {
        return switch (clause.kind()) {
            case CLAUSE -> tools.text("variation.clause", clause.number(), clause.heading());
            case SCHEDULE -> tools.text("variation.schedule", clause.number(), clause.heading());
            case RECITAL, SIGNATURES -> clause.heading();
        };
    }

    private static AgreementSection section(Tools tools, String what, String text) {
        return AgreementSection.of(SectionKind.CLAUSE, tools.text("variation.heading." + what), text, "variation-" + what);
    }

    /** The very words: nothing in them is a field, a gap or a table; parts of a list stay parts. */
    private static String quoted(String words) {
        return words.lines().filter(line -> !line.isBlank())
            .map(line -> line.startsWith(PART) ? "- " + Piece.literal(line.substring(PART.length())) : Piece.literal(line))
            .collect(Collectors.joining("\n"));
    }
}
