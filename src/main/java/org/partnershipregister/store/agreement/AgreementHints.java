package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;
import static org.partnershipregister.store.schema.Tables.BUDGET;
import static org.partnershipregister.store.schema.Tables.CONSORTIUM;
import static org.partnershipregister.store.schema.Tables.CONTACT;
import static org.partnershipregister.store.schema.Tables.HINT_DISMISSAL;
import static org.partnershipregister.store.schema.Tables.INFORMATION_FLOW;
import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.PARTNERSHIP;
import static org.partnershipregister.store.schema.Tables.POSITION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementHint;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Matching;

/** Works out which hints apply to an agreement of a partnership; those put aside are among them. One that is over needs none. */
public final class AgreementHints {
    /** Papers that bind nobody to rules about data. */
    private static final Set<AgreementKind> LOOSE = EnumSet.of(AgreementKind.MEMORANDUM_OF_UNDERSTANDING, AgreementKind.TERMS_OF_REFERENCE);

    private final Database database;

    public AgreementHints(Database database) {
        this.database = database;
    }

    /** The hints for an agreement, those about the whole of it first. */
    public List<AgreementHint.Found> of(UUID agreementId) {
        return database.read(sql -> {
            Agreement agreement = AgreementParts.whole(sql, agreementId).orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND));
            return agreement.partnership().filter(_ -> !agreement.standing().status().over())
                .map(id -> new Reading(sql, id, agreement, database.today()).all()).orElse(List.of());
        });
    }

    /** A hint about an agreement; {@code aside} if somebody put it aside. */
    public record Told(UUID partnership, UUID agreement, String title, AgreementHint.Found found, boolean aside) {
    }

    /** The hints for the agreements of a partnership; what is true of several of them is said once. */
    public List<Told> ofPartnership(UUID partnership) {
        return database.read(sql -> told(sql, database.today(), AGREEMENT.PARTNERSHIP_ID.eq(partnership)));
    }

    /** The same for all agreements of which this is true. */
    public static List<Told> told(DSLContext sql, LocalDate today, Condition which) {
        Set<String> aside = new HashSet<>();
        sql.selectFrom(HINT_DISMISSAL).forEach(row -> aside.add(row.getPartnershipId() + " " + row.getHint()));
        List<String> over = Arrays.stream(AgreementStatus.values()).filter(AgreementStatus::over).map(Enum::name).toList();
        Map<String, Told> told = new LinkedHashMap<>();
        sql.select(AGREEMENT.ID).from(AGREEMENT).where(which).and(AGREEMENT.PARTNERSHIP_ID.isNotNull()).and(Matching.present(AGREEMENT))
            .and(AGREEMENT.STATUS.notIn(over)).orderBy(AGREEMENT.SORT_NAME, AGREEMENT.ID).fetch(AGREEMENT.ID).forEach(id -> {
                Agreement agreement = AgreementParts.whole(sql, id).orElseThrow();
                UUID partnership = agreement.partnership().orElseThrow();
                new Reading(sql, partnership, agreement, today).all().forEach(found -> {
                    String key = partnership + " " + found.code();
                    told.putIfAbsent(key, new Told(partnership, id, agreement.header().title(), found, aside.contains(key)));
                });
            });
        return List.copyOf(told.values());
    }

    private record Reading(DSLContext sql, UUID partnership, Agreement agreement, LocalDate today) {

        List<AgreementHint.Found> all() {
            List<AgreementHint.Found> found = new ArrayList<>();
            add(found, AgreementHint.MEMORANDUM_ONLY, memorandumOnly());
            add(found, AgreementHint.NO_LEAD, consortium() && !hasMember(MemberRole.LEAD_BODY));
            add(found, AgreementHint.NO_HOLDER, money() && !hasMember(MemberRole.ACCOUNTABLE_BODY));
            add(found, AgreementHint.NOT_WRITTEN, notWritten());
            agreement.parties().stream().filter(party -> party.withdrewOn().isEmpty()).forEach(party -> {
                if (left(party)) {
                    found.add(AgreementHint.PARTY_LEFT.found(party.id(), party.name()));
                }
                if (signatoryLeft(party)) {
                    found.add(AgreementHint.SIGNATORY_LEFT.found(party.id(), party.signature().name()));
                }
            });
            return List.copyOf(found);
        }

        private static void add(List<AgreementHint.Found> found, AgreementHint hint, boolean applies) {
            if (applies) {
                found.add(hint.found());
            }
        }

        private boolean memorandumOnly() {
            return agreement.header().kind() == AgreementKind.MEMORANDUM_OF_UNDERSTANDING
                && sql.fetchExists(INFORMATION_FLOW, INFORMATION_FLOW.PARTNERSHIP_ID.eq(partnership).and(INFORMATION_FLOW.DELETED_AT.isNull())
                    .and(INFORMATION_FLOW.PERSONAL.isTrue()).and(INFORMATION_FLOW.STATE.in("AGREED", "LIVE")))
                && !sql.fetchExists(AGREEMENT, running().and(AGREEMENT.KIND.notIn(LOOSE.stream().map(Enum::name).toList())));
        }

        private boolean consortium() {
            return agreement.header().kind() == AgreementKind.CONSORTIUM_AGREEMENT
                || sql.fetchExists(CONSORTIUM, CONSORTIUM.PARTNERSHIP_ID.eq(partnership));
        }

        private boolean money() {
            return sql.fetchExists(PARTNERSHIP, PARTNERSHIP.ID.eq(partnership).and(PARTNERSHIP.OWN_BUDGET.isTrue()))
                || sql.fetchExists(BUDGET, BUDGET.PARTNERSHIP_ID.eq(partnership));
        }

        /** A formal partnership whose papers are spoken, minuted or in letters: this one, and no written one beside it. */
        private boolean notWritten() {
            return agreement.header().form() != AgreementForm.WRITTEN_SIGNED
                && sql.fetchExists(PARTNERSHIP, PARTNERSHIP.ID.eq(partnership).and(PARTNERSHIP.FORMALITY.eq(Formality.FORMAL.name())))
                && !sql.fetchExists(AGREEMENT, running().and(AGREEMENT.FORM.eq(AgreementForm.WRITTEN_SIGNED.name())));
        }

        private boolean hasMember(MemberRole role) {
            return sql.fetchExists(MEMBERSHIP, present().and(MEMBERSHIP.ROLE.eq(role.name())));
        }

        /** It was a member and is none any more; one that never was has its reasons. */
        private boolean left(AgreementParty party) {
            Condition theirs = MEMBERSHIP.ORGANISATION_ID.eq(party.organisation());
            return sql.fetchExists(MEMBERSHIP, MEMBERSHIP.PARTNERSHIP_ID.eq(partnership).and(theirs))
                && !sql.fetchExists(MEMBERSHIP, present().and(theirs));
        }

        /** Somebody of that name worked for the party, and nobody of that name does now. */
        private boolean signatoryLeft(AgreementParty party) {
            String name = party.signature().name().strip();
            Condition worked = POSITION.ORGANISATION_ID.eq(party.organisation())
                .and(CONTACT.GIVEN.concat(" ").concat(CONTACT.FAMILY).equalIgnoreCase(name)).and(CONTACT.DELETED_AT.isNull());
            return !name.isEmpty() && positions(worked) && !positions(worked.and(POSITION.END_ON.isNull().or(POSITION.END_ON.gt(today))));
        }

        private boolean positions(Condition wanted) {
            return sql.fetchExists(sql.selectOne().from(POSITION).join(CONTACT).on(CONTACT.ID.eq(POSITION.CONTACT_ID)).where(wanted));
        }

        private Condition running() {
            List<String> states = Arrays.stream(AgreementStatus.values()).filter(AgreementStatus::running).map(Enum::name).toList();
            return AGREEMENT.PARTNERSHIP_ID.eq(partnership).and(AGREEMENT.DELETED_AT.isNull()).and(AGREEMENT.STATUS.in(states));
        }

        private Condition present() {
            return MEMBERSHIP.PARTNERSHIP_ID.eq(partnership).and(MEMBERSHIP.LEFT_ON.isNull().or(MEMBERSHIP.LEFT_ON.gt(today)));
        }
    }
}
