package org.partnershipregister.model;

/**
 * What a change set did, in words for the Undo menu and the history: a text key ({@code change.organisation.saved}) and
 * the name of the record it was done to.
 */
public record ChangeLabel(String key, String subject) {
    /** A register was begun by naming the organisation that keeps it; undo stops here. */
    public static final String REGISTER_BEGUN = "change.register.begun";
    /** A register was filled with the sample town; undo stops here. */
    public static final String SAMPLE_FILLED = "change.sample.filled";
    private static final int LONGEST_SUBJECT = 300;

    public ChangeLabel {
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    /** One line to be kept with the change set. */
    public String encoded() {
        return key + "\t" + subject.replace('\t', ' ');
    }

    /** The label of an encoded line. */
    public static ChangeLabel decoded(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? new ChangeLabel(line, "") : new ChangeLabel(line.substring(0, tab), line.substring(tab + 1));
    }
}
