package org.partnershipregister.testing;

import java.util.List;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Site;

/** Records with valid defaults, for tests to change what they are about. */
public final class Samples {
    private Samples() {
    }

    /** A charity with a number, a site, a phone and a tag. */
    public static Organisation organisation(String name) {
        return Organisation.named(name).edit()
            .identifiers(List.of(new Identifier(Ids.next(), Identifier.Scheme.GB_CHC, "1056789")))
            .sites(List.of(new Site(Ids.next(), "Office", "14 Quay Street", "Riverside", "RV1 2AB", "", true)))
            .channels(List.of(new Channel(Ids.next(), ChannelKind.PHONE, "01632 960 118", "", false)))
            .tags(List.of("housing")).done();
    }

    /** A person with a phone and an e-mail address, at no organisation yet. */
    public static Contact contact(String name) {
        return Contact.named(name).edit().channels(List.of(
            new Channel(Ids.next(), ChannelKind.PHONE, "01632 960 120", "", true),
            new Channel(Ids.next(), ChannelKind.EMAIL, "person@example.org", "", true))).done();
    }
}
