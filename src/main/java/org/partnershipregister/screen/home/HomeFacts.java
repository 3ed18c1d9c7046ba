package org.partnershipregister.screen.home;

import java.util.List;
import java.util.Map;
import org.partnershipregister.model.Due;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.SlowSign;
import org.partnershipregister.store.OverviewStore;

/** All that Home shows, read at once. */
record HomeFacts(List<Due> due, Map<PartnershipModel, Integer> byModel, int contracts, List<SlowSign> slowing,
                 List<RecordLink> recent) {

    static HomeFacts read(OverviewStore overview, int days, List<RecordLink> opened) {
        return new HomeFacts(overview.due(days), overview.byModel(), overview.contracts(), overview.slowing(), overview.named(opened));
    }
}
