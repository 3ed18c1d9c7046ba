package org.partnershipregister.model.agreement;

/**
 * A section of a paper as people read it: fields filled in, one paragraph, part or table row a line, without the hanging numbers, which
 * follow from {@code number} and the order.
 *
 * @param number     "3" for clause 3, "" for a section that has none
 * @param fromClause its template's code, by which it is found again in another version; "" if it has none
 */
public record VersionSection(SectionKind kind, String number, String heading, String text, String fromClause) {
}
