package org.partnershipregister.model;

/** The kinds of record that have a permanent reference, a place of their own and a history. */
public enum Kind {
    ORGANISATION("ORG"), CONTACT("CON"), PARTNERSHIP("PRT"), AGREEMENT("AGR"), MEETING("MTG"), ACTION("ACT"),
    OPPORTUNITY("OPP"), SHARED_PRACTICE("SHP"), REFERRAL_PATHWAY("PTH"), REFERRAL("REF"), RESOURCE_CONTRIBUTION("RES"),
    BID("BID"), CAMPAIGN("CMP"), INFORMATION_FLOW("INF"), JOINT_ACTIVITY("JNT"),
    AGREEMENT_TEMPLATE("TPL");

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters a reference starts with: {@code ORG} in {@code ORG-0001}. */
    public String prefix() {
        return prefix;
    }
}
