package org.partnershipregister.store.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.PreferredWay;
import org.partnershipregister.model.party.Privacy;
import org.partnershipregister.store.schema.tables.records.ContactRecord;

/** Between the contact of the model and its own row. */
final class ContactRows {
    private ContactRows() {
    }

    static void fill(ContactRecord row, Contact from) {
        Privacy privacy = from.privacy();
        row.setId(from.id()).setTitle(from.name().title()).setGiven(from.name().given()).setFamily(from.name().family())
            .setKnownAs(from.name().knownAs()).setSortName(from.name().sortKey()).setPronouns(from.pronouns())
            .setAccessNeeds(from.accessNeeds()).setPreferredChannel(from.preferred().map(Enum::name).orElse(null))
            .setLawfulBasis(privacy.basis().map(Enum::name).orElse(null)).setPrivacySource(privacy.source())
            .setNoticeGivenOn(privacy.noticeGivenOn().orElse(null)).setDoNotContact(privacy.doNotContact())
            .setPrivacyReviewOn(privacy.reviewOn().orElse(null)).setNotes(from.notes());
    }

    static Contact read(ContactRecord row, ContactParts parts) {
        return new Contact(row.getId(), row.getRef(), name(row), row.getPronouns(), row.getAccessNeeds(),
            Optional.ofNullable(row.getPreferredChannel()).map(PreferredWay::valueOf),
            new Privacy(Optional.ofNullable(row.getLawfulBasis()).map(LawfulBasis::valueOf), row.getPrivacySource(),
                Optional.ofNullable(row.getNoticeGivenOn()), row.getDoNotContact(),
                Optional.ofNullable(row.getPrivacyReviewOn())),
            row.getNotes(), parts.channels(), parts.positions(), row.getRowVersion());
    }

    static PersonName name(ContactRecord row) {
        return new PersonName(row.getTitle(), row.getGiven(), row.getFamily(), row.getKnownAs());
    }

    /** All by which a person is found: names, numbers, addresses, organisations, job titles and notes. */
    static String searchKey(Contact from, String ref, List<String> organisations) {
        PersonName name = from.name();
        List<String> texts = new ArrayList<>(List.of(ref, name.title(), name.given(), name.family(), name.knownAs()));
        from.channels().forEach(channel -> texts.add(channel.detail()));
        texts.addAll(organisations);
        from.positions().forEach(position -> texts.add(position.jobTitle()));
        texts.add(from.notes());
        return Folding.searchKey(texts);
    }
}
