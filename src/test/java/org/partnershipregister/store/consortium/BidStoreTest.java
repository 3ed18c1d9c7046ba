package org.partnershipregister.store.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.BidQuestion;
import org.partnershipregister.model.consortium.BidRole;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.GoDecision;
import org.partnershipregister.model.consortium.PaperKind;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.ConsortiumSamples;
import org.partnershipregister.testing.TestRegister;

class BidStoreTest {
    private Register register;
    private BidStore bids;
    private ConsortiumSamples samples;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        bids = new BidStore(register.database());
        samples = new ConsortiumSamples(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aBidIsKeptWithPartnersAndPapers() {
        Bid wanted = samples.decided().edit().papers(List.of(BidPaper.of(Optional.of(samples.lead.id()), PaperKind.ACCOUNTS),
            BidPaper.of(Optional.empty(), PaperKind.BUDGET))).notes("Ask Rosa first.").done();
        Bid kept = bids.save(wanted);
        assertThat(kept).usingRecursiveComparison().ignoringFields("ref", "version").isEqualTo(wanted);
        assertThat(kept.ref()).isEqualTo("BID-0001");
        assertThat(bids.withRef("BID-0001")).contains(kept);
    }

    @Test
    void writingDoesNotBeginBeforeThePartnersDecided() {
        Bid bid = bids.save(samples.idea());
        bids.move(bid.id(), BidStage.GO_NO_GO, TestRegister.TODAY, "");
        notAllowed(() -> bids.move(bid.id(), BidStage.DRAFTING, TestRegister.TODAY, " "));
        Bid going = bids.move(bid.id(), BidStage.DRAFTING, TestRegister.TODAY, "The fund is new and fits.");
        assertThat(going.course().go()).isEqualTo(new Bid.Go(Optional.of(GoDecision.GO), Optional.of(TestRegister.TODAY),
            "The fund is new and fits."));
    }

    @Test
    void noWayAroundTheDecisionBySaving() {
        notAllowed(() -> bids.save(samples.idea().edit().at(BidStage.DRAFTING, TestRegister.TODAY).done()));
        Bid kept = bids.save(samples.decided().edit().at(BidStage.DRAFTING, TestRegister.TODAY).done());
        notAllowed(() -> bids.save(kept.edit().go(Bid.Go.UNDECIDED).done()));
    }

    @Test
    void stagesAreNotSkipped() {
        Bid bid = bids.save(samples.signed());
        notAllowed(() -> bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, ""));
        notAllowed(() -> bids.save(bid.edit().at(BidStage.SUBMITTED, TestRegister.TODAY).done()));
    }

