package org.partnershipregister.screen.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.Postcode;
import org.partnershipregister.model.party.Site;

/** Puts a typed text into the first of an organisation's numbers, channels or sites; an empty one removes it. */
final class FirstParts {
    private FirstParts() {
    }

    static Organisation number(Organisation kept, String typed) {
        List<Identifier> all = new ArrayList<>(kept.identifiers());
        Optional<Identifier> first = all.stream().findFirst();
        first.ifPresent(all::remove);
        if (!typed.isEmpty()) {
            all.addFirst(first.map(one -> new Identifier(one.id(), one.scheme(), typed))
                .orElseGet(() -> new Identifier(Ids.next(), scheme(typed), typed)));
        }
        return kept.edit().identifiers(all).done();
    }

    /** The register a number most likely belongs to, from its shape alone. */
    static Identifier.Scheme scheme(String typed) {
        String plain = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (plain.matches("SC\\d{6}")) {
            return Identifier.Scheme.GB_SC;
        }
        if (plain.matches("NIC\\d{6}")) {
            return Identifier.Scheme.GB_NIC;
        }
        return plain.matches("\\d{8}|[A-Z]{2}\\d{6}") ? Identifier.Scheme.GB_COH
            : plain.matches("\\d{6,7}(-\\d+)?") ? Identifier.Scheme.GB_CHC : Identifier.Scheme.OTHER;
    }

    static Organisation channel(Organisation kept, String typed, ChannelKind kind) {
        List<Channel> all = new ArrayList<>(kept.channels());
        Optional<Channel> first = kept.channel(kind);
        int at = first.map(all::indexOf).orElse(all.size());
        first.ifPresent(all::remove);
        if (!typed.isEmpty()) {
            all.add(at, first.map(one -> new Channel(one.id(), kind, typed, one.note(), one.main()))
                .orElseGet(() -> new Channel(Ids.next(), kind, typed, "", false)));
        }
        return kept.edit().channels(all).done();
    }

    static Organisation site(Organisation kept, Optional<String> address, Optional<String> town,
        Optional<String> postcode) {
        List<Site> all = new ArrayList<>(kept.sites());
        Optional<Site> first = kept.mainSite();
        int at = first.map(all::indexOf).orElse(0);
        first.ifPresent(all::remove);
        Site old = first.orElseGet(() -> new Site(Ids.next(), "", "", "", "", "", true));
        Site now = new Site(old.id(), old.label(), address.orElse(old.address()), town.orElse(old.town()),
            postcode.map(Postcode::tidy).orElse(old.postcode()), old.accessNotes(), old.main());
        if (!(now.oneLine().isBlank() && now.label().isBlank() && now.accessNotes().isBlank())) {
            all.add(at, now);
        }
        return kept.edit().sites(all).done();
    }
}
