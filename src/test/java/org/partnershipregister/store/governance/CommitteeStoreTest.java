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
import org.partnershipregister.model.governance.Committee;
import org.partnershipregister.model.governance.CommitteeKind;
import org.partnershipregister.model.governance.Seat;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.testing.GovernanceSamples;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.TestRegister;

class CommitteeStoreTest {
    private Register register;
    private RegisterRows rows;
    private CommitteeStore committees;
    private UUID consortium;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        rows = new RegisterRows(register);
        committees = new CommitteeStore(register.database());
        consortium = partnership("Advice Consortium");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aCommitteeComesBackWithItsTermsItsSeatsAndTheNamesOfWhoHoldsThem() {
        Membership housing = rows.member(consortium, "Housing Link");
        UUID jo = rows.contact("Jo", "Field");
        UUID terms = rows.agreement(consortium, "Terms of reference", Optional.empty(), Optional.empty(), 0);
        Committee saved = committees.save(GovernanceSamples.steering(consortium, 1).under(Optional.of(terms)).seating(List.of(
            GovernanceSamples.seat(housing).heldBy(jo, "").voting(2), Seat.from(Optional.empty()).heldBy(jo, ""))));
        assertThat(saved.seats()).extracting(Seat::holder).containsExactly("Jo Field (Housing Link)", "Jo Field");
        assertThat(saved.terms()).contains(terms);
        assertThat(committees.of(consortium)).containsExactly(saved);
    }

    @Test
    void committeesStayInTheOrderTheyWereAdded() {
        Committee first = committees.save(GovernanceSamples.steering(consortium, 2));
        committees.save(Committee.named(consortium, "Bids", CommitteeKind.TASK_GROUP));
        committees.save(first.called("Board"));
        assertThat(committees.of(consortium)).extracting(Committee::name).containsExactly("Board", "Bids");
    }

    @Test
    void endingAMembershipKeepsItsSeatsAndListsThem() {
        Membership housing = rows.member(consortium, "Housing Link");
        committees.save(GovernanceSamples.steering(consortium, 1, housing));
        var held = new MembershipStore(register.database()).end(housing.id(), TestRegister.TODAY, "Moved away");
        assertThat(held.seats()).extracting(seat -> seat.name()).containsExactly("Steering group");
        assertThat(committees.of(consortium).getFirst().seats(TestRegister.TODAY)).hasSize(1);
    }

    @Test
    void aSeatThatHasEndedStaysAndIsNoLongerHandedOver() {
        Membership housing = rows.member(consortium, "Housing Link");
        Committee saved = committees.save(GovernanceSamples.steering(consortium, 1, housing));
        committees.save(saved.seating(List.of(saved.seats().getFirst().until(Optional.of(TestRegister.TODAY)))));
        assertThat(committees.get(saved.id()).seats()).hasSize(1);
        assertThat(new MembershipStore(register.database()).handover(housing.id()).seats()).isEmpty();
    }

    @Test
    void aMemberOfAnotherPartnershipHasNoSeat() {
        Membership stranger = rows.member(partnership("Arts Network"), "Harbour College");
        refused(GovernanceSamples.steering(consortium, 1, stranger));
    }

    @Test
    void theTermsOfAnotherPartnershipAreNotTaken() {
        UUID terms = rows.agreement(partnership("Arts Network"), "Terms", Optional.empty(), Optional.empty(), 0);
        refused(GovernanceSamples.steering(consortium, 1).under(Optional.of(terms)));
    }

    @Test
    void aSeatThatNobodyHoldsIsRefusedByTheSchema() {
        assertThatThrownBy(() -> committees.save(GovernanceSamples.steering(consortium, 1)
            .seating(List.of(Seat.from(Optional.empty()))))).isInstanceOf(Failure.class);
        assertThat(committees.of(consortium)).as("nothing of it was kept").isEmpty();
    }

    @Test
    void removingACommitteeIsOneStepThatUndoTakesBackWithItsSeats() {
        Committee saved = committees.save(GovernanceSamples.steering(consortium, 1, rows.member(consortium, "Housing Link")));
        committees.remove(saved.id());
        assertThat(committees.of(consortium)).isEmpty();
        register.undo().undo();
        assertThat(committees.of(consortium)).containsExactly(saved);
    }

    @Test
    void aPersonWithASeatIsNotDeleted() {
        UUID jo = rows.contact("Jo", "Field");
        committees.save(GovernanceSamples.steering(consortium, 1).seating(List.of(Seat.from(Optional.empty()).heldBy(jo, ""))));
        assertThatThrownBy(() -> new ContactStore(register.database()).delete(jo)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE));
    }

    private void refused(Committee committee) {
        assertThatThrownBy(() -> committees.save(committee)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        assertThat(committees.of(consortium)).isEmpty();
    }

    private UUID partnership(String name) {
        return new PartnershipStore(register.database()).save(Partnership.named(name, PartnershipModel.CONSORTIUM)).id();
    }
}
