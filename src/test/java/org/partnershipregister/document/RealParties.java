package org.partnershipregister.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.party.Site;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Real charities of Northern Ireland as parties (src/test/resources/parties): a name of 145 characters, Irish names, no postcode. */
final class RealParties {
    private RealParties() {
    }

    /** The first so many of them, the first being the lead body. */
    static List<PartyFacts> first(int count) {
        List<PartyFacts> parties = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/parties/ccni-parties.csv"))) {
            for (NamedCsvRecord row : rows) {
                if (parties.size() < count) {
                    parties.add(party(row, parties.isEmpty()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parties;
    }

    private static PartyFacts party(NamedCsvRecord row, boolean lead) {
        Organisation organisation = Organisation.named(row.getField("name")).edit().sector(Sector.VOLUNTARY)
            .legalForm(LegalForm.REGISTERED_CHARITY)
            .identifiers(List.of(new Identifier(Ids.next(), Identifier.Scheme.GB_NIC, row.getField("number"))))
            .sites(List.of(new Site(Ids.next(), "", row.getField("address"), "", "", "", true))).done();
        return AgreementSamples.party(organisation, lead ? MemberRole.LEAD_BODY : MemberRole.MEMBER, lead ? "the Lead Body" : "");
    }
}
