package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.RowNames;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;

/** What can be done with the sections of an agreement: save one, add, move, remove, and read the template's guidance. */
final class ClauseCommands {
    private static final List<SectionKind> ON_PAPER =
        List.of(SectionKind.RECITAL, SectionKind.CLAUSE, SectionKind.SIGNATURES, SectionKind.SCHEDULE);

    private final AgreementDesk desk;
    private final Consumer<UUID> choose;

    /** @param choose is told which section to show once the change has been kept */
    ClauseCommands(AgreementDesk desk, Consumer<UUID> choose) {
        this.desk = desk;
        this.choose = choose;
    }

    /** A section that can be added. */
    record Offer(String text, AgreementSection section) {
    }

    /** Sections as they stand on paper. */
    static List<AgreementSection> inOrder(List<AgreementSection> sections) {
        return ON_PAPER.stream().flatMap(kind -> sections.stream().filter(section -> section.kind() == kind)).toList();
    }

    /** What the agreement's template offers and the agreement lacks, then an empty clause and an empty schedule. */
    List<Offer> offers(Agreement agreement) {
        RowNames names = desk.facts().map(AgreementFacts::rowNames)
            .orElseGet(() -> RowNames.ofParties(agreement.parties().stream().map(AgreementParty::name).toList()));
        Stream<Offer> offered = lacking(agreement).stream().map(section -> new Offer(named(section), section.begun(names)));
        return Stream.concat(offered, Stream.of(own(SectionKind.CLAUSE, "agreement.words.own-clause"),
            own(SectionKind.SCHEDULE, "agreement.words.own-schedule"))).toList();
    }

    /** What the agreement's template has and the agreement lacks. */
    List<TemplateSection> lacking(Agreement agreement) {
        return desk.template().stream().flatMap(template -> template.sections().stream())
            .filter(section -> agreement.sections().stream().noneMatch(one -> one.fromClause().equals(section.code()))).toList();
    }

    /** The template's section that a section came from. */
    Optional<TemplateSection> from(AgreementSection section) {
        return desk.template().flatMap(template -> template.section(section.fromClause()));
    }

    /** The template's advice on a section, "" if it came from none. */
    String guidance(AgreementSection section) {
        return from(section).map(TemplateSection::guidance).map(lines -> String.join("\n", lines)).orElse("");
    }

    private String named(TemplateSection section) {
        return switch (section.inclusion()) {
            case ALWAYS, OFFERED -> section.heading();
            default -> desk.tools.text("agreement.words.offer", section.heading(), desk.tools.text("agreement.fact." + section.inclusion()));
        };
    }

    void save(AgreementSection section) {
        desk.change("change.agreement.words", kept -> kept.withSections(
            kept.sections().stream().map(one -> one.id().equals(section.id()) ? section : one).toList()));
    }

    /** Adds a section where its template has it, or else as the last of its kind. */
    void add(AgreementSection section) {
        choose.accept(section.id());
        List<String> codes = desk.template().stream().flatMap(template -> template.sections().stream()).map(TemplateSection::code).toList();
        desk.change("change.agreement.words", kept -> {
            List<AgreementSection> sections = new ArrayList<>(inOrder(kept.sections()));
            sections.add(place(codes, sections, section), section);
            return kept.withSections(sections);
        });
    }

    void remove(UUID id) {
        desk.change("change.agreement.words", kept -> kept.withSections(
            kept.sections().stream().filter(section -> !section.id().equals(id)).toList()));
    }

    /** Changes places with the section of the same kind before (-1) or after (1) it. */
    void move(UUID id, int by) {
        desk.change("change.agreement.words", kept -> {
            List<AgreementSection> sections = new ArrayList<>(inOrder(kept.sections()));
            int from = indexOf(sections, id);
            int to = from + by;
            boolean possible = from >= 0 && to >= 0 && to < sections.size() && sections.get(from).kind() == sections.get(to).kind();
            if (possible) {
                Collections.swap(sections, from, to);
            }
            return possible ? kept.withSections(sections) : kept;
        });
    }

    private int place(List<String> codes, List<AgreementSection> sections, AgreementSection added) {
        int wanted = codes.indexOf(added.fromClause());
        for (int i = sections.size() - 1; i >= 0; i--) {
            AgreementSection one = sections.get(i);
            int before = codes.indexOf(one.fromClause());
            if (one.kind() == added.kind() && (wanted < 0 || before >= 0 && before < wanted)) {
                return i + 1;
            }
        }
        return (int) sections.stream().filter(one -> ON_PAPER.indexOf(one.kind()) < ON_PAPER.indexOf(added.kind())).count();
    }

    private Offer own(SectionKind kind, String key) {
        AgreementSection empty = AgreementSection.of(kind, desk.tools.text("agreement.words.untitled"), "", "");
        return new Offer(desk.tools.text(key), new AgreementSection(empty.id(), kind, empty.heading(), "", "own-" + empty.id()));
    }

    private static int indexOf(List<AgreementSection> sections, UUID id) {
        return sections.stream().map(AgreementSection::id).toList().indexOf(id);
    }
}
