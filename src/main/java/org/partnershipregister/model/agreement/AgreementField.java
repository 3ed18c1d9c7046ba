package org.partnershipregister.model.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed list of fields a text may hold as {@code [[code]]}, filled from the register when it is shown or printed. Codes are
 * kept in agreements and templates: never rename one.
 */
public enum AgreementField {
    TITLE("agreement.title"), REFERENCE("agreement.reference"), START("agreement.start"), LENGTH("agreement.length"),
    END("agreement.end"), REVIEW("agreement.review"), NOTICE("agreement.notice"),
    PARTNERSHIP("partnership.name"), PURPOSE("partnership.purpose"), VISION("partnership.vision"), GROUP("partnership.group"),
    MEETS("partnership.meets"), EXIT("partnership.exit"),
    OUR_NAME("our.name"), LEAD("lead.name"), BUDGET_HOLDER("budget.holder"),
    PARTY_NAMES("parties.names"), PARTY_COUNT("parties.count"), PARTY_DETAILS("parties.details", true),
    AIMS("list.aims", true), OBJECTIVES("table.objectives", true), VOICE("table.voice", true),
    REPRESENTATIVES("table.representatives", true), CONTACTS("table.contacts", true),
    LAW_COUNTRY("law.country"), LAW_THIRD_PARTIES("law.third.parties"),
    VALUE("agreement.value"), FUNDER("bid.funder"), OPPORTUNITY("bid.title"), EVENT_NAME("event.name"), EVENT_DATE("event.date"), EVENT_PLACE("event.place"),
    WORKPLAN("table.workplan", true), BUDGET("table.budget", true), CONTRIBUTIONS("table.contributions", true), RISKS("table.risks", true),
    DATA("table.data", true), DATA_CONTACTS("table.data.contacts", true), OBLIGATIONS("table.obligations", true), SHARES("table.shares", true),
    INVENTORY("table.inventory", true), SECONDMENTS("table.secondments", true), INCOME_SPLIT("table.income.split", true), MEMBERS("table.members", true),
    CRITERIA("table.criteria", true), LAW("list.law", true);

    private final String code;
    private final boolean block;

    AgreementField(String code) {
        this(code, false);
    }

    AgreementField(String code, boolean block) {
        this.code = code;
        this.block = block;
    }

    /** What stands between the brackets. */
    public String code() {
        return code;
    }

    /** True for a list or a table, which stands in a paragraph of its own. */
    public boolean block() {
        return block;
    }

    public String token() {
        return "[[" + code + "]]";
    }

    /** The field with this code, if it is in the list. */
    public static Optional<AgreementField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
