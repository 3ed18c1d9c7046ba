package org.partnershipregister.model.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A changed copy of an organisation in the making: {@code organisation.edit().name("…").done()}. */
public final class OrganisationDraft {
    private final Organisation from;
    private String name;
    private boolean us;
    private Sector sector;
    private Optional<LegalForm> legalForm;
    private String purpose;
    private String areaServed;
    private String website;
    private Organisation.Standing standing;
    private Organisation.Checked checked;
    private Optional<UUID> parent;
    private Optional<UUID> ourLead;
    private String notes;
    private List<OtherName> otherNames;
    private List<Identifier> identifiers;
    private List<Site> sites;
    private List<Channel> channels;
    private List<String> tags;

    OrganisationDraft(Organisation from) {
        this.from = from;
        name = from.name();
        us = from.us();
        sector = from.sector();
        legalForm = from.legalForm();
        purpose = from.purpose();
        areaServed = from.areaServed();
        website = from.website();
        standing = from.standing();
        checked = from.checked();
        parent = from.parent();
        ourLead = from.ourLead();
        notes = from.notes();
        otherNames = from.otherNames();
        identifiers = from.identifiers();
        sites = from.sites();
        channels = from.channels();
        tags = from.tags();
    }

    public OrganisationDraft name(String value) {
        name = value;
        return this;
    }

    public OrganisationDraft us(boolean value) {
        us = value;
        return this;
    }

    public OrganisationDraft sector(Sector value) {
        sector = value;
        return this;
    }

    public OrganisationDraft legalForm(LegalForm value) {
        legalForm = Optional.of(value);
        return this;
    }

    public OrganisationDraft noLegalForm() {
        legalForm = Optional.empty();
        return this;
    }

    public OrganisationDraft purpose(String value) {
        purpose = value;
        return this;
    }

    public OrganisationDraft areaServed(String value) {
        areaServed = value;
        return this;
    }

    public OrganisationDraft website(String value) {
        website = value;
        return this;
    }

    public OrganisationDraft status(OrganisationStatus status, LocalDate on, String reason) {
        standing = new Organisation.Standing(status, Optional.of(on), reason);
        return this;
    }

    public OrganisationDraft checked(Organisation.Checked value) {
        checked = value;
        return this;
    }

    /** How often the details are to be checked; who checked them when stays. */
    public OrganisationDraft checkEvery(Optional<Integer> months) {
        return checked(new Organisation.Checked(checked.on(), checked.by(), months));
    }

    public OrganisationDraft parent(Optional<UUID> value) {
        parent = value;
        return this;
    }

    public OrganisationDraft ourLead(Optional<UUID> value) {
        ourLead = value;
        return this;
    }

    public OrganisationDraft notes(String value) {
        notes = value;
        return this;
    }

    public OrganisationDraft otherNames(List<OtherName> value) {
        otherNames = List.copyOf(value);
        return this;
    }

    public OrganisationDraft identifiers(List<Identifier> value) {
        identifiers = List.copyOf(value);
        return this;
    }

    /** One place is the main one: of several that say so, the one that says it newly. */
    public OrganisationDraft sites(List<Site> value) {
        List<UUID> before = sites.stream().filter(Site::main).map(Site::id).toList();
        List<Site> mains = value.stream().filter(Site::main).toList();
        Optional<Site> main = mains.stream().filter(site -> !before.contains(site.id())).findFirst()
            .or(() -> mains.stream().findFirst());
        sites = value.stream().map(site -> site.main(main.filter(site::equals).isPresent())).toList();
        return this;
    }

    public OrganisationDraft channels(List<Channel> value) {
        channels = List.copyOf(value);
        return this;
    }

    public OrganisationDraft tags(List<String> value) {
        tags = List.copyOf(value);
        return this;
    }

    /** The organisation as drafted, with the key, reference and version it came with. */
    public Organisation done() {
        return new Organisation(from.id(), from.ref(), name, us, sector, legalForm, purpose, areaServed, website,
            standing, checked, parent, ourLead, notes, otherNames, identifiers, sites, channels, tags, from.version());
    }
}
