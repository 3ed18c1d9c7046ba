package org.partnershipregister.store.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.ReferralSamples;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

/** What a pathway or a referral names is not deleted (domain.md §10.4). */
class ReferralUsesTest {
    private Register register;
    private ReferralSamples samples;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ReferralSamples(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theOrganisationsOfAPathwayStay() {
        Pathway pathway = samples.pathway();
        refusedToDelete(pathway.route().from().orElseThrow());
        refusedToDelete(pathway.route().to().orElseThrow());
    }

    @Test
    void anOrganisationThatReferredStays() {
        UUID school = samples.organisation("Southfield School").id();
        samples.save(ReferralSamples.of(samples.open("Open door").id(), "SF-1", 3).edit().from(Optional.of(school)).done());
        refusedToDelete(school);
    }

    @Test
    void theContactOfAPathwayStays() {
        UUID desk = new ContactStore(register.database()).save(Samples.contact("Mei Chen")).id();
        Pathway pathway = samples.open("Open door");
        new PathwayStore(register.database()).save(pathway.edit().contact(Optional.of(desk)).done());
        assertThatThrownBy(() -> new ContactStore(register.database()).delete(desk)).isInstanceOfSatisfying(Failure.class,
            failure -> org.assertj.core.api.Assertions.assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE));
    }

    private void refusedToDelete(UUID organisation) {
        assertThatThrownBy(() -> new OrganisationStore(register.database()).delete(organisation))
            .isInstanceOfSatisfying(Failure.class, failure ->
                org.assertj.core.api.Assertions.assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE));
    }
}
