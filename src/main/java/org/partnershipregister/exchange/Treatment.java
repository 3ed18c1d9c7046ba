package org.partnershipregister.exchange;

import org.partnershipregister.model.TextKey;

/** What becomes of a cell that could not be read into its field. */
public enum Treatment {
    LEAVE_ROW_OUT, KEEP_AS_TYPED, KEEP_IN_NOTES, IMPORT_WITHOUT, READ_AS_EMPTY, MEND, SPLIT;

    /** The key of its name in the texts. */
    public String key() {
        return TextKey.of("import.treatment", this);
    }
}
