package org.partnershipregister.model.referral;

import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipregister.model.RecordLink;

/**
 * A pathway with the names of all it points to, for its page and its paper.
 *
 * @param us our own organisation's name, "" if not said yet
 */
public record PathwayFacts(Pathway pathway, Optional<RecordLink> partnership, Optional<RecordLink> from, Optional<RecordLink> to,
    Optional<RecordLink> contact, String us, int referrals, int late) {

    /** Who is asked, and where: the service's contact point and the person there. */
    public String contactLine() {
        return Stream.of(contact.map(RecordLink::name).orElse(""), pathway.terms().contactPoint()).filter(text -> !text.isBlank())
            .reduce((one, other) -> one + ", " + other).orElse("");
    }
}
