package org.partnershipregister.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;

class PartnershipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Partnership network = Partnership.named("Heritage Trail Network", PartnershipModel.NETWORKING);

    @Test
    void aNewPartnershipNeedsOnlyANameAndAModel() {
        assertThat(network.problems()).isEmpty();
        assertThat(network.course().status()).isEqualTo(Status.PROPOSED);
        assertThat(network.edit().name(" ").done().problems()).extracting(Problem::field).containsExactly("name");
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        assertThat(network.edit().start(Optional.of(TODAY)).end(Optional.of(TODAY.minusDays(1))).done().problems())
            .extracting(Problem::field).containsExactly("end");
    }

    @Test
    void aLegalDutyWithoutItsLawIsAHintOnly() {
        assertThat(network.edit().basis(new Partnership.Basis(true, "", false)).done().problems()).singleElement()
            .satisfies(problem -> assertThat(problem.warning()).isTrue());
    }

    @Test
    void formalityIsComparedWithFactsAndGivesReasons() {
        var nothing = new FormalityFacts(false, false, false, false);
        assertThat(nothing.hint(Formality.INFORMAL)).isEmpty();
        assertThat(nothing.hint(Formality.FORMAL)).get().matches(Problem::warning);
        var facts = new FormalityFacts(true, true, false, false);
        assertThat(facts.hint(Formality.FORMAL)).isEmpty();
        assertThat(facts.hint(Formality.INFORMAL)).get().extracting(Problem::args).isEqualTo(
            List.of("partnership.fact.own-budget", "partnership.fact.committee"));
        assertThat(new FormalityFacts(false, true, false, false).hint(Formality.INFORMAL))
            .as("a committee alone is no sign").isEmpty();
    }

    @Test
    void whatIsMissingDependsOnTheModelAndVanishesAsItIsGiven() {
        assertThat(Gap.of(network, List.of(), new Gap.Known(false, true, true), TODAY)).contains(Gap.VISION, Gap.MEMBERS, Gap.EXIT_PLAN)
            .doesNotContain(Gap.AGREEMENT, Gap.DISPUTES, Gap.REPRESENTATIVE);
        Partnership consortium = Partnership.named("Advice Consortium", PartnershipModel.CONSORTIUM);
        assertThat(Gap.of(consortium, List.of(), new Gap.Known(false, true, true), TODAY)).contains(Gap.AGREEMENT);
        assertThat(Gap.of(consortium, List.of(), new Gap.Known(true, true, true), TODAY)).doesNotContain(Gap.AGREEMENT);
        assertThat(Gap.of(consortium.edit().vision("Advice for all").done(), List.of(), new Gap.Known(true, true, true), TODAY))
            .doesNotContain(Gap.VISION);
    }

    @Test
    void aMemberThatLeftOrHasSomebodyToSpeakForItLacksNoRepresentative() {
        Membership member = Membership.of(network.id(), Membership.Party.organisation(Ids.next(), "Housing Link"),
            Optional.empty());
        assertThat(Gap.of(network, List.of(member), new Gap.Known(false, true, true), TODAY)).contains(Gap.REPRESENTATIVE);
        Representative person = Representative.of(Ids.next(), "Jo Field", Capacity.REPRESENTATIVE, Optional.empty());
        assertThat(Gap.of(network, List.of(member.spokenForBy(List.of(person))), new Gap.Known(false, true, true), TODAY))
            .doesNotContain(Gap.REPRESENTATIVE);
        assertThat(Gap.of(network, List.of(member.spokenForBy(List.of(person.until(TODAY)))), new Gap.Known(false, true, true), TODAY))
            .contains(Gap.REPRESENTATIVE);
        assertThat(Gap.of(network, List.of(member.leaving(TODAY, "Closed")), new Gap.Known(false, true, true), TODAY))
            .doesNotContain(Gap.REPRESENTATIVE);
    }

    @Test
    void aPartnershipThatIsOverLacksNothing() {
        assertThat(Gap.of(network.edit().stage(Stage.ENDED).done(), List.of(), new Gap.Known(false, true, true), TODAY)).isEmpty();
    }
}
