package org.partnershipregister.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Sector;

/** The words that registers and people use for sectors and legal forms. */
final class KindWords {
    private static final Map<String, Sector> SECTORS = Map.ofEntries(
        Map.entry("voluntary", Sector.VOLUNTARY), Map.entry("voluntary and community", Sector.VOLUNTARY),
        Map.entry("vcs", Sector.VOLUNTARY), Map.entry("vcse", Sector.VOLUNTARY), Map.entry("third", Sector.VOLUNTARY),
        Map.entry("third sector", Sector.VOLUNTARY), Map.entry("charity", Sector.VOLUNTARY),
        Map.entry("community", Sector.VOLUNTARY), Map.entry("voluntary sector", Sector.VOLUNTARY),
        Map.entry("public", Sector.PUBLIC), Map.entry("public sector", Sector.PUBLIC),
        Map.entry("statutory", Sector.PUBLIC), Map.entry("council", Sector.PUBLIC), Map.entry("nhs", Sector.PUBLIC),
        Map.entry("private", Sector.PRIVATE), Map.entry("private sector", Sector.PRIVATE),
        Map.entry("business", Sector.PRIVATE), Map.entry("commercial", Sector.PRIVATE),
        Map.entry("other", Sector.OTHER));
    private static final Map<String, LegalForm> FORMS = Map.ofEntries(
        Map.entry("charity", LegalForm.REGISTERED_CHARITY), Map.entry("previously excepted", LegalForm.REGISTERED_CHARITY),
        Map.entry("charitable incorporated organisation", LegalForm.CIO), Map.entry("trust", LegalForm.CHARITABLE_TRUST),
        Map.entry("scio scottish charitable incorporated organisation", LegalForm.SCIO),
        Map.entry("company the charity is registered with companies house", LegalForm.CHARITABLE_COMPANY),
        Map.entry("community interest company", LegalForm.CIC), Map.entry("council", LegalForm.LOCAL_AUTHORITY),
        Map.entry("company limited by guarantee", LegalForm.COMPANY_LIMITED_BY_GUARANTEE),
        Map.entry("ltd", LegalForm.COMPANY), Map.entry("private limited company", LegalForm.COMPANY),
        Map.entry("unincorporated", LegalForm.UNINCORPORATED_ASSOCIATION), Map.entry("nhs", LegalForm.NHS_BODY),
        Map.entry("church", LegalForm.FAITH_BODY), Map.entry("group", LegalForm.INFORMAL_GROUP));

    private KindWords() {
    }

    /** The sector of that word, or of its own name. */
    static Optional<Sector> sector(String text) {
        return Optional.ofNullable(SECTORS.get(Folding.fold(text)));
    }

    /** The legal form of that word, or of its own name; what follows the first bracket may be left off. */
    static Optional<LegalForm> legalForm(String text) {
        String folded = Folding.fold(text);
        return Optional.ofNullable(FORMS.get(folded)).or(() -> own(folded)).or(() -> own(Folding.fold(
            text.replaceFirst("[(,].*", ""))));
    }

    private static Optional<LegalForm> own(String folded) {
        return Arrays.stream(LegalForm.values()).filter(form -> Folding.fold(form.name().replace('_', ' ')).equals(folded))
            .findFirst().or(() -> Optional.ofNullable(FORMS.get(folded)));
    }
}
