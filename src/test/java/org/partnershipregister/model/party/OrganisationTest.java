package org.partnershipregister.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class OrganisationTest {
    private final Site quay = new Site(Ids.next(), "", "14 Quay Street", "Aldermere", "AM1 4QS", "", true);
    private final Site hall = new Site(Ids.next(), "", "Town Hall", "Aldermere", "AM1 1TH", "", false);

    @Test
    void tickingAnotherMainAddressUnticksTheFormerOne() {
        Organisation link = Organisation.named("Housing Link").edit().sites(List.of(quay, hall)).done();
        Organisation moved = link.edit().sites(List.of(quay, hall.main(true))).done();
        assertThat(moved.sites()).extracting(Site::main).containsExactly(false, true);
        assertThat(moved.mainSite()).get().extracting(Site::address).isEqualTo("Town Hall");
    }

    @Test
    void theSameNumberTwiceIsSaidBesideTheNumbers() {
        Organisation twice = Organisation.named("Housing Link").edit().identifiers(List.of(
            new Identifier(Ids.next(), Identifier.Scheme.GB_CHC, "1056789"),
            new Identifier(Ids.next(), Identifier.Scheme.GB_CHC, "1056789"))).done();
        assertThat(twice.problems()).filteredOn(problem -> !problem.warning()).extracting(Problem::field)
            .containsExactly("identifiers");
    }

    @Test
    void whatIsTooLongForItsPlaceIsSaidAndNeverCut() {
        Organisation wordy = Organisation.named("Housing Link").edit().tags(List.of("t".repeat(101))).areaServed("a".repeat(2_001))
            .sites(List.of(new Site(Ids.next(), "", "", "", "p".repeat(21), "", true)))
            .channels(List.of(new Channel(Ids.next(), ChannelKind.PHONE, "0".repeat(501), "", false))).done();
        assertThat(wordy.problems()).extracting(Problem::field).containsExactlyInAnyOrder("area", "tags", "sites", "channels");
    }
}
