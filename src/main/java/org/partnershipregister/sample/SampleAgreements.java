package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.Inclusion;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.RowNames;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.agreement.AgreementStore;

/** Twenty agreements in all states, begun from the templates, with the signatures their state asks for. */
final class SampleAgreements {
    private static final int WARN_DAYS = 60;
    private static final int DAYS_TO_SIGN = 3;

    private static final Set<AgreementStatus> UNWRITTEN = Set.of(AgreementStatus.DRAFT, AgreementStatus.SENT_FOR_COMMENT,
        AgreementStatus.WITHDRAWN);

    private final AgreementStore agreements;
    private final TemplateShelf shelf = TemplateShelf.read();
    private final SampleGaps gaps = new SampleGaps();
    private final List<SampleLine> members = SampleLine.read("members");
    private final Town town;

    SampleAgreements(Database database, Town town) {
        this.agreements = new AgreementStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleLine.read("agreements").forEach(line -> agreements.put(edit, agreement(line)));
    }

    private Agreement agreement(SampleLine line) {
        Partnership partnership = town.partnership(line.text(0));
        AgreementTemplate template = shelf.template(line.text(1)).orElseThrow();
        AgreementStatus status = line.code(3, AgreementStatus.class);
        Optional<Meeting> adoption = Optional.of(line.text(0)).filter(key -> template.kind().adopted() && !UNWRITTEN.contains(status))
            .map(town::firstMeeting);
        LocalDate start = adoption.map(meeting -> meeting.when().on()).or(() -> line.monthsBefore(4, town.today())).orElseThrow();
        List<AgreementParty> parties = parties(line.text(0), adoption.isPresent() ? AgreementStatus.AGREED : status, start);
        Set<Inclusion> facts = partnership.basis().ownBudget() ? Set.of(Inclusion.MONEY, Inclusion.PEOPLE)
            : Set.of(Inclusion.PEOPLE);
        return Agreement.draft(Optional.of(partnership.id()),
                AgreementHeader.titled(line.text(2), template.kind(), template.legalEffect()))
            .with(new AgreementDates(Optional.of(start), Optional.of(start.plusMonths(line.number(5))),
                line.monthsAfter(6, town.today()), Optional.of(line.number(7)), Optional.of(WARN_DAYS), Renewal.BY_AGREEMENT))
            .with(new Agreement.Standing(status, Optional.of(since(status, start)), line.text(8)))
            .withParties(parties).adopted(adoption.map(Meeting::id))
            .from(template, written(status, template.begin(facts, RowNames.ofParties(parties.stream().map(AgreementParty::name).toList()))));
    }

    /** Gaps are still open in a draft, and while partners comment on it. */
    private List<AgreementSection> written(AgreementStatus status, List<AgreementSection> begun) {
        return UNWRITTEN.contains(status) ? begun : gaps.filled(begun);
    }

    private LocalDate since(AgreementStatus status, LocalDate start) {
        return status == AgreementStatus.IN_FORCE ? start : town.today().minusDays(DAYS_TO_SIGN * 3L);
    }

    private List<AgreementParty> parties(String partnership, AgreementStatus status, LocalDate start) {
        List<AgreementParty> parties = new ArrayList<>();
        for (SampleLine line : members) {
            if (line.text(0).equals(partnership)) {
                var organisation = town.organisation(line.text(1));
                AgreementParty party = AgreementParty.of(organisation.id(), organisation.name());
                parties.add(signs(status, parties.size()) && line.has(6)
                    ? party.with(signature(line.text(6), start.minusDays(DAYS_TO_SIGN))) : party);
            }
        }
        return parties;
    }

    /** Who has signed: everybody once it is in force, the first two while signatures come in, nobody before. */
    private static boolean signs(AgreementStatus status, int place) {
        return switch (status) {
            case DRAFT, SENT_FOR_COMMENT, AGREED, WITHDRAWN -> false;
            case PART_SIGNED -> place < 2;
            case IN_FORCE, UNDER_REVIEW, SUPERSEDED, ENDED_EARLY, ENDED -> true;
        };
    }

    private AgreementParty.Signature signature(String name, LocalDate on) {
        String office = town.person(name).positions().getFirst().jobTitle();
        return new AgreementParty.Signature(name, office, Optional.of(SigningMethod.INK), Optional.of(on));
    }
}
