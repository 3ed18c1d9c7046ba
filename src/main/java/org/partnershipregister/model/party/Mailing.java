package org.partnershipregister.model.party;

import java.util.List;

/** Who writes, and to whom, in the order chosen. */
public record Mailing(Sender from, List<Recipient> to) {
    public static final Mailing NONE = new Mailing(new Sender("", List.of(), ""), List.of());

    public Mailing {
        to = List.copyOf(to);
    }

    /** Ourselves as we stand at the head of a letter; {@code reach} is our e-mail address and telephone, "" when unknown. */
    public record Sender(String name, List<String> address, String reach) {

        public Sender {
            address = List.copyOf(address);
        }
    }

    /** Those whose post address isn't known. */
    public List<Recipient> unaddressed() {
        return to.stream().filter(one -> !one.addressed()).toList();
    }

    /** Those who asked not to be written to. */
    public List<Recipient> unwilling() {
        return to.stream().filter(Recipient::doNotContact).toList();
    }
}
