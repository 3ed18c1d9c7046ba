package org.partnershipregister.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.consortium.AwardedGrant;
import org.partnershipregister.model.party.Organisation;

/**
 * Awards as a package of the 360Giving standard 1.4 (github.com/ThreeSixtyGiving/standard). The lead body is the
 * recipient, for the standard knows no consortium; its partners stand in the description. An award that lacks what the
 * standard asks for is left out and named.
 */
public final class GrantsFile {
    private static final JsonFactory JSON = new JsonFactory();

    /** What keeps an award out of the file. */
    public enum Lack { FUNDER, FUNDER_NUMBER, LEAD, LEAD_NUMBER, AMOUNT, AWARD_DATE }

    /** An award that is not in the file, and why. */
    public record LeftOut(String title, List<Lack> lacks) {
    }

    private record Grant(AwardedGrant award, GrantParty funder, GrantParty lead, long pence) {
    }

    private final List<Grant> grants = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Optional<GrantParty> publisher;
    private final UnaryOperator<String> partnersSentence;

    /**
     * @param publisher        whose number the grants' keys begin with; the lead body's where it has none
     * @param partnersSentence says who else delivers, given their names
     */
    public GrantsFile(List<AwardedGrant> awards, Optional<Organisation> publisher, UnaryOperator<String> partnersSentence) {
        this.publisher = publisher.flatMap(GrantParty::of);
        this.partnersSentence = partnersSentence;
        awards.forEach(this::sort);
    }

    /** How many awards the file holds; without any there is no valid package. */
    public int size() {
        return grants.size();
    }

    /** The awards that are left out, in the order given. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The whole package, UTF-8. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("version", "1.4");
            json.writeArrayFieldStart("grants");
            for (Grant grant : grants) {
                write(json, grant);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void sort(AwardedGrant award) {
        List<Lack> lacks = new ArrayList<>();
        Optional<GrantParty> funder = award.funder().flatMap(GrantParty::of);
        Optional<GrantParty> lead = award.lead().flatMap(GrantParty::of);
        Optional<Long> pence = award.awardedPence().filter(amount -> amount > 0);
        if (funder.isEmpty()) {
            lacks.add(award.funder().isEmpty() ? Lack.FUNDER : Lack.FUNDER_NUMBER);
        }
        if (lead.isEmpty()) {
            lacks.add(award.lead().isEmpty() ? Lack.LEAD : Lack.LEAD_NUMBER);
        }
        if (pence.isEmpty()) {
            lacks.add(Lack.AMOUNT);
        }
        if (award.awardedOn().isEmpty()) {
            lacks.add(Lack.AWARD_DATE);
        }
        if (lacks.isEmpty()) {
            grants.add(new Grant(award, funder.orElseThrow(), lead.orElseThrow(), pence.orElseThrow()));
        } else {
            leftOut.add(new LeftOut(award.title(), List.copyOf(lacks)));
        }
    }

    private void write(JsonGenerator json, Grant grant) throws IOException {
        AwardedGrant award = grant.award();
        json.writeStartObject();
        json.writeStringField("id", publisher.orElse(grant.lead()).id() + "-" + award.ref());
        json.writeStringField("title", award.title());
        json.writeStringField("description", description(award));
        json.writeStringField("currency", "GBP");
        if (award.askedPence().isPresent()) {
            json.writeNumberField("amountAppliedFor", pounds(award.askedPence().orElseThrow()));
        }
        json.writeNumberField("amountAwarded", pounds(grant.pence()));
        json.writeStringField("awardDate", award.awardedOn().orElseThrow().toString());
        writeDates(json, award);
        json.writeArrayFieldStart("recipientOrganization");
        grant.lead().write(json);
        json.writeEndArray();
        json.writeArrayFieldStart("fundingOrganization");
        grant.funder().write(json);
        json.writeEndArray();
        if (!award.programme().isBlank()) {
            json.writeArrayFieldStart("grantProgramme");
            json.writeStartObject();
            json.writeStringField("title", award.programme());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeDates(JsonGenerator json, AwardedGrant award) throws IOException {
        if (award.starts().isPresent() || award.ends().isPresent()) {
            json.writeArrayFieldStart("plannedDates");
            json.writeStartObject();
            if (award.starts().isPresent()) {
                json.writeStringField("startDate", award.starts().orElseThrow().toString());
            }
            if (award.ends().isPresent()) {
                json.writeStringField("endDate", award.ends().orElseThrow().toString());
            }
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private String description(AwardedGrant award) {
        String what = award.description().isBlank() ? award.title() : award.description().strip();
        return award.partners().isEmpty() ? what : what + "\n" + partnersSentence.apply(String.join(", ", award.partners()));
    }

    private static BigDecimal pounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}
