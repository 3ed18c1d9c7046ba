package org.partnershipregister.store.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipregister.testing.ResourceSamples.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.resource.Contribution;
import org.partnershipregister.model.resource.EntryKind;
import org.partnershipregister.model.resource.Pool;
import org.partnershipregister.model.resource.ResourceKind;
import org.partnershipregister.model.resource.ResourceQuestion;
import org.partnershipregister.model.resource.Secondment;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.RegisterRows;
import org.partnershipregister.testing.ResourceSamples;
import org.partnershipregister.testing.TestRegister;

class ResourceListsTest {
    private static final LocalDate TODAY = TestRegister.TODAY;
    private Register register;
    private ResourceSamples samples;
    private ContributionStore contributions;
    private ContributionLists lists;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        samples = new ResourceSamples(register);
        contributions = new ContributionStore(register.database());
        lists = new ContributionLists(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aSavedContributionComesBackWholeWithItsReference() {
        Contribution made = Contribution.of(samples.partnership, ResourceSamples.giver(samples.police), ResourceKind.OFFICE_SPACE, "Station room")
            .owned(new Contribution.Ownership(Optional.of(ResourceSamples.link(samples.police)), "Keys back within a week"))
            .during(new Contribution.Span(Optional.of(TODAY), Optional.of(TODAY), Optional.of(TODAY.plusYears(1)))).noted("Ground floor");
        Contribution saved = contributions.save(made);
        assertThat(saved.ref()).isEqualTo("RES-0001");
        assertThat(contributions.withRef("RES-0001")).contains(saved);
        assertThat(saved).usingRecursiveComparison().ignoringFields("ref", "version").isEqualTo(made);
    }

    @Test
    void contributionsAreFoundByTheirWordsMemberAndPartnership() {
        Contribution room = samples.pledged(ResourceKind.OFFICE_SPACE, "Station room", amount(1, 900));
        Contribution money = samples.pledged(samples.trust, ResourceKind.FUNDING, "Core grant", amount(0, 5000));
        for (String typed : List.of("station", "police", "safer room", "res-0001")) {
            assertThat(lists.ids(ResourceQuestion.ALL.text(typed))).as(typed).containsExactly(room.id());
        }
        assertThat(lists.ids(ResourceQuestion.ALL.kind(Optional.of(ResourceKind.FUNDING)))).containsExactly(money.id());
        assertThat(lists.ids(ResourceQuestion.ALL.from(samples.trust.party().organisation()))).containsExactly(money.id());
        assertThat(lists.ids(ResourceQuestion.ALL.of(Optional.of(UUID.randomUUID())))).isEmpty();
        assertThat(lists.ids(ResourceQuestion.ALL.which(Optional.of(ResourceQuestion.Which.RECEIVED)))).isEmpty();
        assertThat(lists.ids(ResourceQuestion.ALL.sorted(ResourceQuestion.Sort.VALUE, true))).containsExactly(money.id(), room.id());
        for (ResourceQuestion.Sort sort : ResourceQuestion.Sort.values()) {
            assertThat(lists.ids(ResourceQuestion.ALL.sorted(sort, false))).hasSize(2);
        }
        assertThat(lists.members()).extracting(link -> link.name()).containsExactly("Aldermere Police", "Riverside Trust");
        assertThat(lists.partnerships()).extracting(link -> link.name()).containsExactly("Safer Streets");
    }

    @Test
    void aPledgePastItsDayNeedsSomebodyUntilItHasCome() {
        Contribution late = expected("Van", TODAY.minusDays(10), Optional.empty());
        Contribution coming = expected("Tent", TODAY.plusDays(10), Optional.empty());
        Contribution partly = expected("Grant", TODAY.minusDays(100), Optional.of(TODAY.minusDays(1)));
        samples.record(partly, EntryKind.RECEIVED, amount(0, 40), 50);
        Contribution instalments = expected("Room", TODAY.minusDays(100), Optional.of(TODAY.plusDays(50)));
        samples.record(instalments, EntryKind.RECEIVED, amount(0, 40), 50);
        OverviewStore overview = new OverviewStore(register.database());
        assertThat(overview.due(30)).filteredOn(due -> due.reason() == Due.Reason.PLEDGE).extracting(Due::what, Due::on, Due::detail)
            .containsExactly(tuple("Van", TODAY.minusDays(10), "Aldermere Police"), tuple("Grant", TODAY.minusDays(1), "Aldermere Police"),
                tuple("Tent", TODAY.plusDays(10), "Aldermere Police"));
        assertThat(overview.counts().get(Kind.RESOURCE_CONTRIBUTION).needing()).isEqualTo(2);
        assertThat(lists.ids(ResourceQuestion.ALL.which(Optional.of(ResourceQuestion.Which.LATE)))).containsExactly(partly.id(), late.id());
        assertThat(lists.rows(lists.ids(ResourceQuestion.ALL))).filteredOn(line -> line.late(TODAY)).extracting(line -> line.id())
            .containsExactlyInAnyOrder(late.id(), partly.id());
        samples.record(late, EntryKind.RECEIVED, amount(0, 100), 2);
        assertThat(overview.counts().get(Kind.RESOURCE_CONTRIBUTION).needing()).isEqualTo(1);
        assertThat(coming.title()).isEqualTo("Tent");
    }

    @Test
    void thePoolOfAPartnershipSaysWhoGaveAndWhoUsed() {
        Contribution radios = samples.pledged(ResourceKind.EQUIPMENT, "Radios", amount(6, 1200));
        samples.record(radios, EntryKind.RECEIVED, amount(6, 1200), 300);
        samples.used(radios, samples.trust, amount(4, 800), 200);
        samples.used(radios, samples.police, amount(1, 200), 190);
        samples.pledged(samples.trust, ResourceKind.FUNDING, "Core grant", amount(0, 600));
        Pool pool = new PoolStore(register.database()).of(samples.partnership);
        assertThat(pool.total().pledged().pence()).isEqualTo(180_000);
        assertThat(pool.total().outstanding().pence()).isEqualTo(60_000);
        assertThat(pool.fairness().members()).extracting(one -> one.name(), one -> one.pledged(), one -> one.gave(), one -> one.used())
            .containsExactly(tuple("Aldermere Police", 120_000L, 120_000L, 20_000L), tuple("Riverside Trust", 60_000L, 0L, 80_000L));
    }

    @Test
    void whoHasAContributionIsNotDeleted() {
        OrganisationStore organisations = new OrganisationStore(register.database());
        UUID lender = new RegisterRows(register).organisation("Tool library").id();
        Contribution tools = samples.pledged(ResourceKind.EQUIPMENT, "Tools", amount(3, 90));
        contributions.save(contributions.get(tools.id()).owned(new Contribution.Ownership(
            Optional.of(new org.partnershipregister.model.RecordLink(Kind.ORGANISATION, lender, "Tool library")), "")));
        assertThatThrownBy(() -> organisations.delete(lender))
            .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.args().get(1)).isEqualTo("Tools"));
    }

    @Test
    void aSecondmentKeepsItsHalfDaysAndIsDueBeforeItEnds() {
        SecondmentStore store = new SecondmentStore(register.database());
        Secondment made = Secondment.in(samples.partnership).person(new Secondment.Person(Optional.empty(), "Carys Rees"), "Link officer")
            .between(Optional.of(ResourceSamples.link(samples.police)), Optional.of(ResourceSamples.link(samples.trust)))
            .managed("Asha Patel", Optional.of(new BigDecimal("2.5"))).on("Police pay and pension go on")
            .during(new Secondment.Span(Optional.of(TODAY.minusYears(1)), Optional.of(TODAY.plusDays(20))));
        Secondment saved = store.save(made);
        assertThat(saved).isEqualTo(made.managed("Asha Patel", Optional.of(new BigDecimal("2.50"))));
        store.save(saved.on("Police pay, pension and leave go on"));
        register.undo().undo();
        assertThat(store.of(samples.partnership)).containsExactly(saved);
        assertThat(new OverviewStore(register.database()).due(30)).extracting(Due::reason, Due::what)
            .contains(tuple(Due.Reason.SECONDMENT_ENDS, "Carys Rees"));
        store.remove(saved);
        assertThat(store.of(samples.partnership)).isEmpty();
        assertThat(made.managed("", Optional.of(BigDecimal.valueOf(8))).problems()).extracting(problem -> problem.field()).containsExactly("daysAWeek");
    }

    private Contribution expected(String title, LocalDate from, Optional<LocalDate> to) {
        Contribution pledge = samples.pledged(ResourceKind.OTHER, title, amount(0, 100));
        return contributions.save(pledge.during(new Contribution.Span(pledge.span().pledged(), Optional.of(from), to)));
    }
}
