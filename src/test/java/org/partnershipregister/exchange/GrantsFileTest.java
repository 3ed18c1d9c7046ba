package org.partnershipregister.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipregister.exchange.GrantsFile.Lack;
import org.partnershipregister.model.consortium.AwardedGrant;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.testing.Samples;

/** The schemas and their licence: {@code src/test/resources/360giving/SOURCE.txt}. */
class GrantsFileTest {
    private static final String SCHEMA = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/360-giving-schema.json";

    private final Organisation lead = Samples.organisation("Advice Centre").edit().website("example.org/advice").done();
    private final Organisation funder = Samples.organisation("Community Fund");
    private final AwardedGrant grant = new AwardedGrant("BID-0003", "Debt advice “near you”", "Advice in five libraries.", "Fair start",
        Optional.of(8_400_000L), Optional.of(6_000_050L), Optional.of(LocalDate.of(2026, 3, 2)), Optional.of(LocalDate.of(2026, 4, 1)),
        Optional.of(LocalDate.of(2028, 3, 31)), Optional.of(funder), Optional.of(lead), List.of("Welcome Aldermere", "Access Mere"));

    @Test
    void awardsAreWrittenAsTheStandardWantsThem() {
        GrantsFile file = file(grant, bare());
        assertThat(file.size()).isEqualTo(2);
        assertThat(faults(text(file))).isEmpty();
    }

    @Test
    void amountsNumbersAndPartnersAreThere() {
        assertThat(text(file(grant))).contains("\"id\" : \"GB-CHC-1056789-BID-0003\"", "\"amountAppliedFor\" : 84000.00",
            "\"amountAwarded\" : 60000.50", "\"awardDate\" : \"2026-03-02\"", "\"startDate\" : \"2026-04-01\"", "\"currency\" : \"GBP\"",
            "\"charityNumber\" : \"1056789\"", "\"url\" : \"https://example.org/advice\"", "\"postalCode\" : \"RV1 2AB\"",
            "With Welcome Aldermere, Access Mere.", "Debt advice “near you”");
    }

    @Test
    void whatCannotBeWrittenIsNamedWithAllItLacks() {
        AwardedGrant nothing = new AwardedGrant("BID-0004", "Nothing known", "", "", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        AwardedGrant unnumbered = new AwardedGrant("BID-0005", "No numbers", "", "", Optional.empty(), Optional.of(1L),
            Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), Optional.empty(), Optional.of(Organisation.named("A")),
            Optional.of(Organisation.named("B")), List.of());
        GrantsFile file = file(nothing, grant, unnumbered);
        assertThat(file.size()).isEqualTo(1);
        assertThat(file.leftOut()).containsExactly(
            new GrantsFile.LeftOut("Nothing known", List.of(Lack.FUNDER, Lack.LEAD, Lack.AMOUNT, Lack.AWARD_DATE)),
            new GrantsFile.LeftOut("No numbers", List.of(Lack.FUNDER_NUMBER, Lack.LEAD_NUMBER)));
        assertThat(faults(text(file))).isEmpty();
    }

    @Test
    void theValidatorAcceptsGrantsThatAFunderPublished() {
        assertThat(faults(resource("real-grants.json"))).isEmpty();
    }

    @Test
    void theValidatorRejectsABrokenFile() {
        String good = text(file(grant));
        assertThat(faults(good.replace("\"GBP\"", "7"))).isNotEmpty();
        assertThat(faults(good.replace("2026-03-02", "2 March 2026"))).isNotEmpty();
        assertThat(faults(good.replace("fundingOrganization", "funder"))).isNotEmpty();
        assertThat(faults("{\"grants\":[]}")).isNotEmpty();
    }

    private AwardedGrant bare() {
        return new AwardedGrant("BID-0009", "Seed corn", "", "", Optional.empty(), Optional.of(50_000L), grant.awardedOn(), Optional.empty(),
            Optional.empty(), Optional.of(funder), Optional.of(lead), List.of());
    }

    private static GrantsFile file(AwardedGrant... grants) {
        return new GrantsFile(List.of(grants), Optional.empty(), names -> "With " + names + ".");
    }

    private static String text(GrantsFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** Dates may be written in one of several ways; which one it is only shows when formats are checked. */
    private static Set<ValidationMessage> faults(String json) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(SCHEMA, draft(resource("360-giving-schema.json"))))));
        JsonSchema schema = factory.getSchema(draft(resource("360-giving-package-schema.json")),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        return schema.validate(json, InputFormat.JSON);
    }

    /** The schema names its draft without the s of https, by which no validator knows it. */
    private static String draft(String schema) {
        return schema.replace("http://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema");
    }

    private static String resource(String name) {
        try (InputStream in = GrantsFileTest.class.getResourceAsStream("/360giving/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
