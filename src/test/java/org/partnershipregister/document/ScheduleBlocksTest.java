package org.partnershipregister.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.ObligationRepeats;
import org.partnershipregister.model.agreement.ScheduleFacts;
import org.partnershipregister.model.party.LawfulBasis;

class ScheduleBlocksTest {
    static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void theWorkPlanSaysWhatWhoAndByWhen() {
        assertThat(words(AgreementField.WORKPLAN)).isEqualTo("What|Who|By when|Open the youth room|Borough Council|1 March 2027|Agree the budget");
    }

    @Test
    void aBudgetHasItsHolderAndTheTotalOfEachSide() {
        assertThat(words(AgreementField.BUDGET)).isEqualTo("Year one, held by Riverside Community Trust|Income or cost|What|Partner|Amount|"
            + "Income|Grant|£1,234|Income, total|£1,234|Cost|Youth worker|Borough Council|£1,000.50|Cost|Rent|£33.05|Costs, total|£1,033.55");
    }

    @Test
    void eachPartnerContributesMoneyTimeThingsAndOther() {
        assertThat(words(AgreementField.CONTRIBUTIONS)).isEqualTo("Partner|Money|Time|Premises and equipment|Other|Borough Council|Grant: £500|"
            + "Youth worker: 2.5 days a week|Minibus: 1 item, £9,000|First aid course");
    }

    @Test
    void aRiskHasItsLevelAndWhatIsDone() {
        assertThat(words(AgreementField.RISKS)).isEqualTo("Risk|Likelihood × impact|What is done about it|Who|The hall floods|High (3 × 4)|Sandbags|Sam Lee");
    }

    @Test
    void dataFlowsFromToForAPurposeOnABasis() {
        assertThat(words(AgreementField.DATA)).isEqualTo("Data|From → to|Purpose|Lawful basis and condition|How sent|Kept how long|Names of victims|"
            + "Borough Police → Borough Council|To support them|Public task Schedule 1, safeguarding|Encrypted e-mail|Two years");
        assertThat(words(AgreementField.DATA_CONTACTS)).isEqualTo("Data|Who decides about it|Whom to ask about it|Names of victims|Both together|dpo@borough.example");
    }

    @Test
    void anObligationSaysWhoMustDoWhatByWhenAndHowOften() {
        assertThat(words(AgreementField.OBLIGATIONS)).isEqualTo("Who|What|By when|Borough Council|Report to the funder|1 March 2027, then every three months|"
            + "Whoever leads|Keep the accounts|Every year");
    }

    @Test
    void sharesOfTheBidSayRoleWorkAndMoney() {
        assertThat(words(AgreementField.SHARES)).isEqualTo("Partner|Role in the bid|What it delivers|Share|Advice Centre|Lead body|Debt advice|£50,000");
    }

    @Test
    void theInventoryHoldsThingsOnly() {
        assertThat(words(AgreementField.INVENTORY)).isEqualTo("What|Belongs to|Amount|When|How it goes back|Minibus|Borough Council|1 item, £9,000|"
            + "from 1 March 2027|With a full tank");
    }

    @Test
    void aSecondmentNamesBothEmployers() {
        assertThat(words(AgreementField.SECONDMENTS)).isEqualTo("Person and post|Employer|Works for|Time|When|Line manager|Sam Lee, Youth worker|"
            + "Borough Council|Riverside Community Trust|1 day a week|1 March 2027 to 31 March 2027|Asha Patel");
    }

    @Test
    void incomeIsSplitByTheRuleOfTheEvent() {
        assertThat(split("BY_AGREED_SHARES")).endsWith("|£200.50|£0|62.5%");
        assertThat(split("BY_PLACES")).endsWith("By its places: 12");
        assertThat(split("EQUALLY")).endsWith("An equal share");
    }

    @Test
    void membersAndServicesAreListed() {
        assertThat(words(AgreementField.MEMBERS)).isEqualTo("Member|Kind|Role|Joined|Youth panel|Group of service users|Partner|1 March 2027");
        assertThat(words(AgreementField.CRITERIA)).isEqualTo("Service|Provided by|Who can be referred|Who cannot|Contact|Debt advice|Advice Centre|"
            + "Anyone in debt|Businesses|01632 960118");
    }

    @Test
    void lawsAreThoseNamedAndThoseAboutData() {
        assertThat(words(AgreementField.LAW)).isEqualTo("Crime and Disorder Act 1998|UK General Data Protection Regulation|Data Protection Act 2018");
    }

    @Test
    void valuesOfTheBidTheEventAndTheAgreementStandInASentence() {
        AgreementValues values = new AgreementValues(AgreementSamples.saying("x").with(full("EQUALLY")));
        assertThat(values.text(AgreementField.FUNDER)).isEqualTo("Community Fund");
        assertThat(values.text(AgreementField.OPPORTUNITY)).isEqualTo("Debt advice in libraries");
        assertThat(values.text(AgreementField.EVENT_NAME)).isEqualTo("Summer fair");
        assertThat(values.text(AgreementField.EVENT_DATE)).isEqualTo("1 March 2027");
        assertThat(values.text(AgreementField.EVENT_PLACE)).isEqualTo("Quay Street");
        assertThat(values.lacks(AgreementField.VALUE)).isTrue();
    }

