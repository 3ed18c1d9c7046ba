package org.partnershipregister.model.meeting;

/** Whether and how somebody came. DEPUTY_SENT is said of who stayed away; the deputy has a line of their own. */
public enum AttendanceState {
    NOT_RECORDED('N'), PRESENT('P'), ONLINE('O'), PART('H'), APOLOGIES('A'), DEPUTY_SENT('D'), ABSENT('X'), OBSERVER('B');

    private final char key;

    AttendanceState(char key) {
        this.key = key;
    }

    /** The one key that sets it in the attendance list. */
    public char key() {
        return key;
    }

    /** Whether this counts towards a quorum. */
    public boolean counts() {
        return this == PRESENT || this == ONLINE || this == PART;
    }

    /** Whether the person was there, in whatever part. */
    public boolean there() {
        return counts() || this == OBSERVER;
    }
}
