package org.partnershipregister.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Kind;

/**
 * Every address in the program. Ids travel, never records; {@code app.Screens} decides by an exhaustive switch what
 * stands at each place, so that a place without a screen does not compile.
 */
public sealed interface Place {

    /** What needs us. */
    record Home() implements Place {
    }

    /** All partner organisations. */
    record PartnerList() implements Place {
    }

    /** One organisation. */
    record Partner(UUID id) implements Place {
    }

    /** A new organisation, its name perhaps typed already. */
    record NewPartner(String name) implements Place {
    }

    /** All contacts. */
    record ContactList() implements Place {
    }

    /** One contact. */
    record Contact(UUID id) implements Place {
    }

    /** A new contact, perhaps of a known organisation. */
    record NewContact(String name, Optional<UUID> organisation) implements Place {
    }

    /** All partnerships. */
    record PartnershipList() implements Place {
    }

    /** One partnership. */
    record Partnership(UUID id) implements Place {
    }

    /** A new partnership, its name perhaps typed already. */
    record NewPartnership(String name) implements Place {
    }

    /** All agreements. */
    record AgreementList() implements Place {
    }

    /** One agreement. */
    record Agreement(UUID id) implements Place {
    }

    /** A new agreement, perhaps of a known partnership. */
    record NewAgreement(Optional<UUID> partnership) implements Place {
    }

    /** All meetings. */
    record MeetingList() implements Place {
    }

    /** One meeting and its notes. */
    record Meeting(UUID id) implements Place {
    }

    /** A new meeting, perhaps of a known partnership. */
    record NewMeeting(Optional<UUID> partnership) implements Place {
    }

    /** All actions over all meetings. */
    record ActionList() implements Place {
    }

    /** One action, shown in the list of all actions. */
    record Action(UUID id) implements Place {
    }

    /** Partners from a spreadsheet, perhaps one that is chosen already. */
    record Import(Optional<Path> file) implements Place {

        public Import() {
            this(Optional.empty());
        }
    }

    /** What was deleted and can come back. */
    record Bin() implements Place {
    }

    /** Who changed what and when in one record. */
    record History(UUID id) implements Place {
    }

    /** Our organisation, theme, text size, where things are kept. */
    record Settings() implements Place {
    }

    /** Help that needs no network. */
    record Help(Topic topic) implements Place {
    }

    /** What there is a page of help for. */
    enum Topic { HOME, PARTNERS, CONTACTS, PARTNERSHIPS, AGREEMENTS, MEETINGS, ACTIONS, IMPORT, SETTINGS }

    /** Every key of the program. */
    record Keys() implements Place {
    }

    /** Version, licences, where things are kept. */
    record About() implements Place {
    }

    /** Where this record is shown. */
    static Place of(Kind kind, UUID id) {
        return switch (kind) {
            case ORGANISATION -> new Partner(id);
            case CONTACT -> new Contact(id);
            case PARTNERSHIP -> new Partnership(id);
            case AGREEMENT -> new Agreement(id);
            case MEETING -> new Meeting(id);
            case ACTION -> new Action(id);
        };
    }
}
