package org.partnershipregister.store.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.networking.NetworkSheet;
import org.partnershipregister.model.networking.NetworkSheet.Entry;
import org.partnershipregister.model.networking.NetworkSheet.Reach;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.Privacy;
import org.partnershipregister.model.partnership.Capacity;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.model.partnership.PartyKind;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.Samples;
import org.partnershipregister.testing.TestRegister;

class NetworkSheetStoreTest {
    private Register register;
    private NetworkingSamples samples;
    private MembershipStore members;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new NetworkingSamples(register);
        members = new MembershipStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyMemberOfTodayStandsInItByName() {
        samples.rows().memberLeft(samples.network().id(), "Tourist office", TODAY);
        members.save(Membership.of(samples.network().id(), Membership.Party.group(PartyKind.VOLUNTEER_GROUP, "Bridge wardens"),
            Optional.of(TODAY.minusYears(2))));
        members.save(Membership.of(samples.network().id(), Membership.Party.group(PartyKind.STAFF_GROUP, "Next month's people"),
            Optional.of(TODAY.plusMonths(1))));
        NetworkSheet sheet = sheet();
        assertThat(sheet.entries()).extracting(Entry::name)
            .containsExactly("Arts CIC", "Bridge wardens", "Canal Volunteers", "Heritage Society");
        Entry wardens = sheet.entries().get(1);
        assertThat(wardens.kind()).isEqualTo(PartyKind.VOLUNTEER_GROUP);
        assertThat(wardens.joined()).contains(TODAY.minusYears(2));
        assertThat(wardens.office()).isEqualTo(Reach.NONE);
    }

    @Test
    void theRepresentativeStandsWithJobPhoneAndEmailAndTheDeputyAfter() {
        Contact jo = person("Jo Field", samples.canal(), "Warden", false);
        Contact sam = person("Sam Lock", samples.canal(), "Treasurer", false);
        speak(samples.canal(), sam, Capacity.DEPUTY, jo, Capacity.REPRESENTATIVE);
        Entry canal = entry("Canal Volunteers");
        assertThat(canal.people()).containsExactly(
            new NetworkSheet.Person("Jo Field", "Warden", false, new Reach("01632 960 120", "person@example.org")),
            new NetworkSheet.Person("Sam Lock", "Treasurer", true, new Reach("01632 960 120", "person@example.org")));
        assertThat(canal.office()).isEqualTo(new Reach("01632 960 118", ""));
        assertThat(canal.town()).isEqualTo("Riverside");
    }

    @Test
    void whoDoesNotWantToBeContactedIsNamedWithoutPhoneAndEmail() {
        Contact jo = person("Jo Field", samples.canal(), "Warden", true);
        speak(samples.canal(), jo, Capacity.REPRESENTATIVE);
        assertThat(entry("Canal Volunteers").people())
            .containsExactly(new NetworkSheet.Person("Jo Field", "Warden", false, Reach.NONE));
    }

    @Test
    void aJobElsewhereOrOneThatIsOverIsNotSaid() {
        Contact jo = person("Jo Field", samples.arts(), "Director", false);
        speak(samples.canal(), jo, Capacity.REPRESENTATIVE);
        assertThat(entry("Canal Volunteers").people().getFirst().job()).isEmpty();
    }

    @Test
    void whoIsInTheBinOrNoLongerSpeaksIsNotNamed() {
        Contact jo = person("Jo Field", samples.canal(), "Warden", false);
        members.save(samples.canal().spokenForBy(List.of(Representative.of(jo.id(), "", Capacity.REPRESENTATIVE, Optional.empty())
            .until(TODAY.minusDays(1)))));
        assertThat(entry("Canal Volunteers").people()).isEmpty();
    }

    private NetworkSheet sheet() {
        return new NetworkSheetStore(register.database()).of(samples.network().id());
    }

    private Entry entry(String name) {
        return sheet().entries().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private Contact person(String name, Membership at, String job, boolean doNotContact) {
        return new ContactStore(register.database()).save(Samples.contact(name).edit()
            .positions(List.of(Position.at(at.party().organisation().orElseThrow(), at.party().name(), job)))
            .privacy(new Privacy(Optional.empty(), "", Optional.empty(), doNotContact, Optional.empty())).done());
    }

    private void speak(Membership member, Object... peopleAndCapacities) {
        List<Representative> all = new java.util.ArrayList<>();
        for (int at = 0; at < peopleAndCapacities.length; at += 2) {
            Contact person = (Contact) peopleAndCapacities[at];
            all.add(Representative.of(person.id(), person.name().full(), (Capacity) peopleAndCapacities[at + 1], Optional.empty()));
        }
        members.save(member.spokenForBy(all));
    }
}
