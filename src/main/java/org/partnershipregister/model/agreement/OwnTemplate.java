package org.partnershipregister.model.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * A template that staff keep of their own.
 *
 * @param wording    what it says now; its code is the reference TPL-0001, "" until first saved, and its version the number of this wording
 * @param begunFrom  the template it was copied from, as that was then
 * @param rowVersion the row's version as read; 0 until first saved
 */
public record OwnTemplate(UUID id, AgreementTemplate wording, Optional<Agreement.TemplateUsed> begunFrom, long rowVersion) {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_ABOUT = 10_000;
    public static final int LONGEST_GUIDANCE = 10_000;
    /** All texts of one template together: each version is kept as one text. */
    public static final int LONGEST_IN_ALL = 900_000;
    public static final int MOST_DAYS = 3_650;
    public static final int MOST_MONTHS = 240;

    /** A copy of our own, not saved yet. */
    public static OwnTemplate copyOf(AgreementTemplate template, String title) {
        AgreementTemplate copy = new AgreementTemplate("", 1, template.kind(), title.strip(), template.legalEffect(), template.noticeDays(),
            template.reviewMonths(), template.about(), template.sections());
        return new OwnTemplate(Ids.next(), copy, Optional.of(new Agreement.TemplateUsed(template.code(), template.version())), 0);
    }

    /** One that came in a file; its code there means nothing here. */
    public static OwnTemplate imported(AgreementTemplate template) {
        return new OwnTemplate(Ids.next(), copyOf(template, template.name()).wording(), Optional.empty(), 0);
    }

    public OwnTemplate with(AgreementTemplate other) {
        return new OwnTemplate(id, other, begunFrom, rowVersion);
    }

    /** What keeps it from being saved: two sections of one code would answer for each other. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("title", wording.name(), "problem.agreement.title")
            .maxLength("title", wording.name(), LONGEST_TITLE).maxLength("about", wording.about(), LONGEST_ABOUT)
            .maxLength("text", allWords(), LONGEST_IN_ALL);
        if (wording.noticeDays() < 0 || wording.noticeDays() > MOST_DAYS) {
            problems.add(Problem.error("noticeDays", "problem.agreement.days", MOST_DAYS));
        }
        if (wording.reviewMonths() < 0 || wording.reviewMonths() > MOST_MONTHS) {
            problems.add(Problem.error("reviewMonths", "problem.template.months", MOST_MONTHS));
        }
        Set<String> codes = new HashSet<>();
        wording.sections().forEach(section -> {
            if (!codes.add(section.code()) || !section.code().matches("[\\w-]{1,100}")) {
                problems.add(Problem.error("sections", "problem.template.code", section.code()));
            }
            problems.required("heading", section.heading(), "problem.agreement.heading")
                .maxLength("heading", section.heading(), AgreementSection.LONGEST_HEADING)
                .maxLength("guidance", String.join("\n", section.guidance()), LONGEST_GUIDANCE);
        });
        return problems.list();
    }

    /** A code that no section has yet. */
    public String freeCode() {
        return Stream.iterate(1, number -> number + 1).map(number -> "own-" + number)
            .filter(code -> wording.section(code).isEmpty()).findFirst().orElseThrow();
    }

    private String allWords() {
        return TemplateWriter.write(wording);
    }
}
