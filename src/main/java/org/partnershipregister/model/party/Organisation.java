package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * Any body we deal with, ourselves included (domain.md §2). Texts are "" when unknown.
 *
 * @param ref     the permanent reference, "" until first saved
 * @param us      true for the one organisation that keeps this register
 * @param version the row's version as read; 0 until first saved
 */
public record Organisation(UUID id, String ref, String name, boolean us, Sector sector, Optional<LegalForm> legalForm,
                           String purpose, String areaServed, String website, Standing standing, Checked checked,
                           Optional<UUID> parent, Optional<UUID> ourLead, String notes, List<OtherName> otherNames,
                           List<Identifier> identifiers, List<Site> sites, List<Channel> channels, List<String> tags,
                           long version) {
    public static final int LONGEST_NAME = 500;

    public Organisation {
        tags = Tags.once(tags);
    }

    /** Where we stand with it, since when and why. */
    public record Standing(OrganisationStatus status, Optional<LocalDate> on, String reason) {
    }

    /** Who last confirmed its details, and how often that should be done. */
    public record Checked(Optional<LocalDate> on, String by, Optional<Integer> everyMonths) {
        public static final Checked NEVER = new Checked(Optional.empty(), "", Optional.empty());
    }

    /** A new voluntary organisation of that name; everything else can wait. */
    public static Organisation named(String name) {
        return new Organisation(Ids.next(), "", name, false, Sector.VOLUNTARY, Optional.empty(), "", "", "",
            new Standing(OrganisationStatus.ACTIVE, Optional.empty(), ""), Checked.NEVER, Optional.empty(),
            Optional.empty(), "", List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** Starts a changed copy. */
    public OrganisationDraft edit() {
        return new OrganisationDraft(this);
    }

    /** What keeps it from being saved, and what looks doubtful. */
    public List<Problem> problems() {
        Problems problems = new Problems().required("name", name, "problem.organisation.name")
            .maxLength("name", name, LONGEST_NAME).maxLength("notes", notes, 100_000)
            .maxLength("website", website, 2_000).maxLength("purpose", purpose, 100_000)
            .maxLength("area", areaServed, 2_000).maxLength("statusReason", standing.reason(), 2_000);
        tags.forEach(tag -> problems.maxLength("tags", tag, 100));
        otherNames.forEach(other -> problems.maxLength("otherNames", other.name(), LONGEST_NAME));
        sites.forEach(site -> site.addTo(problems));
        channels.forEach(channel -> channel.addTo(problems));
        addIdentifiers(problems);
        otherNames.forEach(other -> problems.dateOrder("otherNames", other.from(), other.to()));
        identifiers.forEach(identifier -> identifier.doubt().ifPresent(problems::add));
        return problems.list();
    }

    private void addIdentifiers(Problems problems) {
        Set<String> met = new HashSet<>();
        for (Identifier identifier : identifiers) {
            problems.maxLength("identifiers", identifier.value(), Identifier.LONGEST_VALUE);
            if (!met.add(identifier.scheme() + identifier.value())) {
                problems.add(Problem.error("identifiers", "problem.identifier.twice", identifier.value()));
            }
        }
    }

    /** The main site, or else the first. */
    public Optional<Site> mainSite() {
        return sites.stream().filter(Site::main).findFirst().or(() -> sites.stream().findFirst());
    }

    /** The first channel of a kind. */
    public Optional<Channel> channel(ChannelKind kind) {
        return channels.stream().filter(channel -> channel.kind() == kind).findFirst();
    }
}
