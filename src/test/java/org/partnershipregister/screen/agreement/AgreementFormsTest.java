package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.Execution;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.Renewal;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.Messages;

class AgreementFormsTest {
    private final Formats formats = new Formats(TestRegister.session().clock());

    @Test
    void datesNoticeAndValueAreReadAsTheyAreTyped() {
        DatesForm form = datesForm();
        form.start.set("1/1/27");
        form.end.set("31 Dec 2029");
        form.noticeDays.set("90");
        form.renewal.setValue(Renewal.ROLLING);
        form.value.set("£12,500");
        assertThat(form.dates().noticeBy()).contains(LocalDate.of(2029, 10, 2));
        assertThat(form.dates().renewal()).isEqualTo(Renewal.ROLLING);
        assertThat(form.header(AgreementHeader.titled("", AgreementKind.OTHER, LegalEffect.NO)).valuePence()).contains(1_250_000L);
        assertThat(form.worthSaving()).isTrue();
    }

    @Test
    void aWrongNumberStaysInItsFieldAndIsNotSaved() {
        DatesForm form = datesForm();
        form.noticeDays.set("soon");
        form.value.set("a lot");
        form.end.set("1/1/2020");
        form.start.set("1/1/2021");
        form.title.set(" ");
        assertThat(form.checkAll()).isFalse();
        assertThat(form.shown()).containsKeys("noticeDays", "value", "end", "title");
        assertThat(form.header(AgreementHeader.titled("", AgreementKind.OTHER, LegalEffect.NO)).title()).isEqualTo("Safer Streets");
        assertThat(form.dates().noticeDays()).isEmpty();
    }

