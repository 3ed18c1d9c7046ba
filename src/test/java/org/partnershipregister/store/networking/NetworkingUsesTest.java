package org.partnershipregister.store.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;

/** What opportunities and shared practice name is not deleted behind their back. */
class NetworkingUsesTest {
    private Register register;
    private NetworkingSamples samples;
    private Opportunity alone;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new NetworkingSamples(register);
        alone = Opportunity.spotted("Lottery round", OpportunityKind.FUNDING, TODAY);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anOrganisationWhoseAnswerWasNotedIsKept() {
        Organisation passing = samples.rows().organisation("Passing Trust");
        new OpportunityStore(register.database()).save(alone.edit().interests(List.of(
            Interest.of(passing.id(), passing.name(), InterestLevel.MAYBE, TODAY))).done());
        refused(() -> new OrganisationStore(register.database()).delete(passing.id()), "Lottery round");
    }

    @Test
    void anOrganisationThatSharedPracticeIsKept() {
        Organisation passing = samples.rows().organisation("Passing Trust");
        new PracticeStore(register.database()).save(SharedPractice.told("Tool log", "", TODAY)
            .from(new SharedPractice.Source(Optional.of(passing.id()), Optional.empty(), Optional.empty())));
        refused(() -> new OrganisationStore(register.database()).delete(passing.id()), "Tool log");
    }

    @Test
    void aPartnershipWithOpportunitiesIsKept() {
        samples.kept("Barn to let", Optional.empty());
        refused(() -> new PartnershipStore(register.database()).delete(samples.network().id()), "Barn to let");
    }

    @Test
    void aMeetingAtWhichOneWasSpottedIsKeptUntilThatIsInTheBin() {
        UUID meeting = samples.rows().meeting(samples.network().id(), TODAY, "HELD");
        OpportunityStore store = new OpportunityStore(register.database());
        Opportunity kept = store.save(alone.edit().meeting(Optional.of(meeting)).done());
        MeetingStore meetings = new MeetingStore(register.database());
        refused(() -> meetings.delete(meeting), "Lottery round");
        store.delete(kept.id());
        meetings.delete(meeting);
    }

    private static void refused(ThrowingCallable deletion, String named) {
        assertThatThrownBy(deletion).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE);
            assertThat(failure.args().get(1)).isEqualTo(named);
        });
    }
}
