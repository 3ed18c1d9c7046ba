package org.partnershipregister.store.networking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.NetworkingSamples.TODAY;
import static org.partnershipregister.testing.NetworkingSamples.said;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Change;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityFacts;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.store.FindStore;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.NetworkingSamples;
import org.partnershipregister.testing.TestRegister;

class OpportunityStoreTest {
    private Register register;
    private OpportunityStore store;
    private OpportunityFactsStore facts;
    private NetworkingSamples samples;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        store = new OpportunityStore(register.database());
        facts = new OpportunityFactsStore(register.database());
        samples = new NetworkingSamples(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        UUID meeting = samples.rows().meeting(samples.network().id(), TODAY.minusDays(40), "HELD");
        Opportunity full = samples.opportunity("Lottery round").edit().details("Up to three years").link("https://example.org/fund")
            .value(Optional.of(12_000_050L)).deadline(Optional.of(TODAY.plusDays(9))).meeting(Optional.of(meeting)).notes("Ask Rosa")
            .interests(List.of(said(samples.canal(), InterestLevel.LEADING).noting("has the land"),
                said(samples.arts(), InterestLevel.NOT_INTERESTED))).done();
        Opportunity kept = store.save(full);
        assertThat(kept.ref()).isEqualTo("OPP-0001");
        assertThat(store.get(kept.id())).isEqualTo(kept);
        assertThat(kept.interests()).isEqualTo(full.interests());
        assertThat(kept.source()).isEqualTo(full.source());
        assertThat(kept.valuePence()).contains(12_000_050L);
        assertThat(facts.of(kept.id()).meeting()).map(RecordLink::name).contains("Steering group, 13 Oct 2026");
    }

    @Test
    void itShowsWhichMembersHaveNotBeenAsked() {
        samples.rows().memberLeft(samples.network().id(), "Tourist office", TODAY.minusDays(1));
        Opportunity kept = store.save(samples.opportunity("Barn to let").edit()
            .interests(NetworkingSamples.only(samples.canal(), InterestLevel.MAYBE)).done());
        assertThat(facts.of(kept.id()).notAsked()).extracting(RecordLink::name).containsExactly("Arts CIC", "Heritage Society");
    }

    @Test
    void itShowsWhatBecameOfItByLink() {
        Opportunity kept = samples.kept("Lottery round", Optional.empty());
        UUID bid = samples.bid("Trail for all", kept.id());
        Partnership consortium = samples.cameFrom("Trail consortium", kept.id());
        assertThat(facts.of(kept.id()).became()).containsExactly(new RecordLink(Kind.PARTNERSHIP, consortium.id(), "Trail consortium"),
            new RecordLink(Kind.BID, bid, "Trail for all"));
    }

    @Test
    void oneThatABidNamesIsNotDeleted() {
        Opportunity kept = samples.kept("Lottery round", Optional.empty());
        samples.bid("Trail for all", kept.id());
        assertThatThrownBy(() -> store.delete(kept.id())).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE);
            assertThat(failure.args()).containsExactly("Lottery round", "Trail for all", 0);
        });
    }

    @Test
    void oneThatAPartnershipCameFromIsKeptWhileOthersGoToTheBinAndComeBack() {
        Opportunity origin = samples.kept("Lottery round", Optional.empty());
        Opportunity other = samples.kept("Barn to let", Optional.empty());
        samples.cameFrom("Trail consortium", origin.id());
        var result = store.delete(List.of(origin.id(), other.id()));
        assertThat(result.done()).isEqualTo(1);
        assertThat(result.kept()).containsExactly("Lottery round");
        assertThat(new OpportunityLists(register.database()).count()).isEqualTo(1);
        store.restore(other.id());
        assertThat(new OpportunityLists(register.database()).count()).isEqualTo(2);
    }

    @Test
    void theStoreRefusesADeadlineBeforeTheDayItWasSpotted() {
        Opportunity wrong = samples.opportunity("Late news").edit().deadline(Optional.of(TODAY.minusMonths(2))).done();
        assertThatThrownBy(() -> store.save(wrong)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }

    @Test
    void theSchemaRefusesItTooAndADecisionWithoutADay() {
        Opportunity kept = samples.kept("Late news", Optional.empty());
        assertThatThrownBy(() -> register.database().write(new ChangeLabel("change.opportunity.saved", ""), edit -> {
            edit.put(edit.sql().newRecord(Tables.OPPORTUNITY).setId(kept.id()).setDeadlineOn(TODAY.minusYears(1)));
            return kept;
        })).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> register.database().write(new ChangeLabel("change.opportunity.saved", ""), edit -> {
            edit.put(edit.sql().newRecord(Tables.OPPORTUNITY).setId(kept.id()).setState("MISSED"));
            return kept;
        })).isInstanceOf(Failure.class);
        assertThat(store.get(kept.id())).isEqualTo(kept);
    }

    @Test
    void whatWasTakenUpCanNotBecomeMissed() {
        Opportunity kept = samples.kept("Lottery round", Optional.empty());
        Opportunity taken = store.move(kept.id(), OpportunityState.TAKEN_UP, TODAY);
        assertThat(taken.course().on()).contains(TODAY);
        assertThatThrownBy(() -> store.move(kept.id(), OpportunityState.MISSED, TODAY)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        register.undo().undo();
        assertThat(store.get(kept.id()).course().state()).isEqualTo(OpportunityState.SPOTTED);
    }

    @Test
    void everyWordOfItIsFoundInTheSearchOfTheWholeRegister() {
        Opportunity kept = store.save(samples.opportunity("Lottery round").edit().details("for woodland paths").outcome("postponed")
            .interests(List.of(said(samples.canal(), InterestLevel.LEADING).noting("owns the towpath"))).done());
        for (String typed : List.of("lottery", "woodland", "postponed", "towpath", kept.ref())) {
            assertThat(new FindStore(register.database()).find(typed, 20).hits()).as(typed).extracting(Hit::id).contains(kept.id());
        }
    }

    @Test
    void openOnesNearTheirDeadlineFallDueAndNeedSomeone() {
        samples.kept("In two weeks", Optional.of(TODAY.plusDays(14)));
        samples.kept("In three weeks", Optional.of(TODAY.plusDays(21)));
        samples.kept("Passed", Optional.of(TODAY.minusDays(3)));
        samples.kept("Without a day", Optional.empty());
        store.move(samples.kept("Taken", Optional.of(TODAY.plusDays(1))).id(), OpportunityState.TAKEN_UP, TODAY);
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(30)).filteredOn(due -> due.reason() == Due.Reason.OPPORTUNITY).extracting(Due::what)
            .containsExactly("Passed", "In two weeks", "In three weeks");
        assertThat(overview.due(30).getFirst().where()).isEqualTo("Heritage Trail");
        assertThat(overview.counts().get(Kind.OPPORTUNITY).all()).isEqualTo(5);
        assertThat(overview.counts().get(Kind.OPPORTUNITY).needing()).as("passed, and within fourteen days").isEqualTo(2);
    }

    @Test
    void interestTellsThePageOfItsPartnership() {
        Opportunity kept = samples.kept("Lottery round", Optional.empty());
        var heard = new HashSet<Change>();
        register.changes().listen(heard::addAll);
        store.save(kept.edit().interests(NetworkingSamples.only(samples.arts(), InterestLevel.MAYBE)).done());
        assertThat(heard).extracting(Change::id).contains(kept.id(), samples.network().id());
        OpportunityFacts now = facts.of(kept.id());
        assertThat(now.opportunity().interests()).hasSize(1);
    }
}
