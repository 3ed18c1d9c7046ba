package org.partnershipregister.model.report;

import java.util.List;

/**
 * Everybody the register names, for papers that must not: those in the bin too.
 *
 * @param addresses streets and the like, as they were written down
 * @param numbers   registered numbers, phone numbers and addresses for e-mail, as they were written down
 */
public record KnownNames(List<Someone> people, List<Someone> organisations, List<String> addresses, List<String> numbers) {
    /** Nobody at all. */
    public static final KnownNames NONE = new KnownNames(List.of(), List.of(), List.of(), List.of());

    public KnownNames {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        addresses = List.copyOf(addresses);
        numbers = List.copyOf(numbers);
    }

    /**
     * A person or an organisation.
     *
     * @param name  what the key calls them
     * @param us    whether it is our own organisation
     * @param forms whole names they go by
     * @param parts single words that mean them too, such as a given or a family name
     */
    public record Someone(String name, boolean us, List<String> forms, List<String> parts) {
        public Someone {
            forms = List.copyOf(forms);
            parts = List.copyOf(parts);
        }
    }
}
