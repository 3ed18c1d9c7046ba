package org.partnershipregister.store.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipregister.testing.ReferralSamples.TODAY;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralMove;
import org.partnershipregister.store.BinStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.ReferralSamples;
import org.partnershipregister.testing.TestRegister;

/** Rules of the referral log, tried by the ways round them. */
class ReferralDoorsTest {
    private Register register;
    private ReferralSamples samples;
    private ReferralStore referrals;
    private PathwayStore pathways;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ReferralSamples(register);
        referrals = new ReferralStore(register.database());
        pathways = new PathwayStore(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void nothingHappensInTheFuture() {
        Referral sent = samples.sent(samples.pathway().id(), "YP-1", 3);
        for (ReferralMove move : List.of(ReferralMove.REPEAT, ReferralMove.RETURN, ReferralMove.ASK_MORE)) {
            notAllowed(() -> referrals.move(sent.id(), move, TODAY.plusDays(1), "Address asked again"));
        }
    }

    @Test
    void aStricterRuleLeavesWhatWasSentButLetsNothingNewThrough() {
        Pathway open = samples.open("Food parcels");
        Referral sent = samples.save(ReferralSamples.of(open.id(), "FP-1", 3).edit().consent(Consent.NONE).done());
        Referral prepared = samples.save(Referral.prepared(open.id(), "FP-2", TODAY));
        pathways.save(pathways.get(open.id()).edit().consent(ConsentRule.REQUIRED).done());
        assertThat(referrals.move(sent.id(), ReferralMove.ACCEPT, TODAY, "").days().decided()).contains(TODAY);
        notAllowed(() -> referrals.move(prepared.id(), ReferralMove.SEND, TODAY, ""));
        notAllowed(() -> referrals.save(referrals.get(prepared.id()).edit().days(Days.preparedOn(TODAY).sent(Optional.of(TODAY))).done()));
        Pathway free = samples.open("Other");
        Referral moved = samples.save(ReferralSamples.of(free.id(), "FP-3", 3).edit().consent(Consent.NONE).done());
        notAllowed(() -> referrals.save(moved.edit().pathway(open.id()).done()));
    }

    @Test
    void aReferralComesOutOfTheBinWithItsPathway() {
        Pathway pathway = samples.pathway();
        Referral sent = samples.sent(pathway.id(), "YP-1", 3);
        referrals.delete(List.of(sent.id()));
        pathways.delete(pathway.id());
        BinStore bin = new BinStore(register.database());
        bin.restore(bin.all().stream().filter(one -> one.kind() == Kind.REFERRAL).toList());
        assertThat(bin.all()).isEmpty();
        assertThat(new PathwayLists(register.database()).facts(pathway.id()).pathway().title()).isEqualTo("Youth counselling");
    }

    @Test
    void whatHappenedOnTheWayFollowsThePathwayToAnotherPartnership() {
        Pathway pathway = samples.pathway();
        Referral sent = samples.sent(pathway.id(), "YP-1", 3);
        referrals.move(sent.id(), ReferralMove.REPEAT, TODAY, "Address");
        Partnership other = new PartnershipStore(register.database()).save(Partnership.named("North", PartnershipModel.REFERRAL_SYSTEM));
        pathways.save(pathways.get(pathway.id()).edit().partnership(Optional.of(other.id())).done());
        assertThat(register.database().<List<java.util.UUID>>read(sql -> sql.selectDistinct(Tables.REFERRAL_EVENT.PARTNERSHIP_ID)
            .from(Tables.REFERRAL_EVENT).fetch(Tables.REFERRAL_EVENT.PARTNERSHIP_ID))).containsExactly(other.id());
    }

    private static void notAllowed(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
    }
}