    /** Nothing recorded: one marked gap for the whole table. */
    @ParameterizedTest
    @EnumSource(names = {"WORKPLAN", "BUDGET", "CONTRIBUTIONS", "RISKS", "DATA", "DATA_CONTACTS", "OBLIGATIONS", "SHARES", "INVENTORY", "SECONDMENTS",
        "INCOME_SPLIT", "MEMBERS", "CRITERIA", "LAW"})
    void whatIsNotRecordedIsMissingOnce(AgreementField field) {
        assertThat(MissingValues.in(new FieldBlocks(AgreementSamples.saying("x"), new Phrases()).of(field))).hasSize(1);
        assertThat(MissingValues.in(new FieldBlocks(AgreementSamples.saying("x").with(full("EQUALLY")), new Phrases()).of(field))).isEmpty();
    }

    @Test
    void everyListAndTableHasBlocksWhenAllIsRecorded() {
        FieldBlocks blocks = new FieldBlocks(AgreementSamples.saying("x").with(full("EQUALLY")), new Phrases());
        assertThat(EnumSet.allOf(AgreementField.class).stream().filter(AgreementField::block).map(blocks::of)).noneMatch(List::isEmpty);
    }

    private static String words(AgreementField field) {
        return Words.of(new ScheduleBlocks(full("EQUALLY"), new Phrases()).of(field)).strip().replace('\n', '|');
    }

    private static String split(String rule) {
        return Words.of(new ScheduleBlocks(full(rule), new Phrases()).of(AgreementField.INCOME_SPLIT)).strip().replace('\n', '|');
    }

    /** Something of everything. */
    static ScheduleFacts full(String rule) {
        return new ScheduleFacts(
            Optional.of(new ScheduleFacts.Bid("Debt advice in libraries", "Community Fund",
                List.of(new ScheduleFacts.Share("Advice Centre", "LEAD_BODY", "Debt advice", 5_000_000)))),
            Optional.of(new ScheduleFacts.Event("Summer fair", Optional.of(MARCH), Optional.empty(), "Quay Street", rule,
                List.of(new ScheduleFacts.Split("Advice Centre", 20_050, 0, 12, 625)))),
            List.of(new ScheduleFacts.Step("Open the youth room", "Borough Council", Optional.of(MARCH)),
                new ScheduleFacts.Step("Agree the budget", "", Optional.empty())),
            List.of(line(true, "Grant", "", 123_400), line(false, "Youth worker", "Borough Council", 100_050), line(false, "Rent", "", 3_305)),
            List.of(given("Grant", "FUNDING", 0, "POUNDS", 50_000), given("Youth worker", "STAFFING", 2.5, "DAYS_A_WEEK", 0),
                given("Minibus", "EQUIPMENT", 1, "ITEMS", 900_000), given("First aid course", "TRAINING", 0, "PLACES", 0)),
            List.of(new ScheduleFacts.Risk("The hall floods", 3, 4, "Sandbags", "Sam Lee", Optional.empty())),
            List.of(new ScheduleFacts.DataItem("Names of victims", "Borough Police", "Borough Council", false, "To support them",
                Optional.of(LawfulBasis.PUBLIC_TASK), "Schedule 1, safeguarding", "JOINT", "Encrypted e-mail", "Two years", "dpo@borough.example")),
            List.of(new ScheduleFacts.Duty("Borough Council", "Report to the funder", Optional.of(MARCH), ObligationRepeats.QUARTERLY),
                new ScheduleFacts.Duty("", "Keep the accounts", Optional.empty(), ObligationRepeats.YEARLY)),
            List.of(new ScheduleFacts.Secondment("Sam Lee", "Youth worker", "Borough Council", "Riverside Community Trust",
                Optional.of(BigDecimal.ONE), Optional.of(MARCH), Optional.of(LocalDate.of(2027, 3, 31)), "Asha Patel")),
            List.of(new ScheduleFacts.Member("Youth panel", "SERVICE_USER_GROUP", "MEMBER", Optional.of(MARCH))),
            List.of(new ScheduleFacts.Criterion("Debt advice", "Advice Centre", "Anyone in debt", "Businesses", "01632 960118")),
            List.of("Crime and Disorder Act 1998"));
    }

    private static ScheduleFacts.BudgetLine line(boolean income, String text, String partner, long pence) {
        return new ScheduleFacts.BudgetLine("Year one", "Riverside Community Trust", income, text, partner, pence);
    }

    private static ScheduleFacts.Contribution given(String title, String kind, double quantity, String unit, long pence) {
        return new ScheduleFacts.Contribution("Borough Council", title, kind, Optional.of(BigDecimal.valueOf(quantity)), unit, Optional.of(pence),
            Optional.of(MARCH), Optional.empty(), "", "With a full tank");
    }
}
