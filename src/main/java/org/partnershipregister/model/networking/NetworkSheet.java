package org.partnershipregister.model.networking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.partnership.PartyKind;

/**
 * "Who we are" in a network: what every member can know of the others, so that nobody has to introduce themselves again. Work
 * details only; of a person who does not want to be contacted no phone or e-mail address.
 *
 * @param us      the name of our own organisation, which made the sheet
 * @param entries the members of that day by name
 */
public record NetworkSheet(String network, String purpose, String us, LocalDate asOf, List<Entry> entries) {

    public NetworkSheet {
        entries = List.copyOf(entries);
    }

    /**
     * One member; texts are "" when they are not known.
     *
     * @param people those who speak for it, deputies after the rest
     * @param office how to reach the organisation itself
     * @param joined since when it is a member
     */
    public record Entry(String name, PartyKind kind, String purpose, String area, String website, String town,
                        List<Person> people, Reach office, Optional<LocalDate> joined) {
        public Entry {
            people = List.copyOf(people);
        }
    }

    /** Somebody who speaks for a member. */
    public record Person(String name, String job, boolean deputy, Reach reach) {
    }

    /** A phone number and an e-mail address, "" when unknown or not to be used. */
    public record Reach(String phone, String email) {
        public static final Reach NONE = new Reach("", "");

        /** Whether there is no way at all. */
        public boolean none() {
            return phone.isEmpty() && email.isEmpty();
        }
    }
}
