package org.partnershipregister.screen.report;

import org.partnershipregister.model.TextKey;

/** The prints of the whole register. */
enum Report {
    COUNCIL_TABLE, COUNCIL_PAGES, SHARING_LOG, BY_PARTNER, MISSING;

    /** The key of its name. */
    String key() {
        return TextKey.of("report.name", this);
    }

    /** The key of what it is for. */
    String about() {
        return TextKey.of("report.about", this);
    }

    boolean council() {
        return this == COUNCIL_TABLE || this == COUNCIL_PAGES;
    }
}
