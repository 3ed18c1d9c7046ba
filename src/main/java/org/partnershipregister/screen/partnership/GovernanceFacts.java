package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipregister.model.governance.Dismissal;
import org.partnershipregister.model.governance.LegalDuty;
import org.partnershipregister.model.governance.Progress;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.CommitteeStore;
import org.partnershipregister.store.governance.HintStore;
import org.partnershipregister.store.governance.LegalDutyStore;
import org.partnershipregister.store.governance.ProgressStore;
import org.partnershipregister.store.governance.RiskStore;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.store.resource.BudgetStore;

/**
 * What the overview shows of how a partnership is run.
 *
 * @param budget    whether it has a budget of its own here
 * @param unchecked current partners on which no check is in date
 */
record GovernanceFacts(boolean committee, boolean budget, boolean riskList, List<UUID> unchecked, Map<UUID, Progress> progress,
                       List<Dismissal> dismissed, List<LegalDuty> laws) {

    static GovernanceFacts read(Register register, UUID partnership, List<MemberLine> members) {
        LocalDate today = register.database().today();
        List<UUID> partners = members.stream().filter(line -> line.membership().current(today))
            .flatMap(line -> line.membership().party().organisation().stream()).toList();
        return new GovernanceFacts(
            new CommitteeStore(register.database()).of(partnership).stream().anyMatch(one -> one.current(today)),
            !new BudgetStore(register.database()).of(partnership).isEmpty(),
            !new RiskStore(register.database()).of(partnership).isEmpty(),
            partners.stream().filter(new PartnerCheckStore(register.database()).uncheckedAmong(partners)::contains).toList(),
            new ProgressStore(register.database()).of(partnership),
            new HintStore(register.database()).dismissed(partnership), new LegalDutyStore(register.database()).all());
    }

    /** Whether a hint is put aside. */
    boolean aside(String hint) {
        return dismissed.stream().anyMatch(one -> one.hint().equals(hint));
    }
}
