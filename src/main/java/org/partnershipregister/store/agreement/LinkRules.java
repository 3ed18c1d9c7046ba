package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.AGREEMENT;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.store.Matching;
import org.partnershipregister.store.schema.tables.records.AgreementRecord;

/** What agreements may have to do with each other: nothing leads back to itself, and only one takes another's place. */
final class LinkRules {
    private LinkRules() {
    }

    /** @throws Failure NOT_ALLOWED when these links would make a circle or a second successor */
    static void check(DSLContext sql, Agreement agreement) {
        if (leadsBack(sql, agreement) || agreement.links().supersedes().filter(old -> taken(sql, old, agreement)).isPresent()) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, agreement.header().title());
        }
    }

    private static boolean leadsBack(DSLContext sql, Agreement agreement) {
        Agreement.Links links = agreement.links();
        Deque<UUID> ahead = new ArrayDeque<>(Stream.of(links.supersedes(), links.varies(), links.parent()).flatMap(Optional::stream).toList());
        Set<UUID> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            UUID next = ahead.pop();
            if (next.equals(agreement.id())) {
                return true;
            }
            if (seen.add(next)) {
                sql.selectFrom(AGREEMENT).where(AGREEMENT.ID.eq(next)).forEach(row -> linked(row).forEach(ahead::push));
            }
        }
        return false;
    }

    private static Stream<UUID> linked(AgreementRecord row) {
        return Stream.of(Optional.ofNullable(row.getSupersedesId()), Optional.ofNullable(row.getVariesId()),
            Optional.ofNullable(row.getParentAgreementId())).flatMap(Optional::stream);
    }

    private static boolean taken(DSLContext sql, UUID old, Agreement by) {
        return by.standing().status() != AgreementStatus.WITHDRAWN && sql.fetchExists(AGREEMENT, AGREEMENT.SUPERSEDES_ID.eq(old)
            .and(AGREEMENT.ID.ne(by.id())).and(Matching.present(AGREEMENT)).and(AGREEMENT.STATUS.ne(AgreementStatus.WITHDRAWN.name())));
    }
}
