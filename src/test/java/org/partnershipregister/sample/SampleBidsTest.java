package org.partnershipregister.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.exchange.GrantsFile;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidQuestion;
import org.partnershipregister.model.consortium.BidRow;
import org.partnershipregister.model.consortium.BidStage;
import org.partnershipregister.model.consortium.CampaignQuestion;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.BidLists;
import org.partnershipregister.store.consortium.BidStore;
import org.partnershipregister.store.consortium.CampaignLists;
import org.partnershipregister.store.consortium.GrantStore;
import org.partnershipregister.testing.TestRegister;

class SampleBidsTest {
    private Register register;
    private BidLists lists;

    @BeforeEach
    void open() {
        register = TestRegister.empty();
        SampleRegister.fill(register);
        lists = new BidLists(register.database());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyStageHasABid() {
        assertThat(rows()).hasSize(9).extracting(BidRow::stage).containsAll(Arrays.asList(BidStage.values()));
        assertThat(new CampaignLists(register.database()).ids(CampaignQuestion.ALL)).hasSize(3);
    }

    @Test
    void theBidThatIsDueSoonStillHasMoneyToShareOut() {
        Bid renters = rows().stream().filter(row -> row.stage() == BidStage.PARTNER_SIGN_OFF).findFirst()
            .map(row -> new BidStore(register.database()).get(row.id())).orElseThrow();
        // 38,400 − 14,200 − 16,000 − 7,000 = 1,200
        assertThat(renters.unshared()).contains(120_000L);
        assertThat(renters.unsigned()).hasSize(2);
    }

    @Test
    void homeSaysWhatIsOwedAndWhatMustBeHandedIn() {
        assertThat(new OverviewStore(register.database()).due(30)).extracting(Due::reason).contains(Due.Reason.BID, Due.Reason.OBLIGATION);
    }

    @Test
    void bothAwardsCanBeSavedAs360Giving() {
        GrantStore grants = new GrantStore(register.database());
        GrantsFile file = new GrantsFile(grants.awarded(), grants.publisher(), names -> names);
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.size()).isEqualTo(2);
    }

    private List<BidRow> rows() {
        return lists.rows(lists.ids(new BidQuestion("", Optional.empty(), Optional.empty(), Optional.empty(), BidQuestion.Sort.TITLE, false)));
    }
}
