package org.partnershipregister.model.party;

import java.util.List;
import java.util.Optional;

/** A changed copy of a contact in the making: {@code contact.edit().notes("…").done()}. */
public final class ContactDraft {
    private final Contact from;
    private PersonName name;
    private String pronouns;
    private String accessNeeds;
    private Optional<PreferredWay> preferred;
    private Privacy privacy;
    private String notes;
    private List<Channel> channels;
    private List<Position> positions;

    ContactDraft(Contact from) {
        this.from = from;
        name = from.name();
        pronouns = from.pronouns();
        accessNeeds = from.accessNeeds();
        preferred = from.preferred();
        privacy = from.privacy();
        notes = from.notes();
        channels = from.channels();
        positions = from.positions();
    }

    public ContactDraft name(PersonName value) {
        name = value;
        return this;
    }

    public ContactDraft pronouns(String value) {
        pronouns = value;
        return this;
    }

    public ContactDraft accessNeeds(String value) {
        accessNeeds = value;
        return this;
    }

    public ContactDraft preferred(Optional<PreferredWay> value) {
        preferred = value;
        return this;
    }

    public ContactDraft privacy(Privacy value) {
        privacy = value;
        return this;
    }

    public ContactDraft notes(String value) {
        notes = value;
        return this;
    }

    public ContactDraft channels(List<Channel> value) {
        channels = List.copyOf(value);
        return this;
    }

    public ContactDraft positions(List<Position> value) {
        positions = List.copyOf(value);
        return this;
    }

    /** The contact as drafted, with the key, reference and version it came with. */
    public Contact done() {
        return new Contact(from.id(), from.ref(), name, pronouns, accessNeeds, preferred, privacy, notes, channels,
            positions, from.version());
    }
}
