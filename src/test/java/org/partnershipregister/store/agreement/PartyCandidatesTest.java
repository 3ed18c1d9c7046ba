package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.PartyCandidate;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.partnership.MemberRole;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.TestRegister;

/** Who may become a party and who might sign, and what keeps a party in. */
class PartyCandidatesTest {
    private Register register;
    private SaferStreets town;
    private AgreementStore agreements;
    private PartyCandidates candidates;
    private UUID partnership;
    private Organisation council;
    private Agreement agreement;

    @BeforeEach
    void begin() {
        register = TestRegister.empty();
        town = new SaferStreets(register);
        agreements = new AgreementStore(register.database());
        candidates = new PartyCandidates(register.database());
        council = town.organisation("Borough Council");
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(council, town.organisation("Borough Police")));
        NewAgreementStore beginnings = new NewAgreementStore(register.database());
        agreement = beginnings.begin(new AgreementStart(TemplateShelf.read().template("partnership-agreement").orElseThrow(), Optional.of(partnership),
            "Safer Streets agreement", beginnings.knownFacts(partnership)));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void membersThatAreNoPartiesYetAreOfferedInTheirOrderWithThoseWhoMightSign() {
        Organisation link = town.organisation("Housing Link");
        Organisation voices = town.organisation("Young Voices");
        town.representative(town.member(partnership, voices.id(), "OBSERVER", 9), voices.id(), "Mo", "Ali", "Youth worker");
        town.member(partnership, link.id(), "FUNDER", 8);
        assertThat(candidates.members(agreement.id())).extracting(PartyCandidate::name).containsExactly("Housing Link", "Young Voices");
        assertThat(candidates.members(agreement.id()).getLast().people()).extracting(PartyCandidate.Signatory::name).containsExactly("Mo Ali");
        assertThat(candidates.members(agreement.id()).getFirst().role()).contains(MemberRole.FUNDER);
    }

    @Test
    void anyOrganisationCanBePickedAndOneThatIsGoneIsSaid() {
        Organisation stranger = town.organisation("Harbour College");
        assertThat(candidates.of(agreement.id(), stranger.id()).role()).isEmpty();
        assertThat(candidates.of(agreement.id(), council.id()).people()).extracting(PartyCandidate.Signatory::office).containsExactly("Community safety lead");
        assertThatThrownBy(() -> candidates.of(agreement.id(), Ids.next())).isInstanceOf(Failure.class);
        assertThat(candidates.members(agreement.id())).isEmpty();
    }

    @Test
    void aPartyThatOwesSomethingIsNotTakenOutButMayWithdraw() {
        new ObligationStore(register.database()).save(agreement.id(), Optional.of(partnership), obligation());
        List<AgreementParty> others = agreement.parties().stream().filter(party -> !party.organisation().equals(council.id())).toList();
        assertThatThrownBy(() -> agreements.change(agreement.id(), "change.agreement.parties", kept -> kept.withParties(others)))
            .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.OBLIGED));
        assertThat(agreements.get(agreement.id()).parties()).hasSize(3);
        agreements.change(agreement.id(), "change.agreement.parties", kept -> kept.withParties(kept.parties().stream()
            .map(party -> party.organisation().equals(council.id()) ? party.withdrawn(Optional.of(TestRegister.TODAY)) : party).toList()));
        assertThat(agreements.get(agreement.id()).presentParties()).hasSize(2);
    }

    @Test
    void deedGroundAndOrderAreKeptInOneStepEachAndTakenBack() {
        agreements.change(agreement.id(), "change.agreement.execution", kept -> kept.with(kept.execution().signed(true, true)));
        agreements.change(agreement.id(), "change.agreement.ground", kept -> kept.with(kept.execution().because("Object 2", "Clause 5")));
        agreements.change(agreement.id(), "change.agreement.parties", kept -> kept.withParties(kept.parties().reversed()));
        Agreement kept = agreements.get(agreement.id());
        assertThat(kept.execution()).isEqualTo(new Execution(true, true, "Object 2", "Clause 5"));
        assertThat(kept.parties()).extracting(AgreementParty::name).containsExactly("Borough Police", "Borough Council", "Riverside Community Trust");
        register.undo().undo();
        register.undo().undo();
        assertThat(agreements.get(agreement.id()).parties()).isEqualTo(agreement.parties());
        assertThat(agreements.get(agreement.id()).execution()).isEqualTo(new Execution(true, true, "", ""));
    }

    @Test
    void checksOfSeveralPartnersAreReadTogether() {
        PartnerCheckStore checks = new PartnerCheckStore(register.database());
        PartnerChecks made = new PartnerChecks(council.id(), List.of(
            DueDiligence.seen(CheckKind.ACCOUNTS, Optional.of(LocalDate.of(2026, 3, 3)), "Ann")));
        checks.save(made);
        assertThat(checks.of(List.of(council.id(), Ids.next()))).isEqualTo(Map.of(council.id(), made));
        assertThat(checks.of(List.of())).isEmpty();
    }

    private Obligation obligation() {
        return Obligation.of("Pay in £500").of(Optional.of(council.id()));
    }
}
