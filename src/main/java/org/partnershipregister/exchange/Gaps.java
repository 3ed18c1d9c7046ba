package org.partnershipregister.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationDraft;
import org.partnershipregister.model.party.Position;

/** Fills what a kept organisation lacks from an imported one; nothing it says already is changed. */
public final class Gaps {
    private Gaps() {
    }

    /** The kept organisation with the imported one's facts where it has none. */
    public static Organisation filled(Organisation kept, Organisation imported) {
        OrganisationDraft edited = kept.edit()
            .purpose(first(kept.purpose(), imported.purpose())).areaServed(first(kept.areaServed(), imported.areaServed()))
            .website(first(kept.website(), imported.website()))
            .notes(kept.notes().contains(imported.notes()) ? kept.notes() : (kept.notes() + "\n" + imported.notes()).strip())
            .identifiers(joined(kept.identifiers(), imported.identifiers(), one -> one.orgId()))
            .channels(joined(kept.channels(), imported.channels(), one -> one.kind() + one.detail().replace(" ", "")))
            .otherNames(joined(kept.otherNames(), imported.otherNames(), one -> one.name()))
            .sites(kept.sites().isEmpty() ? imported.sites() : kept.sites())
            .tags(joined(kept.tags(), imported.tags(), tag -> tag));
        if (kept.legalForm().isEmpty()) {
            imported.legalForm().ifPresent(edited::legalForm);
        }
        return edited.done();
    }

    /** The person a row names, at the kept organisation instead of the imported one. */
    public static Contact at(Organisation kept, Contact imported, boolean main) {
        return imported.edit().positions(imported.positions().stream()
            .map(one -> Position.at(kept.id(), kept.name(), one.jobTitle()).main(main)).toList()).done();
    }

    private static String first(String kept, String imported) {
        return kept.isBlank() ? imported : kept;
    }

    private static <T> List<T> joined(List<T> kept, List<T> imported, Function<T, String> key) {
        List<T> all = new ArrayList<>(kept);
        imported.stream().filter(one -> all.stream().map(key).noneMatch(key.apply(one)::equals)).forEach(all::add);
        return all;
    }
}
