package org.partnershipregister.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.TextKey;

/** Where a column may go, with the headings by which it is recognised (folded; those of the public registers too). */
public enum ImportField {
    NAME("name", "organisation", "organisation name", "org name", "org", "charity name", "charity", "company name",
        "partner", "partner name", "agency", "group", "group name", "title"),
    OTHER_NAME("other name", "known as", "also known as", "working name", "trading name", "working names", "former name",
        "acronym"),
    CHARITY_NUMBER("charity number", "charity no", "registered charity number", "reg charity number", "charity reg no",
        "charity registration number", "charity registration no", "regno", "organisation number", "charity reg number",
        "registered number of charity", "reg no"),
    COMPANY_NUMBER("company number", "company no", "company registration number", "charity company registration number",
        "companynumber", "co number", "company reg no"),
    SECTOR("sector"),
    LEGAL_FORM("legal form", "charity type", "constitutional form", "type", "organisation type", "company category",
        "companycategory", "kind"),
    PURPOSE("purpose", "activities", "charity activities", "what the charity does", "description", "objectives", "aims",
        "what they do", "about"),
    AREA("area", "area served", "area of operation", "main operating location", "geographical spread", "region",
        "local authority", "council"),
    ADDRESS("address", "postal address", "contact address", "charity contact address", "public address",
        "principal office trustees address", "street", "address 1", "address line 1", "address1", "street address",
        "charity contact address1", "regaddress addressline1"),
    ADDRESS_MORE("address 2", "address line 2", "address2", "address 3", "address line 3", "address3",
        "charity contact address2", "charity contact address3", "charity contact address4", "charity contact address5",
        "regaddress addressline2", "locality", "county", "regaddress county"),
    TOWN("town", "city", "town city", "post town", "regaddress posttown", "address town"),
    POSTCODE("postcode", "post code", "charity contact postcode", "regaddress postcode", "pcode", "postal code"),
    PHONE("phone", "telephone", "tel", "tel no", "phone number", "telephone number", "charity contact phone", "phone no",
        "contact number", "landline", "mobile", "mobile number", "mob"),
    EMAIL("email", "e mail", "email address", "e mail address", "charity contact email", "contact email"),
    WEBSITE("website", "web", "web site", "url", "charity contact web", "website address", "web address", "homepage"),
    CONTACT_NAME("contact", "contact name", "contact person", "main contact", "lead contact", "key contact"),
    CONTACT_JOB("job title", "position", "role", "contact role", "contact job title"),
    TAGS("tags", "tag", "categories", "category", "keywords", "themes"),
    CHECKED_ON("checked", "checked on", "last checked", "last updated", "date checked"),
    NOTES("notes", "note", "comments", "comment", "remarks"),
    LEAVE_OUT("sub charity number");

    private final List<String> headings;

    ImportField(String... headings) {
        this.headings = List.of(headings);
    }

    /** The field a heading plainly names. */
    static Optional<ImportField> named(String heading) {
        String folded = fold(heading);
        return Arrays.stream(values()).filter(field -> field.headings.contains(folded)).findFirst();
    }

    /** The field a heading seems to name: one of its words is such a heading. */
    static Optional<ImportField> hinted(String heading) {
        String folded = " " + fold(heading) + " ";
        return Arrays.stream(values()).filter(field -> field.headings.stream()
            .anyMatch(known -> known.length() > 2 && folded.contains(" " + known + " "))).findFirst();
    }

    /** Whether several columns may go there. */
    public boolean several() {
        return switch (this) {
            case ADDRESS_MORE, PHONE, EMAIL, TAGS, NOTES, LEAVE_OUT, OTHER_NAME -> true;
            default -> false;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return TextKey.of("import.field", this);
    }

    private static String fold(String heading) {
        return Folding.fold(heading.replace('.', ' ').replace('_', ' '));
    }
}
