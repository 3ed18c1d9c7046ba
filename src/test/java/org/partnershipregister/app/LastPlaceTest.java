package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipregister.model.Kind;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Settings;

class LastPlaceTest {
    private final Settings settings = new Settings(Map.of());
    private final LastPlace last = new LastPlace(settings, "/registers/ours");

    @Test
    void theNextStartGoesWhereTheRegisterWasLeft() {
        for (Kind kind : Kind.values()) {
            Place record = Place.of(kind, UUID.randomUUID());
            last.remember(record);
            assertThat(last.known()).isEqualTo(switch (kind) {
                case ACTION -> new Place.ActionList();
                case OPPORTUNITY -> new Place.OpportunityList();
                case SHARED_PRACTICE -> new Place.PracticeList();
                case REFERRAL -> new Place.ReferralList();
                case RESOURCE_CONTRIBUTION -> new Place.ResourceList();
                default -> record;
            });
        }
        last.remember(new Place.MeetingList());
        assertThat(last.known()).isEqualTo(new Place.MeetingList());
    }

    @Test
    void whatWasOnlyBegunIsNotTakenUpAgain() {
        last.remember(new Place.NewPartner("Unity"));
        assertThat(last.known()).isEqualTo(new Place.PartnerList());
    }

    @Test
    void aTabOfAPartnershipIsTakenUpAsItsPage() {
        UUID id = UUID.randomUUID();
        last.remember(new Place.PartnershipTab(id, "stepsTab"));
        assertThat(last.known()).isEqualTo(new Place.Partnership(id));
    }

    @Test
    void anotherRegisterBeginsAtHome() {
        last.remember(new Place.Partner(UUID.randomUUID()));
        assertThat(new LastPlace(settings, "/registers/sample").known()).isEqualTo(new Place.Home());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "PARTNER 1", "WIZARD 01a2101c-7982-7ab1-b117-0f3e442dcf4c"})
    void unreadableTextMeansHome(String text) {
        settings.put("place", text);
        settings.put("place.register", "/registers/ours");
        assertThat(last.known()).isEqualTo(new Place.Home());
    }
}
