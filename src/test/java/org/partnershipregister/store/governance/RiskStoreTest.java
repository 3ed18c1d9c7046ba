package org.partnershipregister.store.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.governance.InvolvedPeople;
import org.partnershipregister.model.governance.Involvement;
import org.partnershipregister.model.governance.InvolvementLevel;
import org.partnershipregister.model.governance.LegalDuty;
import org.partnershipregister.model.governance.Risk;
import org.partnershipregister.model.governance.RiskState;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.testing.GovernanceSamples;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class RiskStoreTest {
    private Register register;
    private RiskStore risks;
    private UUID streets;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        risks = new RiskStore(register.database());
        streets = new PartnershipStore(register.database())
            .save(Partnership.named("Safer Streets", PartnershipModel.MULTI_AGENCY)).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theWorstRiskComesFirstAndAClosedOneLast() {
        // scores by hand: 2x5=10, 4x4=16, 5x5=25 (closed), 1x3=3
        risks.save(GovernanceSamples.risk(streets, "Funding ends", 2, 5));
        risks.save(GovernanceSamples.risk(streets, "Staff leave", 4, 4));
        risks.save(GovernanceSamples.risk(streets, "Venue closed", 5, 5).standing(Optional.empty(), RiskState.CLOSED));
        risks.save(GovernanceSamples.risk(streets, "Bad press", 1, 3));
        assertThat(risks.of(streets)).extracting(Risk::text)
            .containsExactly("Staff leave", "Funding ends", "Bad press", "Venue closed");
    }

    @Test
    void theOwnerIsAContactOrAName() {
        UUID jo = new RegisterRows(register).contact("Jo", "Field");
        Risk risk = GovernanceSamples.risk(streets, "Funding ends", 2, 5);
        assertThat(risks.save(risk.ownedBy(new Risk.Owner(Optional.of(jo), ""))).owner().name()).isEqualTo("Jo Field");
        assertThat(risks.save(risk.ownedBy(new Risk.Owner(Optional.empty(), "The treasurer"))).owner())
            .isEqualTo(new Risk.Owner(Optional.empty(), "The treasurer"));
    }

    @Test
    void aPersonWhoOwnsARiskIsNotDeleted() {
        UUID jo = new RegisterRows(register).contact("Jo", "Field");
        risks.save(GovernanceSamples.risk(streets, "Funding ends", 2, 5).ownedBy(new Risk.Owner(Optional.of(jo), "")));
        assertThatThrownBy(() -> new ContactStore(register.database()).delete(jo)).isInstanceOf(Failure.class);
    }

    @Test
    void aWeightOutsideOneToFiveIsRefusedByTheSchema() {
        for (int wrong : List.of(0, 6, -1)) {
            assertThatThrownBy(() -> risks.save(GovernanceSamples.risk(streets, "Odd", wrong, 3))).isInstanceOf(Failure.class);
            assertThatThrownBy(() -> risks.save(GovernanceSamples.risk(streets, "Odd", 3, wrong))).isInstanceOf(Failure.class);
        }
        assertThat(risks.of(streets)).isEmpty();
    }

    @Test
    void aRiskTakenOutComesBackByUndo() {
        Risk saved = risks.save(GovernanceSamples.risk(streets, "Funding ends", 2, 5));
        risks.remove(saved.id());
        assertThat(risks.of(streets)).isEmpty();
        register.undo().undo();
        assertThat(risks.of(streets)).containsExactly(saved);
    }

    @Test
    void involvementIsKeptInItsOrderPastOneToo() {
        InvolvementStore involvement = new InvolvementStore(register.database());
        Involvement panel = Involvement.of(InvolvedPeople.SERVICE_USERS, InvolvementLevel.CO_PRODUCED, "Young people’s panel",
            Optional.of(TestRegister.TODAY.minusYears(1))).withExpenses();
        Involvement survey = Involvement.of(InvolvedPeople.PUBLIC, InvolvementLevel.CONSULTED, "Survey", Optional.empty())
            .until(TestRegister.TODAY);
        involvement.save(streets, List.of(panel, survey));
        assertThat(involvement.of(streets)).containsExactly(panel, survey);
        involvement.save(streets, List.of(survey));
        assertThat(involvement.of(streets)).containsExactly(survey);
    }

    @Test
    void theLawsToChooseFromNameTheirStatutes() {
        assertThat(new LegalDutyStore(register.database()).all()).extracting(LegalDuty::inWords)
            .contains("Safeguarding adults board (Care Act 2014, sections 43 to 45)").hasSizeGreaterThan(9);
    }
}
