package org.partnershipregister.store.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipregister.store.schema.Tables.REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.referral.Consent;
import org.partnershipregister.model.referral.ConsentRule;
import org.partnershipregister.model.referral.Days;
import org.partnershipregister.model.referral.DeclineReason;
import org.partnershipregister.model.referral.Pathway;
import org.partnershipregister.model.referral.PathwayState;
import org.partnershipregister.model.referral.Promise;
import org.partnershipregister.model.referral.Referral;
import org.partnershipregister.model.referral.ReferralEvent;
import org.partnershipregister.model.referral.ReferralMove;
import org.partnershipregister.model.referral.ReferralState;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.tables.records.ReferralRecord;
import org.partnershipregister.testing.ReferralSamples;
import org.partnershipregister.testing.TestRegister;

class ReferralStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private ReferralSamples samples;
    private ReferralStore store;
    private PathwayStore pathways;
    private Pathway pathway;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ReferralSamples(register);
        store = new ReferralStore(register.database());
        pathways = new PathwayStore(register.database());
        pathway = samples.pathway();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aReferralIsKeptWithItsEventsAndBelongsToThePartnership() {
        Referral kept = store.save(ReferralSamples.of(pathway.id(), "YP-1", 9).after(ReferralMove.RETURN, TODAY.minusDays(7), "Not signed")
            .after(ReferralMove.COMPLETE, TODAY.minusDays(6), "").after(ReferralMove.REPEAT, TODAY, "Address"));
        assertThat(kept.ref()).isEqualTo("REF-0001");
        assertThat(store.get(kept.id())).isEqualTo(kept);
        assertThat(kept.events()).extracting(ReferralEvent::kind)
            .containsExactly(ReferralEvent.Kind.RETURNED, ReferralEvent.Kind.REPEATED);
        ReferralRecord row = register.database().read(sql -> sql.fetchSingle(REFERRAL, REFERRAL.ID.eq(kept.id())));
        assertThat(row.getTimesReturned()).isOne();
        assertThat(row.getTimesInformationRepeated()).isOne();
        assertThat(row.getPartnershipId()).isEqualTo(pathway.route().partnership().orElseThrow());
        assertThat(row.getTitle()).isEqualTo("YP-1");
    }

    @Test
    void theNextStepIsOneClickAndAStepThatMayNotBeTakenIsRefused() {
        Referral kept = samples.sent(pathway.id(), "YP-1", 3);
        Referral known = store.move(kept.id(), ReferralMove.ACKNOWLEDGE, TODAY, "");
        assertThat(known.days().acknowledged()).contains(TODAY);
        refused(() -> store.move(kept.id(), ReferralMove.ACKNOWLEDGE, TODAY, ""));
        refused(() -> store.move(kept.id(), ReferralMove.MEET, TODAY, ""));
        Referral declined = store.decline(kept.id(), DeclineReason.OUT_OF_AREA, TODAY);
        assertThat(declined.state()).isEqualTo(ReferralState.DECLINED);
        assertThat(declined.declined()).contains(DeclineReason.OUT_OF_AREA);
        refused(() -> store.decline(kept.id(), DeclineReason.OTHER, TODAY));
        register.undo().undo();
        assertThat(store.get(kept.id()).state()).isEqualTo(ReferralState.ACKNOWLEDGED);
    }

    @Test
    void withoutConsentNothingIsSentWhereThePathwayAsksForIt() {
        Referral prepared = store.save(Referral.prepared(pathway.id(), "YP-2", TODAY.minusDays(20)));
        refused(() -> store.move(prepared.id(), ReferralMove.SEND, TODAY, ""));
        refused(() -> store.save(Referral.prepared(pathway.id(), "YP-3", TODAY).after(ReferralMove.SEND, TODAY, "")));
        refused(() -> store.save(changed(prepared, one -> one.edit().state(ReferralState.ACCEPTED)
            .days(one.days().sent(Optional.of(TODAY)).decided(Optional.of(TODAY))).done())));
        refused(() -> send(prepared, Consent.given(TODAY, "")));
        refused(() -> send(prepared, Consent.given(TODAY.plusDays(1), "Form")));
        refused(() -> send(prepared, new Consent(Optional.of(TODAY.minusDays(20)), Optional.of(TODAY.minusDays(1)), "Form", "")));
        assertThat(store.get(prepared.id()).state()).isEqualTo(ReferralState.PREPARED);
        assertThat(send(prepared, Consent.given(TODAY, "Form in the case file")).state()).isEqualTo(ReferralState.SENT);
    }

    @Test
    void aWrittenReasonSuchAsSafeguardingOpensTheGate() {
        Referral prepared = store.save(Referral.prepared(pathway.id(), "YP-2", TODAY));
        refused(() -> send(prepared, Consent.without("  ")));
        assertThat(send(prepared, Consent.without("Safeguarding: asking would put the child at risk")).state())
            .isEqualTo(ReferralState.SENT);
    }

    @Test
    void consentIsNotTakenAwayAfterSendingAndNoPathwayIsAWayRound() {
        Referral sent = samples.sent(pathway.id(), "YP-4", 5);
        refused(() -> store.save(sent.edit().consent(Consent.NONE).done()));
        refused(() -> store.save(sent.edit().consent(new Consent(sent.consent().on(), sent.consent().on(), "", "")).done()));
        Pathway open = samples.open("Warm rooms");
        Referral other = store.save(Referral.prepared(open.id(), "WR-1", TODAY).after(ReferralMove.SEND, TODAY, ""));
        refused(() -> store.save(other.edit().pathway(pathway.id()).done()));
    }

    @Test
    void aStricterRuleLeavesWhatWasSentUnderTheOldOneAsItWas() {
        Pathway open = samples.open("Warm rooms");
        Referral sent = store.save(Referral.prepared(open.id(), "WR-1", TODAY).after(ReferralMove.SEND, TODAY, ""));
        pathways.save(pathways.get(open.id()).edit().consent(ConsentRule.REQUIRED).done());
        assertThat(store.move(sent.id(), ReferralMove.ACKNOWLEDGE, TODAY, "").state()).isEqualTo(ReferralState.ACKNOWLEDGED);
        refused(() -> store.save(Referral.prepared(open.id(), "WR-2", TODAY).after(ReferralMove.SEND, TODAY, "")));
    }

    @Test
    void daysInTheWrongOrderAreRefusedByTheStore() {
        Referral sent = samples.sent(pathway.id(), "YP-5", 5);
        for (UnaryOperator<Days> wrong : List.<UnaryOperator<Days>>of(days -> days.acknowledged(Optional.of(TODAY.minusDays(6))),
            days -> days.decided(Optional.of(TODAY.plusDays(1))), days -> days.firstContact(Optional.of(TODAY)),
            days -> days.closed(Optional.of(TODAY.minusDays(9))))) {
            refused(() -> store.save(sent.edit().days(wrong.apply(sent.days())).done()));
        }
    }

    @Test
    void daysInTheWrongOrderAreRefusedByTheSchemaToo() {
        Referral sent = samples.sent(pathway.id(), "YP-6", 5);
        for (UnaryOperator<ReferralRecord> wrong : List.<UnaryOperator<ReferralRecord>>of(
            row -> row.setSentOn(TODAY.minusDays(6)), row -> row.setAcknowledgedOn(TODAY.minusDays(6)),
            row -> row.setCompleteOn(TODAY.minusDays(6)), row -> row.setDecidedOn(TODAY.minusDays(6)),
            row -> row.setAcknowledgedOn(TODAY).setDecidedOn(TODAY.minusDays(1)),
            row -> row.setDecidedOn(TODAY).setFirstContactOn(TODAY.minusDays(1)), row -> row.setClosedOn(TODAY.minusDays(6)),
            row -> row.setSentOn(null), row -> row.setState("ACKNOWLEDGED"), row -> row.setState("IN_SERVICE"),
            row -> row.setDecidedOn(TODAY).setState("DECLINED"), row -> row.setState("CLOSED"),
            row -> row.setTimesReturned(-1), row -> row.setConsentExpiresOn(TODAY.minusDays(6)))) {
            assertThatThrownBy(() -> register.database().write(new ChangeLabel("change.referral.saved", "x"), edit -> {
                edit.put(wrong.apply(edit.sql().newRecord(REFERRAL).setId(sent.id())));
                return 0;
            })).isInstanceOf(Failure.class).extracting(thrown -> ((Failure) thrown).reason())
                .isEqualTo(Failure.Reason.CONTRADICTION);
        }
    }

    @Test
    void aPathwayGoesFromProposedOverProcedureAndFormToLive() {
        Pathway proposed = pathways.save(Pathway.named("Befriending"));
        refused(() -> pathways.move(proposed.id(), PathwayState.LIVE, TODAY));
        pathways.move(proposed.id(), PathwayState.PROCEDURE_AGREED, TODAY);
        pathways.move(proposed.id(), PathwayState.FORM_AGREED, TODAY);
        assertThat(pathways.move(proposed.id(), PathwayState.LIVE, TODAY).standing().on()).contains(TODAY);
    }

    @Test
    void promisesThatGrowShorterAreRefused() {
        refused(() -> pathways.save(pathway.edit().promise(Promise.of(5, 3, 10)).done()));
        refused(() -> pathways.save(pathway.edit().promise(new Promise(Optional.of(12), Optional.empty(), Optional.of(10))).done()));
    }

    @Test
    void aPathwayWithReferralsIsNotDeleted() {
        Referral sent = samples.sent(pathway.id(), "YP-7", 1);
        assertThatThrownBy(() -> pathways.delete(pathway.id())).isInstanceOf(Failure.class)
            .extracting(thrown -> ((Failure) thrown).reason()).isEqualTo(Failure.Reason.IN_USE);
        store.delete(List.of(sent.id()));
        pathways.delete(pathway.id());
        assertThat(new PathwayLists(register.database()).count()).isZero();
    }

    @Test
    void questionsOfTheFormAreKeptInTheirOrder() {
        assertThat(pathways.get(pathway.id())).isEqualTo(pathway);
        Pathway turned = pathways.save(pathway.edit().questions(List.of()).done());
        assertThat(turned.questions()).isEmpty();
    }

    @Test
    void referralsFollowTheirPathwayToAnotherPartnership() {
        Referral sent = samples.sent(pathway.id(), "YP-8", 1);
        pathways.save(pathway.edit().partnership(Optional.empty()).done());
        ReferralRecord row = register.database().read(sql -> sql.fetchSingle(REFERRAL, REFERRAL.ID.eq(sent.id())));
        assertThat(row.getPartnershipId()).isNull();
    }

    @Test
    void whatIsPastAPromisedTimeIsDueAndCountsBesideTheEntry() {
        samples.sent(pathway.id(), "YP-10", 2);
        Referral late = samples.sent(pathway.id(), "YP-11", 3);
        Referral undecided = store.move(samples.sent(pathway.id(), "YP-12", 8).id(), ReferralMove.ACKNOWLEDGE, TODAY.minusDays(7), "");
        Referral unmet = store.move(samples.sent(pathway.id(), "YP-13", 11).id(), ReferralMove.ACCEPT, TODAY.minusDays(9), "");
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(0)).filteredOn(due -> due.reason() == Due.Reason.REFERRAL)
            .extracting(Due::id, Due::detail, Due::on).containsExactlyInAnyOrder(
                tuple(late.id(), "ACKNOWLEDGED", TODAY.minusDays(1)), tuple(undecided.id(), "DECIDED", TODAY.minusDays(3)),
                tuple(unmet.id(), "FIRST_CONTACT", TODAY.minusDays(1)), tuple(first("YP-10"), "ACKNOWLEDGED", TODAY));
        assertThat(overview.counts().get(Kind.REFERRAL).needing()).isEqualTo(3);
        pathways.save(pathway.edit().review(Optional.of(TODAY)).done());
        assertThat(overview.due(0)).extracting(Due::reason).contains(Due.Reason.PATHWAY_REVIEW);
    }

    private UUID first(String client) {
        return register.database().read(sql -> sql.fetchSingle(REFERRAL, REFERRAL.CLIENT_REF.eq(client)).getId());
    }

    private Referral send(Referral referral, Consent consent) {
        return store.save(changed(referral, one -> one.edit().consent(consent).done().after(ReferralMove.SEND, TODAY, "")));
    }

    private Referral changed(Referral referral, UnaryOperator<Referral> change) {
        return change.apply(store.get(referral.id()));
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(Failure.class).extracting(thrown -> ((Failure) thrown).reason())
            .isEqualTo(Failure.Reason.NOT_ALLOWED);
    }
}
