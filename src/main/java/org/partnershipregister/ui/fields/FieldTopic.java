package org.partnershipregister.ui.fields;

import org.partnershipregister.model.agreement.AgreementField;

/** What fields are about: their groups in the menu, and where their values are set. */
enum FieldTopic {
    AGREEMENT, PARTIES, PARTNERSHIP, MONEY, MORE;

    static FieldTopic of(AgreementField field) {
        return switch (field) {
            case TITLE, REFERENCE, START, LENGTH, END, REVIEW, NOTICE, OBLIGATIONS -> AGREEMENT;
            case OUR_NAME, LEAD, BUDGET_HOLDER, PARTY_NAMES, PARTY_COUNT, PARTY_DETAILS, VOICE, REPRESENTATIVES, CONTACTS, MEMBERS -> PARTIES;
            case PARTNERSHIP, PURPOSE, VISION, GROUP, MEETS, EXIT, AIMS, OBJECTIVES, WORKPLAN, RISKS -> PARTNERSHIP;
            case VALUE, FUNDER, OPPORTUNITY, BUDGET, CONTRIBUTIONS, SHARES, INCOME_SPLIT -> MONEY;
            case EVENT_NAME, EVENT_DATE, EVENT_PLACE, DATA, DATA_CONTACTS, INVENTORY, SECONDMENTS, CRITERIA, LAW, LAW_COUNTRY,
                LAW_THIRD_PARTIES -> MORE;
        };
    }
}
