package org.partnershipregister.store.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.agreement.ScheduleFacts;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.schema.Tables;
import org.partnershipregister.testing.TestRegister;

/** What the sample register's agreements print in their schedules. */
class ScheduleReadingTest {
    private static Register register;
    private static List<AgreementFacts> all;

    @BeforeAll
    static void read() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
        AgreementFactsStore facts = new AgreementFactsStore(register.database());
        all = new AgreementLists(register.database()).ids(AgreementQuestion.ALL).stream().map(facts::of).toList();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void everyTableHasSomethingSomewhere() {
        List<Function<ScheduleFacts, List<?>>> lists = List.of(ScheduleFacts::steps, ScheduleFacts::budget, ScheduleFacts::contributions,
            ScheduleFacts::risks, ScheduleFacts::data, ScheduleFacts::obligations, ScheduleFacts::secondments, ScheduleFacts::members,
            ScheduleFacts::criteria, ScheduleFacts::laws, ScheduleFacts::inventory);
        for (int i = 0; i < lists.size(); i++) {
            Function<ScheduleFacts, List<?>> list = lists.get(i);
            assertThat(all).as("list %d", i).anyMatch(facts -> !list.apply(facts.schedules()).isEmpty());
        }
        assertThat(all).anyMatch(facts -> facts.schedules().bid().filter(bid -> !bid.shares().isEmpty() && !bid.funder().isBlank()).isPresent());
        assertThat(all).anyMatch(facts -> facts.schedules().event().filter(event -> !event.split().isEmpty()).isPresent());
    }

    @Test
    void everyNameIsFilledIn() {
        assertThat(schedules().flatMap(one -> one.members().stream())).noneMatch(member -> member.name().isBlank());
        assertThat(schedules().flatMap(one -> one.contributions().stream())).noneMatch(one -> one.partner().isBlank());
        assertThat(schedules().flatMap(one -> one.bid().stream()).flatMap(bid -> bid.shares().stream())).noneMatch(share -> share.partner().isBlank());
        assertThat(schedules().flatMap(one -> one.data().stream())).noneMatch(item -> item.what().isBlank());
    }

    @Test
    void aBidThatWasWonComesBeforeANewerOne() {
        List<UUID> winners = register.database().read(sql -> sql.selectDistinct(Tables.BID.PARTNERSHIP_ID).from(Tables.BID)
            .where(Tables.BID.STAGE.in("AWARDED", "PART_AWARDED")).and(Tables.BID.DELETED_AT.isNull()).fetch(Tables.BID.PARTNERSHIP_ID));
        List<String> won = register.database().read(sql -> sql.select(Tables.BID.TITLE).from(Tables.BID).where(Tables.BID.STAGE.in("AWARDED", "PART_AWARDED"))
            .fetch(Tables.BID.TITLE));
        List<AgreementFacts> theirs = all.stream().filter(facts -> facts.agreement().partnership().filter(winners::contains).isPresent()).toList();
        assertThat(theirs).isNotEmpty().allMatch(facts -> won.contains(facts.schedules().bid().orElseThrow().title()));
    }

    @Test
    void whatIsInTheBinIsLeftOut() {
        AgreementFacts with = all.stream().filter(facts -> !facts.schedules().contributions().isEmpty()).findFirst().orElseThrow();
        try (Register own = TestRegister.empty()) {
            SampleRegister.fill(own);
            String ref = with.agreement().ref();
            UUID agreement = new AgreementStore(own.database()).withRef(ref).orElseThrow().id();
            ScheduleFacts before = new AgreementFactsStore(own.database()).of(agreement).schedules();
            UUID partnership = new AgreementStore(own.database()).get(agreement).partnership().orElseThrow();
            own.database().write(new ChangeLabel("change.agreement.saved", ref), edit -> {
                edit.put(Tables.OBJECTIVE.newRecord().setId(Ids.next()).setPartnershipId(partnership).setKind("AIM").setText("x")
                    .setState("ON_TRACK").setPosition(99));
                List.of("resource_contribution", "bid", "information_flow", "joint_activity", "referral_pathway").forEach(table ->
                    edit.sql().execute("update " + table + " set deleted_at = created_at"));
                return ref;
            });
            ScheduleFacts after = new AgreementFactsStore(own.database()).of(agreement).schedules();
            assertThat(before.contributions()).isNotEmpty();
            assertThat(after.contributions()).isEmpty();
            assertThat(after.bid()).isEmpty();
            assertThat(after.event()).isEmpty();
            assertThat(after.data()).isEmpty();
            assertThat(after.criteria()).isEmpty();
            assertThat(after.members()).isEqualTo(before.members()).isNotEmpty();
        }
    }

    private static Stream<ScheduleFacts> schedules() {
        return all.stream().map(AgreementFacts::schedules);
    }
}
