package org.partnershipregister.store.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.store.schema.tables.records.OrganisationRecord;

/** Between the organisation of the model and its own row. */
final class OrganisationRows {
    private OrganisationRows() {
    }

    static void fill(OrganisationRecord row, Organisation from) {
        row.setId(from.id()).setName(from.name()).setIsUs(from.us() ? true : null).setSector(from.sector().name())
            .setLegalForm(from.legalForm().map(Enum::name).orElse(null)).setPurpose(from.purpose())
            .setAreaServed(from.areaServed()).setWebsite(from.website()).setStatus(from.standing().status().name())
            .setStatusOn(from.standing().on().orElse(null)).setStatusReason(from.standing().reason())
            .setParentId(from.parent().orElse(null)).setOurLeadContactId(from.ourLead().orElse(null))
            .setCheckedOn(from.checked().on().orElse(null)).setCheckedBy(from.checked().by())
            .setCheckEveryMonths(from.checked().everyMonths().orElse(null)).setNotes(from.notes());
    }

    static Organisation read(OrganisationRecord row, OrganisationParts parts) {
        return new Organisation(row.getId(), row.getRef(), row.getName(), Boolean.TRUE.equals(row.getIsUs()),
            Sector.valueOf(row.getSector()), Optional.ofNullable(row.getLegalForm()).map(LegalForm::valueOf),
            row.getPurpose(), row.getAreaServed(), row.getWebsite(),
            new Organisation.Standing(OrganisationStatus.valueOf(row.getStatus()), Optional.ofNullable(row.getStatusOn()),
                row.getStatusReason()),
            new Organisation.Checked(Optional.ofNullable(row.getCheckedOn()), row.getCheckedBy(),
                Optional.ofNullable(row.getCheckEveryMonths())),
            Optional.ofNullable(row.getParentId()), Optional.ofNullable(row.getOurLeadContactId()), row.getNotes(),
            parts.otherNames(), parts.identifiers(), parts.sites(), parts.channels(), parts.tags(), row.getRowVersion());
    }

    /** All by which an organisation is found: names, numbers, places, channels, tags, purpose and notes. */
    static String searchKey(Organisation from, String ref) {
        List<String> texts = new ArrayList<>(List.of(ref, from.name()));
        from.otherNames().forEach(name -> texts.add(name.name()));
        from.identifiers().forEach(identifier -> texts.add(identifier.value()));
        from.sites().forEach(site -> {
            texts.add(site.oneLine());
            texts.add(site.postcode().replace(" ", ""));
        });
        from.channels().forEach(channel -> texts.add(channel.detail()));
        texts.addAll(from.tags());
        texts.addAll(List.of(from.website(), from.purpose(), from.areaServed(), from.notes()));
        return Folding.searchKey(texts);
    }
}
