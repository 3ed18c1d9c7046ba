package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;

/** What can be done with the sections of a template, as pure functions of their list. */
final class SectionList {
    private static final List<SectionKind> ON_PAPER =
        List.of(SectionKind.RECITAL, SectionKind.CLAUSE, SectionKind.SIGNATURES, SectionKind.SCHEDULE);

    private SectionList() {
    }

    /** With this section after the chosen one if that is of its kind, else after the last that stands before it on paper. */
    static List<TemplateSection> added(List<TemplateSection> sections, TemplateSection section, String chosen) {
        List<TemplateSection> all = new ArrayList<>(sections);
        int after = index(all, chosen);
        if (after < 0 || all.get(after).kind() != section.kind()) {
            after = all.size() - 1;
            while (after >= 0 && rank(all.get(after)) > rank(section)) {
                after--;
            }
        }
        all.add(after + 1, section);
        return all;
    }

    /** With a section in the place of the one with its code. */
    static List<TemplateSection> replaced(List<TemplateSection> sections, TemplateSection section) {
        return sections.stream().map(one -> one.code().equals(section.code()) ? section : one).toList();
    }

    static List<TemplateSection> without(List<TemplateSection> sections, String code) {
        return sections.stream().filter(one -> !one.code().equals(code)).toList();
    }

    /** With a section one place up (-1) or down (1), as far as its neighbour is of its kind. */
    static List<TemplateSection> moved(List<TemplateSection> sections, String code, int by) {
        List<TemplateSection> all = new ArrayList<>(sections);
        int from = index(all, code);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < all.size() && all.get(from).kind() == all.get(to).kind()) {
            Collections.swap(all, from, to);
        }
        return all;
    }

    private static int rank(TemplateSection section) {
        return ON_PAPER.indexOf(section.kind());
    }

    private static int index(List<TemplateSection> sections, String code) {
        return sections.stream().map(TemplateSection::code).toList().indexOf(code);
    }
}