    @Test
    void handingInNeedsEveryPartnersSignOffOrAReason() {
        Bid bid = bids.save(samples.decided().edit().at(BidStage.PARTNER_SIGN_OFF, TestRegister.TODAY).done());
        notAllowed(() -> bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, ""));
        notAllowed(() -> bids.save(bid.edit().at(BidStage.SUBMITTED, TestRegister.TODAY).done()));
        Bid submitted = bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, "Welcome signs on Monday; the portal closes today.");
        assertThat(submitted.course().unsignedReason()).startsWith("Welcome signs on Monday");
        assertThat(submitted.course().submitted()).contains(TestRegister.TODAY);
    }

    @Test
    void aBidThatAllSignedIsHandedInWithoutAReason() {
        Bid bid = bids.save(samples.signed().edit().at(BidStage.PARTNER_SIGN_OFF, TestRegister.TODAY).done());
        assertThat(bids.move(bid.id(), BidStage.SUBMITTED, TestRegister.TODAY, "").course().unsignedReason()).isEmpty();
    }

    @Test
    void nobodyIsAwardedByAMoveOrASave() {
        Bid bid = samples.submitted();
        notAllowed(() -> bids.move(bid.id(), BidStage.AWARDED, TestRegister.TODAY, "We won"));
        notAllowed(() -> bids.save(bid.edit().at(BidStage.AWARDED, TestRegister.TODAY).done()));
    }

    @Test
    void aRefusalKeepsItsDayAndFeedback() {
        Bid rejected = bids.move(samples.submitted().id(), BidStage.REJECTED, TestRegister.TODAY, "Too little match funding.");
        assertThat(rejected.course().result()).contains(TestRegister.TODAY);
        assertThat(rejected.course().feedback()).isEqualTo("Too little match funding.");
    }

    @Test
    void aNoIsWrittenDownWhenTheBidIsWithdrawn() {
        Bid bid = bids.save(samples.idea().edit().at(BidStage.GO_NO_GO, TestRegister.TODAY).done());
        Bid.Go go = bids.move(bid.id(), BidStage.WITHDRAWN, TestRegister.TODAY, "No time to write it well.").course().go();
        assertThat(go.decision()).contains(GoDecision.NO_GO);
        assertThat(go.reason()).isEqualTo("No time to write it well.");
    }

    @Test
    void oneLeadBodyOnly() {
        Bid bid = samples.idea();
        List<BidPartner> both = bid.partners().stream().map(partner -> partner.as(BidRole.LEAD_BODY, partner.mode())).toList();
        notAllowed(() -> bids.save(bid.edit().partners(both).done()));
    }

    @Test
    void anOrganisationIsInABidOnce() {
        Bid bid = samples.idea();
        BidPartner again = BidPartner.of(samples.second.id(), samples.second.name(), BidRole.SUPPORTER);
        notAllowed(() -> bids.save(bid.edit().partners(List.of(bid.partners().getFirst(), bid.partners().getLast(), again)).done()));
    }

    @Test
    void whatIsStillToBeSharedOutIsCounted() {
        // 84,000 asked − 50,000 − 32,800 = 1,200 left
        Bid bid = samples.idea();
        List<BidPartner> partners = List.of(bid.partners().getFirst(), bid.partners().getLast().sharing(3_280_000));
        assertThat(bid.unshared()).contains(0L);
        assertThat(bid.edit().partners(partners).done().unshared()).contains(120_000L);
    }

    @Test
    void theListPutsTheNextDeadlineFirstAndWhatIsOverLast() {
        Bid later = bids.save(samples.idea().edit().title("Later").deadline(Optional.of(TestRegister.TODAY.plusDays(60))).done());
        Bid over = bids.save(samples.idea().edit().title("Over").at(BidStage.WITHDRAWN, TestRegister.TODAY).done());
        Bid submitted = samples.submitted();
        Bid soon = bids.save(samples.idea());
        BidLists lists = new BidLists(register.database());
        assertThat(lists.ids(BidQuestion.ALL)).containsExactly(soon.id(), later.id(), submitted.id(), over.id());
        assertThat(lists.ids(BidQuestion.ALL.which(BidQuestion.Which.PRESSING))).containsExactly(soon.id());
        assertThat(lists.rows(List.of(submitted.id()))).first().satisfies(row -> {
            assertThat(row.funder()).isEqualTo("Community Fund");
            assertThat(row.signedOff()).isEqualTo(2);
        });
        assertThat(lists.partnerships()).hasSize(1);
    }

    @Test
    void whatABidNamesIsNotDeleted() {
        bids.save(samples.idea());
        OrganisationStore organisations = new OrganisationStore(register.database());
        inUse(() -> organisations.delete(samples.funder.id()));
        inUse(() -> organisations.delete(samples.second.id()));
        inUse(() -> new PartnershipStore(register.database()).delete(samples.consortium.id()));
    }

    @Test
    void aDeletedBidComesBackByUndo() {
        Bid bid = bids.save(samples.idea());
        BidLists lists = new BidLists(register.database());
        bids.delete(bid.id());
        assertThat(lists.ids(BidQuestion.ALL)).isEmpty();
        register.undo().undo();
        assertThat(lists.ids(BidQuestion.ALL)).containsExactly(bid.id());
    }

    private static void notAllowed(ThrowingCallable step) {
        refused(step, Failure.Reason.NOT_ALLOWED);
    }

    private static void inUse(ThrowingCallable step) {
        refused(step, Failure.Reason.IN_USE);
    }

    private static void refused(ThrowingCallable step, Failure.Reason reason) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
