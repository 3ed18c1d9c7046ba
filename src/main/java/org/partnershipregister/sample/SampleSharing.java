package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementDates;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.sharing.Controllers;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.sharing.FlowStore;

/** Three data sharing agreements, and information flows of four partnerships: some whole, one resting on a memorandum, two past review. */
final class SampleSharing {
    private static final int WARN_DAYS = 60;
    private static final int NOTICE_DAYS = 30;
    private static final int YEARS = 3;

    private final AgreementStore agreements;
    private final AgreementLists lists;
    private final FlowStore flows;
    private final List<SampleLine> members = SampleLine.read("members");
    private final Town town;

    SampleSharing(Database database, Town town) {
        this.agreements = new AgreementStore(database);
        this.lists = new AgreementLists(database);
        this.flows = new FlowStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        agreements.put(edit, agreement("board", "Safeguarding Adults Forum data sharing agreement", AgreementStatus.IN_FORCE, 31, 5));
        agreements.put(edit, agreement("debt", "Money and Home data sharing agreement", AgreementStatus.UNDER_REVIEW, 28, -1));
        agreements.put(edit, agreement("safer", "Incident form data sharing agreement", AgreementStatus.SENT_FOR_COMMENT, 0, 12));
        SampleLine.read("flows").forEach(line -> flows.put(edit, flow(line)));
    }

    private Agreement agreement(String partnership, String title, AgreementStatus status, int beganMonthsAgo, int reviewInMonths) {
        LocalDate start = town.today().minusMonths(beganMonthsAgo);
        return Agreement.draft(Optional.of(town.partnership(partnership).id()),
                AgreementHeader.titled(title, AgreementKind.DATA_SHARING_AGREEMENT, LegalEffect.YES))
            .with(new AgreementDates(Optional.of(start), Optional.of(start.plusYears(YEARS)),
                Optional.of(town.today().plusMonths(reviewInMonths)), Optional.of(NOTICE_DAYS), Optional.of(WARN_DAYS), Renewal.BY_AGREEMENT))
            .with(new Agreement.Standing(status, Optional.of(status.running() ? start : town.today().minusDays(8)), ""))
            .withParties(parties(partnership, status.running(), start)).withSections(sections());
    }

    private List<AgreementParty> parties(String partnership, boolean signed, LocalDate start) {
        return members.stream().filter(line -> line.text(0).equals(partnership) && line.has(6) && !line.text(4).equals("CONTRACT"))
            .map(line -> {
                var organisation = town.organisation(line.text(1));
                AgreementParty party = AgreementParty.of(organisation.id(), organisation.name());
                return signed ? party.with(new AgreementParty.Signature(line.text(6),
                    town.person(line.text(6)).positions().getFirst().jobTitle(), Optional.of(SigningMethod.INK),
                    Optional.of(start.minusDays(4)))) : party;
            }).toList();
    }

    private static List<AgreementSection> sections() {
        return List.of(
            clause("Purpose", "We share personal data only as far as the purpose needs it that is written beside each flow of information."),
            clause("What is shared, and on what basis in law", "The register lists each flow: what, from whom, to whom, the lawful basis, and "
                + "for special category data the further condition."),
            clause("Keeping it safe", "Each of us trains its staff, sends data only by the way agreed for that flow, and tells the others within "
                + "a day of a breach."),
            clause("People’s rights", "Whoever is asked first answers, and tells the others within five working days."),
            clause("Keeping and deleting", "Data is kept for the time written beside each flow. Who leaves returns or deletes what it was given."),
            clause("Review", "We look at this agreement and at every flow once a year."));
    }

    private static AgreementSection clause(String heading, String text) {
        return AgreementSection.of(SectionKind.CLAUSE, heading, text, "");
    }

    private InformationFlow flow(SampleLine line) {
        boolean special = line.text(7).equals("SPECIAL");
        return InformationFlow.proposed(town.partnership(line.text(0)).id(), line.text(1))
            .with(new InformationFlow.Route(organisation(line, 2), organisation(line, 3), line.has(4)))
            .with(new InformationFlow.Content(line.text(5), line.text(6), special || line.text(7).equals("PERSONAL"), special))
            .with(new InformationFlow.Law(line.has(8) ? Optional.of(line.code(8, LawfulBasis.class)) : Optional.empty(), line.text(9),
                line.code(10, Controllers.class), line.monthsBefore(13, town.today())))
            .with(new InformationFlow.Handling(line.text(11), line.text(12), line.text(14)))
            .with(new InformationFlow.Course(line.code(15, FlowState.class), line.monthsBefore(16, town.today()),
                line.monthsAfter(17, town.today())))
            .restingOn(line.has(18) ? Optional.of(agreementCalled(line.text(18))) : Optional.empty());
    }

    private Optional<UUID> organisation(SampleLine line, int cell) {
        return line.has(cell) ? Optional.of(town.organisation(line.text(cell)).id()) : Optional.empty();
    }

    private UUID agreementCalled(String title) {
        return lists.rows(lists.ids(AgreementQuestion.ALL.text(title))).stream().filter(row -> row.title().equals(title)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No agreement is called " + title)).id();
    }
}
