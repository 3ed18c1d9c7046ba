package org.partnershipregister.store.sharing;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowState;

/** The rules of the model about flows as conditions, so that lists can be filtered by them; a test holds both against each other. */
final class FlowParts {
    private static final Condition PERSONAL = INFORMATION_FLOW.PERSONAL.isTrue();
    private static final Condition SPECIAL = PERSONAL.and(INFORMATION_FLOW.SPECIAL_CATEGORY.isTrue());
    private static final Condition GOES_ON = INFORMATION_FLOW.STATE.ne(FlowState.ENDED.name());

    private FlowParts() {
    }

    static Condition is(FlowQuestion.Which which, LocalDate today) {
        return switch (which) {
            case PERSONAL -> PERSONAL;
            case SPECIAL -> SPECIAL;
            case INCOMPLETE -> GOES_ON.and(PERSONAL.and(INFORMATION_FLOW.LAWFUL_BASIS.isNull().or(blank(INFORMATION_FLOW.RETENTION)))
                .or(SPECIAL.and(blank(INFORMATION_FLOW.SPECIAL_CONDITION).or(INFORMATION_FLOW.DPIA_ON.isNull()))));
            case UNAGREED -> GOES_ON.and(PERSONAL).and(AGREEMENT.ID.isNull()
                .or(AGREEMENT.KIND.ne(AgreementKind.DATA_SHARING_AGREEMENT.name())).or(AGREEMENT.STATUS.in(over())));
            case REVIEW_DUE -> GOES_ON.and(INFORMATION_FLOW.REVIEW_ON.lt(today));
        };
    }

    /** States in the order a flow moves through them. */
    static Field<Integer> stateOrder() {
        return DSL.case_(INFORMATION_FLOW.STATE).mapValues(Arrays.stream(FlowState.values())
            .collect(Collectors.toMap(Enum::name, Enum::ordinal)));
    }

    private static List<String> over() {
        return Arrays.stream(AgreementStatus.values()).filter(AgreementStatus::over).map(Enum::name).toList();
    }

    private static Condition blank(Field<String> text) {
        return DSL.trim(text).eq("");
    }
}
