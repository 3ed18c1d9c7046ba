package org.partnershipregister.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Site;

/** An organisation as 360Giving writes it, known by its number of org-id.guide. */
record GrantParty(String id, Organisation organisation) {
    private static final Set<Identifier.Scheme> CHARITY = Set.of(Identifier.Scheme.GB_CHC, Identifier.Scheme.GB_SC,
        Identifier.Scheme.GB_NIC);

    /** Empty for an organisation without a number that org-id.guide knows. */
    static Optional<GrantParty> of(Organisation organisation) {
        return organisation.identifiers().stream().filter(one -> one.scheme() != Identifier.Scheme.OTHER && !one.value().isBlank())
            .min(Comparator.comparing(Identifier::scheme)).map(one -> new GrantParty(orgId(one), organisation));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", organisation.name());
        writeNumber(json, "charityNumber", organisation.identifiers().stream().filter(one -> CHARITY.contains(one.scheme())).findFirst());
        writeNumber(json, "companyNumber",
            organisation.identifiers().stream().filter(one -> one.scheme() == Identifier.Scheme.GB_COH).findFirst());
        Optional<Site> site = organisation.mainSite();
        if (site.isPresent()) {
            writeText(json, "streetAddress", site.orElseThrow().address().replaceAll("\\s*\\R\\s*", ", "));
            writeText(json, "addressLocality", site.orElseThrow().town());
            writeText(json, "postalCode", site.orElseThrow().postcode());
        }
        writeText(json, "url", url(organisation.website()));
        json.writeEndObject();
    }

    /** Northern Ireland's register prints NIC before its numbers, org-id.guide doesn't. */
    private static String orgId(Identifier identifier) {
        return identifier.scheme() == Identifier.Scheme.GB_NIC
            ? identifier.scheme().prefix() + "-" + identifier.normalised().replaceFirst("^[A-Z]+", "") : identifier.orgId();
    }

    private static void writeNumber(JsonGenerator json, String field, Optional<Identifier> number) throws IOException {
        writeText(json, field, number.map(Identifier::normalised).orElse(""));
    }

    private static void writeText(JsonGenerator json, String field, String text) throws IOException {
        if (!text.isBlank()) {
            json.writeStringField(field, text.strip());
        }
    }

    /** People leave "https://" out, which the standard wants; what is no address at all is left out. */
    private static String url(String website) {
        String typed = website.strip();
        String whole = typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
        try {
            return Optional.of(URI.create(whole)).filter(uri -> uri.getHost() != null).map(URI::toString).orElse("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
