package org.partnershipregister.store.agreement;

import static org.partnershipregister.store.schema.Tables.MEMBERSHIP;
import static org.partnershipregister.store.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.RowNames;
import org.partnershipregister.model.agreement.Succession;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;

/** Begins agreements from templates: the present members of a partnership become the parties, we among them. */
public final class NewAgreementStore {
    private final Database database;
    private final AgreementStore agreements;
    private final TemplateStore templates;

    public NewAgreementStore(Database database) {
        this.database = database;
        this.agreements = new AgreementStore(database);
        this.templates = new TemplateStore(database);
    }

    /** Which conditions the register already knows to be true of a partnership, from what is recorded of it. */
    public Set<Inclusion> knownFacts(UUID partnership) {
        return database.read(sql -> KnownFacts.of(sql, partnership));
    }

    /**
     * Begins a draft and keeps it, with the parties of the one it writes down if there is one; its review is proposed for so many months from today as the template says. The wording of a template of
     * our own is frozen by it.
     */
    public Agreement begin(AgreementStart start) {
        return database.write(new ChangeLabel("change.agreement.added", start.title().strip()), edit -> {
            AgreementTemplate template = templates.used(edit, start.template());
            Optional<Agreement> old = start.inPlaceOf().map(id -> followed(edit, id));
            List<AgreementParty> parties = old.map(one -> Succession.successor(one, database.today()).parties())
                .orElseGet(() -> parties(edit.sql(), start.partnership()));
            AgreementDates dates = new AgreementDates(Optional.empty(), Optional.empty(),
                Optional.of(database.today().plusMonths(template.reviewMonths())), Optional.of(template.noticeDays()), Optional.empty(),
                Renewal.NONE);
            Agreement draft = Agreement.draft(start.partnership(),
                AgreementHeader.titled(start.title().strip(), template.kind(), template.legalEffect()));
            return agreements.put(edit, draft.with(dates).withParties(parties)
                .with(new Agreement.Links(old.map(Agreement::id), Optional.empty(), Optional.empty()))
                .from(template, template.begin(start.facts(), rowNames(edit.sql(), start.partnership(), parties))));
        });
    }

    private static RowNames rowNames(DSLContext sql, Optional<UUID> partnership, List<AgreementParty> parties) {
        return RowNames.of(parties, partnership.flatMap(id -> PartnershipReading.of(sql, id)),
            partnership.map(id -> new ScheduleParts(sql, id).contributions()).orElse(List.of()));
    }

    /** The parties an agreement of a partnership, or of none, usually has. */
    public List<AgreementParty> usualParties(Optional<UUID> partnership) {
        return database.read(sql -> parties(sql, partnership));
    }

    /** The one that is written down now: only what was recorded without words of ours. */
    private Agreement followed(Edit edit, UUID id) {
        Agreement old = agreements.find(edit, id);
        if (!old.recorded() || !Succession.possible(old)) {
            throw new Failure(Failure.Reason.NOT_ALLOWED, old.header().title());
        }
        return old;
    }

    /** Ourselves first if we are no member, for the register is kept by a partner in every partnership; observers are no parties. */
    private static List<AgreementParty> parties(DSLContext sql, Optional<UUID> partnership) {
        List<AgreementParty> parties = new ArrayList<>();
        partnership.ifPresent(id -> sql.select(ORGANISATION.ID, ORGANISATION.NAME).from(MEMBERSHIP).join(ORGANISATION)
            .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION_ID)).where(present(id)).and(MEMBERSHIP.ROLE.ne(MemberRole.OBSERVER.name()))
            .orderBy(MEMBERSHIP.POSITION, MEMBERSHIP.ID).stream().filter(row -> absent(parties, row.value1()))
            .forEach(row -> parties.add(AgreementParty.of(row.value1(), row.value2()))));
        sql.select(ORGANISATION.ID, ORGANISATION.NAME).from(ORGANISATION).where(ORGANISATION.IS_US.isTrue())
            .fetchOptional().filter(row -> absent(parties, row.value1()))
            .ifPresent(row -> parties.addFirst(AgreementParty.of(row.value1(), row.value2())));
        return parties;
    }

    private static boolean absent(List<AgreementParty> parties, UUID organisation) {
        return parties.stream().noneMatch(party -> party.organisation().equals(organisation));
    }

    private static Condition present(UUID partnership) {
        return MEMBERSHIP.PARTNERSHIP_ID.eq(partnership).and(MEMBERSHIP.LEFT_ON.isNull());
    }
}