    /** A start moved past the old end was once sent to the register with it, which refused both. */
    @Test
    void aRenewalIsSavedOnlyOnceBothItsDatesAgree() {
        DatesForm form = datesForm();
        form.start.set("1/1/2026");
        form.end.set("31/12/2026");
        form.startAfresh();
        form.start.set("1/1/2027");
        form.leave("start");
        assertThat(form.shown().get("start").key()).isEqualTo("problem.date-order.first");
        assertThat(form.dates().start()).contains(LocalDate.of(2026, 1, 1));
        assertThat(form.worthSaving()).isFalse();
        form.end.set("31/12/2027");
        assertThat(form.worthSaving()).isTrue();
        assertThat(form.dates().start()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aPartyThatSignedWithoutANameIsDoubtedAndSaved() {
        PartyForm form = new PartyForm(formats);
        form.show(draft(), AgreementParty.of(Ids.next(), "Borough Council"));
        form.signedOn.set("today");
        form.method.setValue(Optional.of(SigningMethod.EMAIL));
        form.leave("signatoryName");
        assertThat(form.shown().get("signatoryName").warning()).isTrue();
        assertThat(form.toParty().orElseThrow().signature().on()).contains(TestRegister.TODAY);
        form.show(draft(), AgreementParty.of(Ids.next(), "Borough Police"));
        assertThat(form.signedOn.get()).isEmpty();
        assertThat(form.worthSaving()).isFalse();
    }

    @Test
    void aWitnessOfADeedWhoAlsoSignsIsDoubtedAsSoonAsTheNameIsLeft() {
        AgreementParty council = AgreementParty.of(Ids.next(), "Borough Council");
        AgreementParty police = AgreementParty.of(Ids.next(), "Borough Police")
            .with(new AgreementParty.Signature("Kim Osei", "", Optional.empty(), Optional.empty()));
        Agreement deed = draft().with(Execution.PLAIN.signed(true, false)).withParties(List.of(council, police));
        PartyForm form = new PartyForm(formats);
        form.show(deed, council);
        form.witnessName.set("kim  osei");
        form.leave("witnessName");
        assertThat(form.shown().get("witnessName").key()).isEqualTo("problem.agreement.witness-signs");
        form.witnessName.set("Wilma Witness");
        form.leave("witnessAddress");
        assertThat(form.shown()).doesNotContainKey("witnessName");
        assertThat(form.shown().get("witnessAddress").warning()).isTrue();
        assertThat(form.toParty().orElseThrow().witness().name()).isEqualTo("Wilma Witness");
        form.show(deed.with(Execution.PLAIN), council);
        assertThat(form.shown()).isEmpty();
        assertThat(form.witnessName.get()).isEqualTo("Wilma Witness");
    }

    @Test
    void twoPartiesCalledAlikeAndAWithdrawalOnAnImpossibleDayAreDoubtedAndSaved() {
        AgreementParty council = AgreementParty.of(Ids.next(), "Borough Council").labelled("the Council");
        AgreementParty police = AgreementParty.of(Ids.next(), "Borough Police");
        PartyForm form = new PartyForm(formats);
        form.show(draft().withParties(List.of(council, police)), police);
        form.label.set("The council");
        form.leave("label");
        assertThat(form.shown().get("label").args()).containsExactly("Borough Council");
        form.signedOn.set("1/11/2026");
        form.withdrewOn.set("1/10/2026");
        form.leave("withdrewOn");
        assertThat(form.shown().get("withdrewOn").key()).isEqualTo("problem.agreement.withdrew-early");
        form.withdrewOn.set("1/12/2030");
        assertThat(form.shown().get("withdrewOn").key()).isEqualTo("problem.agreement.withdrew-later");
        assertThat(form.toParty().orElseThrow().withdrewOn()).contains(LocalDate.of(2030, 12, 1));
        form.withdrewOn.set("soon");
        assertThat(form.toParty().orElseThrow().withdrewOn()).isEmpty();
        assertThat(form.stuck()).isTrue();
    }

    @Test
    void theGroundIsSavedWithoutTouchingHowItIsSigned() {
        GroundForm form = new GroundForm(formats);
        form.show(new Execution(true, true, "Object 1", ""));
        form.power.set(" Clause 5 ");
        assertThat(form.because(new Execution(true, true, "Object 1", ""))).isEqualTo(new Execution(true, true, "Object 1", "Clause 5"));
        form.power.set("x".repeat(2_001));
        form.leave("power");
        assertThat(form.shown()).containsKey("power");
        assertThat(form.because(Execution.PLAIN).power()).isEmpty();
    }

    @Test
    void partiesMoveWithinTheListAndNobodyIsAddedTwice() {
        List<AgreementParty> three = Stream.of("A", "B", "C").map(name -> AgreementParty.of(Ids.next(), name)).toList();
        assertThat(PartyCommands.moved(three, three.get(2).id(), -1)).extracting(AgreementParty::name).containsExactly("A", "C", "B");
        assertThat(PartyCommands.moved(three, three.getFirst().id(), -1)).isEqualTo(three);
        assertThat(PartyCommands.moved(three, three.getLast().id(), 1)).isEqualTo(three);
        assertThat(PartyCommands.moved(three, Ids.next(), 1)).isEqualTo(three);
        assertThat(PartyCommands.with(three, List.of(AgreementParty.of(three.getFirst().organisation(), "A"), AgreementParty.of(Ids.next(), "D"))))
            .extracting(AgreementParty::name).containsExactly("A", "B", "C", "D");
    }

    @Test
    void typedWordsOfASectionOutlastANewReadingAndAnotherSectionStartsAfresh() {
        SectionForm form = new SectionForm(formats);
        AgreementSection first = AgreementSection.of(SectionKind.CLAUSE, "Money", "[[lead.name]] pays.", "");
        form.show(first);
        assertThat(form.words.get()).isEqualTo("[[lead.name]] pays.");
        form.words.set("[[lead.name]] pays all.");
        form.show(first.saying("Money and costs", first.text()));
        assertThat(form.heading.get()).isEqualTo("Money and costs");
        assertThat(form.toSection().orElseThrow().text()).isEqualTo("[[lead.name]] pays all.");
        form.show(AgreementSection.of(SectionKind.CLAUSE, "Other", "Text.", ""));
        assertThat(form.words.get()).isEqualTo("Text.");
        form.heading.set("");
        assertThat(form.worthSaving()).isFalse();
    }

    private DatesForm datesForm() {
        DatesForm form = new DatesForm(formats);
        form.show(draft());
        return form;
    }

    private static Agreement draft() {
        return Agreement.draft(Optional.empty(), AgreementHeader.titled("Safer Streets", AgreementKind.OTHER, LegalEffect.NO));
    }
}
