package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;

/** The records opened last on this computer, newest first, kept in the settings. Screen thread only. */
public final class Recent {

    private static final int MOST = 10;
    private static final String NAME = "recent.records";

    private final Settings settings;

    public Recent(Settings settings) {
        this.settings = settings;
    }

    /** Remembers the record at this place, if it shows one. */
    public void opened(Place place) {
        record(place).ifPresent(newest -> {
            List<RecordLink> all = new ArrayList<>(list());
            all.remove(newest);
            all.addFirst(newest);
            settings.put(NAME, String.join(",", all.stream().limit(MOST)
                    .map(one -> one.kind() + ":" + one.id()).toList()));
        });
    }

    /** The records, without their names. */
    public List<RecordLink> list() {
        return settings.get(NAME).stream().flatMap(text -> Arrays.stream(text.split(","))).flatMap(Recent::read).toList();
    }

    private static Stream<RecordLink> read(String text) {
        String[] parts = text.split(":");
        boolean known = parts.length == 2 && parts[1].matches("[0-9a-f-]{36}")
                && Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(parts[0]));
        return known ? Stream.of(new RecordLink(Kind.valueOf(parts[0]), UUID.fromString(parts[1]), "")) : Stream.empty();
    }

    private static Optional<RecordLink> record(Place place) {
        return switch (place) {
            case Place.Partner(UUID id) -> Optional.of(new RecordLink(Kind.ORGANISATION, id, ""));
            case Place.Contact(UUID id) -> Optional.of(new RecordLink(Kind.CONTACT, id, ""));
            case Place.Partnership(UUID id) -> Optional.of(new RecordLink(Kind.PARTNERSHIP, id, ""));
            case Place.PartnershipTab(UUID id, String _) -> Optional.of(new RecordLink(Kind.PARTNERSHIP, id, ""));
            case Place.Agreement(UUID id) -> Optional.of(new RecordLink(Kind.AGREEMENT, id, ""));
            case Place.Meeting(UUID id) -> Optional.of(new RecordLink(Kind.MEETING, id, ""));
            case Place.Pathway(UUID id) -> Optional.of(new RecordLink(Kind.REFERRAL_PATHWAY, id, ""));
            case Place.Bid(UUID id) -> Optional.of(new RecordLink(Kind.BID, id, ""));
            case Place.Campaign(UUID id) -> Optional.of(new RecordLink(Kind.CAMPAIGN, id, ""));
            case Place.Flow(UUID id) -> Optional.of(new RecordLink(Kind.INFORMATION_FLOW, id, ""));
            case Place.Activity(UUID id) -> Optional.of(new RecordLink(Kind.JOINT_ACTIVITY, id, ""));
            case Place.Template(UUID id) -> Optional.of(new RecordLink(Kind.AGREEMENT_TEMPLATE, id, ""));
            default -> Optional.empty();
        };
    }
}
