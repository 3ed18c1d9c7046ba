package org.partnershipregister.store.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.sharing.Controllers;
import org.partnershipregister.model.sharing.FlowQuestion;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.model.sharing.SharingHint;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.SharingSamples;
import org.partnershipregister.testing.TestRegister;

class FlowStoreTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private FlowStore flows;
    private FlowLists lists;
    private SharingLogStore log;
    private UUID partnership;
    private Organisation youth;
    private Organisation academy;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        flows = new FlowStore(register.database());
        lists = new FlowLists(register.database());
        log = new SharingLogStore(register.database());
        SaferStreets rows = new SaferStreets(register);
        rows.us("Riverside Community Trust");
        partnership = rows.partnership("Youth Referral Pathway");
        youth = rows.organisation("Youth Service");
        academy = rows.organisation("Riverside Academy");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aFlowIsKeptWholeAndFoundByItsWordsAndNames() {
        InformationFlow kept = flows.save(fromYouthToAcademy());
        assertThat(kept.ref()).isEqualTo("INF-0001");
        assertThat(flows.get(kept.id())).isEqualTo(kept);
        FlowRow row = lists.row(kept.id());
        assertThat(row.from()).isEqualTo("Youth Service");
        assertThat(row.to()).isEqualTo("Riverside Academy");
        assertThat(row.partnership()).isEqualTo("Youth Referral Pathway");
        assertThat(lists.ids(FlowQuestion.ALL.text("academy diagnosis"))).containsExactly(kept.id());
        assertThat(lists.ids(FlowQuestion.ALL.text("nothing"))).isEmpty();
        for (FlowQuestion.Sort sort : FlowQuestion.Sort.values()) {
            assertThat(lists.ids(FlowQuestion.ALL.sorted(sort, true))).containsExactly(kept.id());
        }
        assertThat(lists.partnerships()).extracting(one -> one.name()).containsExactly("Youth Referral Pathway");
    }

    @Test
    void aFlowGoesToTheBinAndComesBackAndSavingIsUndone() {
        InformationFlow kept = flows.save(fromYouthToAcademy());
        flows.save(kept.edit().title("Other title").done());
        register.undo().undo();
        assertThat(flows.get(kept.id()).title()).isEqualTo("Care plans");
        flows.delete(List.of(kept.id()));
        assertThat(lists.count()).isZero();
        flows.restore(kept.id());
        assertThat(lists.count()).isEqualTo(1);
    }

    @Test
    void aStateThatDoesNotFollowAndACircleAreRefused() {
        InformationFlow kept = flows.save(SharingSamples.personal(partnership, "Forms"));
        assertThatThrownBy(() -> flows.move(kept.id(), FlowState.PROPOSED, TODAY)).isInstanceOfSatisfying(Failure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Failure.Reason.NOT_ALLOWED));
        InformationFlow moved = flows.move(kept.id(), FlowState.ENDED, TODAY);
        assertThat(moved.course().since()).contains(TODAY);
        assertThat(moved.course().reviewOn()).isEqualTo(kept.course().reviewOn());
        assertThatThrownBy(() -> flows.save(moved.with(new InformationFlow.Route(Optional.of(youth.id()), Optional.of(youth.id()),
            false)))).isInstanceOf(Failure.class);
    }

    @Test
    void anOrganisationThatInformationFlowsToIsNotDeleted() {
        flows.save(fromYouthToAcademy());
        assertThatThrownBy(() -> new OrganisationStore(register.database()).delete(academy.id()))
            .isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.reason()).isEqualTo(Failure.Reason.IN_USE);
                assertThat(failure.args().toString()).contains("Care plans");
            });
    }

    /** The conditions of the list say the same as the rules of the model. */
    @Test
    void filtersAgreeWithTheModel() {
        UUID sharing = agreement(AgreementKind.DATA_SHARING_AGREEMENT, "Sharing");
        UUID understanding = agreement(AgreementKind.MEMORANDUM_OF_UNDERSTANDING, "Understanding");
        Random random = new Random(3);
        for (int i = 0; i < 120; i++) {
            InformationFlow flow = SharingSamples.special(partnership, "Flow " + i)
                .with(new InformationFlow.Content("", "", random.nextBoolean(), random.nextBoolean()))
                .with(new InformationFlow.Law(random.nextBoolean() ? Optional.of(LawfulBasis.CONSENT) : Optional.empty(),
                    random.nextBoolean() ? " " : "Care", Controllers.JOINT,
                    random.nextBoolean() ? Optional.of(TODAY) : Optional.empty()))
                .with(new InformationFlow.Handling("", random.nextBoolean() ? "" : "A year", ""))
                .with(new InformationFlow.Course(FlowState.values()[random.nextInt(4)], Optional.empty(),
                    random.nextBoolean() ? Optional.of(TODAY.plusDays(random.nextInt(3) - 1)) : Optional.empty()))
                .restingOn(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean() ? sharing : understanding));
            flows.save(flow);
        }
        List<FlowRow> all = lists.of(partnership);
        assertThat(all).hasSize(120);
        assertThat(asked(FlowQuestion.Which.PERSONAL)).isEqualTo(ids(all, row -> row.flow().content().personal()));
        assertThat(asked(FlowQuestion.Which.SPECIAL)).isEqualTo(ids(all, row -> row.flow().special()));
        assertThat(asked(FlowQuestion.Which.UNAGREED)).isEqualTo(ids(all, FlowRow::unagreed));
        assertThat(asked(FlowQuestion.Which.INCOMPLETE)).isEqualTo(ids(all, row -> row.flow().doubts(TODAY).stream()
            .anyMatch(doubt -> !doubt.field().equals("reviewOn"))));
        assertThat(asked(FlowQuestion.Which.REVIEW_DUE)).isEqualTo(ids(all, row -> row.flow().doubts(TODAY).stream()
            .anyMatch(doubt -> doubt.field().equals("reviewOn"))));
        assertThat(new HashSet<>(lists.ids(FlowQuestion.ALL.state(Optional.of(FlowState.LIVE)).of(Optional.of(partnership)))))
            .isEqualTo(ids(all, row -> row.flow().course().state() == FlowState.LIVE));
    }

    @Test
    void aReviewThatIsPastNeedsSomebodyAndOneThatComesIsDue() {
        InformationFlow late = flows.save(reviewed("Late", FlowState.LIVE, TODAY.minusDays(3)));
        InformationFlow soon = flows.save(reviewed("Soon", FlowState.AGREED, TODAY.plusDays(20)));
        flows.save(reviewed("Far", FlowState.LIVE, TODAY.plusDays(200)));
        flows.save(reviewed("Over", FlowState.ENDED, TODAY.minusDays(3)));
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(30)).extracting(Due::reason, Due::id, Due::where).containsExactly(
            tuple(Due.Reason.FLOW_REVIEW, late.id(), "Youth Referral Pathway"),
            tuple(Due.Reason.FLOW_REVIEW, soon.id(), "Youth Referral Pathway"));
        assertThat(overview.counts().get(Kind.INFORMATION_FLOW).needing()).isEqualTo(1);
        assertThat(overview.counts().get(Kind.INFORMATION_FLOW).all()).isEqualTo(4);
    }

    @Test
    void theLogNamesEachDataSharingAgreementItsPartnersAndWhatRestsOnItAndWhatRestsOnNone() {
        UUID sharing = agreement(AgreementKind.DATA_SHARING_AGREEMENT, "Youth data sharing agreement");
        agreement(AgreementKind.PARTNERSHIP_AGREEMENT, "Another paper");
        flows.save(fromYouthToAcademy().restingOn(Optional.of(sharing)));
        flows.save(SharingSamples.personal(partnership, "Waiting list"));
        flows.save(InformationFlow.proposed(partnership, "Figures about nobody"));
        SharingLog read = log.log();
        assertThat(read.us()).isEqualTo("Riverside Community Trust");
        assertThat(read.agreements()).hasSize(1);
        SharingLog.Agreed one = read.agreements().getFirst();
        assertThat(one.partners()).containsExactly("Youth Service", "Riverside Academy");
        assertThat(one.partnership()).isEqualTo("Youth Referral Pathway");
        assertThat(one.flows()).extracting(row -> row.flow().title()).containsExactly("Care plans");
        assertThat(read.without()).extracting(row -> row.flow().title()).containsExactly("Waiting list");
    }

    @Test
    void theHintGoesByWhatIsInForce() {
        flows.save(SharingSamples.personal(partnership, "Waiting list"));
        assertThat(log.hint(partnership)).contains(SharingHint.NO_AGREEMENT);
        assertThat(log.hint(elsewhere())).isEmpty();
        UUID paper = agreement(AgreementKind.MEMORANDUM_OF_UNDERSTANDING, "Understanding");
        assertThat(log.hint(partnership)).as("a draft is not in force").contains(SharingHint.NO_AGREEMENT);
        inForce(paper);
        assertThat(log.hint(partnership)).contains(SharingHint.MEMORANDUM_ONLY);
        inForce(agreement(AgreementKind.DATA_SHARING_AGREEMENT, "Sharing"));
        assertThat(log.hint(partnership)).isEmpty();
    }

    @Test
    void agreementsOfThePartnershipAreProposedFirstAndDataSharingAgreementsAboveAll() {
        agreement(AgreementKind.PARTNERSHIP_AGREEMENT, "A paper");
        agreement(AgreementKind.DATA_SHARING_AGREEMENT, "Zonal paper");
        new AgreementStore(register.database()).save(Agreement.draft(Optional.of(elsewhere()), AgreementHeader.titled("Any paper",
            AgreementKind.DATA_SHARING_AGREEMENT, LegalEffect.NO)));
        assertThat(log.agreements(partnership, "paper")).extracting(one -> one.name())
            .containsExactly("Zonal paper", "A paper", "Any paper");
    }

    private InformationFlow fromYouthToAcademy() {
        return SharingSamples.special(partnership, "Care plans")
            .with(new InformationFlow.Route(Optional.of(youth.id()), Optional.of(academy.id()), false));
    }

    private InformationFlow reviewed(String title, FlowState state, LocalDate on) {
        return SharingSamples.personal(partnership, title).with(new InformationFlow.Course(state, Optional.empty(), Optional.of(on)));
    }

    private UUID agreement(AgreementKind kind, String title) {
        return new AgreementStore(register.database()).save(Agreement.draft(Optional.of(partnership),
            AgreementHeader.titled(title, kind, LegalEffect.NO)).withParties(List.of(
                AgreementParty.of(youth.id(), youth.name()), AgreementParty.of(academy.id(), academy.name())))).id();
    }

    private UUID elsewhere() {
        return new PartnershipStore(register.database()).save(Partnership.named("Elsewhere", PartnershipModel.OTHER)).id();
    }

    private void inForce(UUID agreement) {
        AgreementStore agreements = new AgreementStore(register.database());
        agreements.move(agreement, AgreementStatus.AGREED, TODAY, "Test");
        agreements.move(agreement, AgreementStatus.IN_FORCE, TODAY, "Test");
    }

    private HashSet<UUID> asked(FlowQuestion.Which which) {
        return new HashSet<>(lists.ids(FlowQuestion.ALL.which(Optional.of(which))));
    }

    private static HashSet<UUID> ids(List<FlowRow> rows, Predicate<FlowRow> wanted) {
        return new HashSet<>(rows.stream().filter(wanted).map(FlowRow::id).toList());
    }
}
