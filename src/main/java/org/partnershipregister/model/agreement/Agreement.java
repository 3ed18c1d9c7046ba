package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * An arrangement between organisations, written or not (domain.md §5), with its parties and sections in order.
 *
 * @param ref         the permanent reference AGR-0001, "" until first saved
 * @param partnership the partnership it belongs to, if any
 * @param adoptedAt   the meeting at which terms of reference were adopted
 * @param notice      who gave notice to end it, and when
 * @param version     the row's version as read; 0 until first saved
 */
public record Agreement(UUID id, String ref, Optional<UUID> partnership, AgreementHeader header, AgreementDates dates, Standing standing,
                        Optional<TemplateUsed> template, Links links, Execution execution, Optional<UUID> adoptedAt, NoticeGiven notice, List<AgreementParty> parties,
                        List<AgreementSection> sections, long version) {

    public Agreement {
        parties = List.copyOf(parties);
        sections = List.copyOf(sections);
    }

    /** Where it stands, since when and why; the reason is asked for when something was missing. */
    public record Standing(AgreementStatus status, Optional<LocalDate> on, String reason) {
        public static final int LONGEST_REASON = 2_000;
        public static final Standing DRAFT = new Standing(AgreementStatus.DRAFT, Optional.empty(), "");
    }

    /** The template it began with, and which wording of it. */
    public record TemplateUsed(String code, int version) {
    }

    /**
     * What it has to do with other agreements.
     *
     * @param supersedes the one it takes the place of
     * @param varies     the one it changes in writing, which stays in force
     * @param parent     the one whose terms it passes on, back to back
     */
    public record Links(Optional<UUID> supersedes, Optional<UUID> varies, Optional<UUID> parent) {
        public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A new draft with no parties yet. */
    public static Agreement draft(Optional<UUID> partnership, AgreementHeader header) {
        return new Agreement(Ids.next(), "", partnership, header, AgreementDates.OPEN, Standing.DRAFT, Optional.empty(), Links.NONE,
            Execution.PLAIN, Optional.empty(), NoticeGiven.NONE, List.of(), List.of(), 0);
    }

    /** The states it may move to, the usual next one first; nobody signs what is spoken, minuted or adopted at a meeting. */
    public List<AgreementStatus> next() {
        return standing.status().next().stream().filter(to -> to != AgreementStatus.PART_SIGNED || signable()).toList();
    }

    /** True if parties sign it, or say by letter that they agree. */
    public boolean signable() {
        return !header.kind().adopted() && !spoken();
    }

    /** True if nobody signs it but somebody spoke for each party: it was minuted, or only said. */
    public boolean spoken() {
        return !header.kind().adopted() && (header.form() == AgreementForm.MINUTED || header.form() == AgreementForm.VERBAL);
    }

    /** Parties that have not withdrawn. */
    public List<AgreementParty> presentParties() {
        return parties.stream().filter(party -> party.withdrewOn().isEmpty()).toList();
    }

    /** How many of the present parties have signed. */
    public int signatures() {
        return (int) presentParties().stream().filter(AgreementParty::signed).count();
    }

    /** True when every present party has signed. */
    public boolean signedByAll() {
        return !presentParties().isEmpty() && signatures() == presentParties().size();
    }

    /** True once somebody has signed, one who has withdrawn since included. */
    public boolean signed() {
        return parties.stream().anyMatch(AgreementParty::signed);
    }

    /**
     * True once somebody has signed or it has left the drafting states: its words are then changed only by a new agreement. What is only
     * recorded here can be put right.
     */
    public boolean frozen() {
        return !recorded() && (!standing.status().open() || signed());
    }

    /** True if it has no words of ours and is kept as a record: it is signed on another paper, made by letters, minuted or spoken. */
    public boolean recorded() {
        boolean drafting = standing.status() == AgreementStatus.DRAFT || standing.status() == AgreementStatus.SENT_FOR_COMMENT;
        return wordless() && (!drafting || header.form() != AgreementForm.WRITTEN_SIGNED || signed());
    }

    /** True if it has no words of ours, nor is it to have any from a template. */
    public boolean wordless() {
        return sections.isEmpty() && template.isEmpty();
    }

    /** True once somebody has signed words of ours: from then on its paper is the frozen one. */
    public boolean signedHere() {
        return signed() && !recorded();
    }

    /**
     * True if the other one says the same on paper: words, parties in order and what they are called, title, dates. The review date and reminders move on
     * while an agreement runs, and what was left open may be written in.
     */
    public boolean saysTheSameAs(Agreement other) {
        return sections.equals(other.sections) && header.title().equals(other.header.title())
            && header.legalEffect() == other.header.legalEffect() && execution.deed() == other.execution.deed()
            && execution.counterparts() == other.execution.counterparts() && dates.keptBy(other.dates)
            && (adoptedAt.isEmpty() || adoptedAt.equals(other.adoptedAt))
            && named(parties).equals(named(other.parties));
    }

    private static List<List<Object>> named(List<AgreementParty> parties) {
        return parties.stream().map(party -> List.<Object>of(party.id(), party.label())).toList();
    }

    /** What keeps its header and dates from being saved. */
    public List<Problem> problems() {
        Problems problems = new Problems().dateOrder("start", "end", dates.start(), dates.end())
            .maxLength("reason", standing.reason(), Standing.LONGEST_REASON);
        header.problems().forEach(problems::add);
        dates.problems().forEach(problems::add);
        return problems.list();
    }

    public Agreement with(AgreementHeader other) {
        return new Agreement(id, ref, partnership, other, dates, standing, template, links, execution, adoptedAt, notice, parties, sections, version);
    }

    public Agreement with(AgreementDates other) {
        return new Agreement(id, ref, partnership, header, other, standing, template, links, execution, adoptedAt, notice, parties, sections, version);
    }

    public Agreement with(Standing other) {
        return new Agreement(id, ref, partnership, header, dates, other, template, links, execution, adoptedAt, notice, parties, sections, version);
    }

    public Agreement with(Links other) {
        return new Agreement(id, ref, partnership, header, dates, standing, template, other, execution, adoptedAt, notice, parties, sections, version);
    }

    public Agreement with(Execution other) {
        return new Agreement(id, ref, partnership, header, dates, standing, template, links, other, adoptedAt, notice, parties, sections, version);
    }

    public Agreement with(NoticeGiven other) {
        return new Agreement(id, ref, partnership, header, dates, standing, template, links, execution, adoptedAt, other, parties, sections, version);
    }

    public Agreement withParties(List<AgreementParty> others) {
        return new Agreement(id, ref, partnership, header, dates, standing, template, links, execution, adoptedAt, notice, others, sections, version);
    }

    public Agreement withSections(List<AgreementSection> others) {
        return new Agreement(id, ref, partnership, header, dates, standing, template, links, execution, adoptedAt, notice, parties, others, version);
    }

    /** The same agreement as adopted at a meeting, or at none. */
    public Agreement adopted(Optional<UUID> meeting) {
        return new Agreement(id, ref, partnership, header, dates, standing, template, links, execution, meeting, notice, parties, sections, version);
    }

    /** The same agreement as begun from this template. */
    public Agreement from(AgreementTemplate used, List<AgreementSection> begun) {
        return new Agreement(id, ref, partnership, header, dates, standing, Optional.of(new TemplateUsed(used.code(), used.version())),
            links, execution, adoptedAt, notice, parties, begun, version);
    }
}
