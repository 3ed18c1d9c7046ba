package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipregister.model.agreement.PartyFacts;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Site;

/** How a party is named at the head of an agreement: legal name, its numbers in each regulator's own form, address, and its label. */
final class PartyLine {
    private static final Set<LegalForm> REGISTERED = EnumSet.of(LegalForm.REGISTERED_CHARITY, LegalForm.CIO, LegalForm.SCIO,
        LegalForm.CHARITABLE_COMPANY, LegalForm.COMPANY_LIMITED_BY_GUARANTEE, LegalForm.CIC, LegalForm.COMMUNITY_BENEFIT_SOCIETY,
        LegalForm.COOPERATIVE_SOCIETY, LegalForm.COMPANY);

    private final Phrases phrases;

    PartyLine(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Inline> of(PartyFacts party) {
        Organisation organisation = party.organisation();
        List<Inline> line = new ArrayList<>(List.of(Inline.bold(party.legalName())));
        List<String> numbers = numbers(organisation);
        if (numbers.isEmpty() && organisation.legalForm().filter(REGISTERED::contains).isPresent()) {
            add(line, ", ", Inline.missing(phrases.paper("number", party.legalName())));
        }
        numbers.forEach(number -> add(line, ", ", Inline.text(number)));
        String address = organisation.mainSite().map(Site::oneLine).orElse("");
        add(line, ", ", address.isBlank() ? Inline.missing(phrases.paper("address", party.legalName()))
            : Inline.text(phrases.paper("party.of", address)));
        if (!party.party().label().isBlank()) {
            add(line, " ", Inline.text(phrases.paper("party.called", party.party().label())));
        }
        return line;
    }

    /** In the words each regulator asks for; identifiers of other lists are not printed. */
    private List<String> numbers(Organisation organisation) {
        return organisation.identifiers().stream().filter(identifier -> phrases.has("paper.agreement.number." + identifier.scheme()))
            .sorted((a, b) -> a.scheme().compareTo(b.scheme()))
            .map(identifier -> phrases.paper("number." + identifier.scheme(), printed(identifier))).toList();
    }

    private static String printed(Identifier identifier) {
        String number = identifier.normalised();
        boolean bare = identifier.scheme() == Identifier.Scheme.GB_NIC && number.matches("\\d+");
        return bare ? "NIC" + number : number;
    }

    private static void add(List<Inline> line, String between, Inline next) {
        line.add(Inline.text(between));
        line.add(next);
    }
}
