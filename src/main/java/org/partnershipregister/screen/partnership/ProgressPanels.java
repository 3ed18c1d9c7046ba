package org.partnershipregister.screen.partnership;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.partnershipregister.model.governance.Progress;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.governance.ProgressStore;
import org.partnershipregister.ui.Tools;

/** The progress of each objective: a panel stays while its line is made anew, so what is open stays open. */
final class ProgressPanels {

    private final Map<UUID, ProgressPanel> panels = new HashMap<>();
    private final Tools tools;
    private final ProgressStore store;

    ProgressPanels(Register register, Tools tools) {
        this.tools = tools;
        this.store = new ProgressStore(register.database());
    }

    ProgressPanel of(Objective objective) {
        return panels.computeIfAbsent(objective.id(), id -> new ProgressPanel(tools, store, id));
    }

    void show(PartnershipFacts facts) {
        facts.partnership().objectives().forEach(one -> of(one).show(one,
            facts.governance().progress().getOrDefault(one.id(), Progress.NONE), facts.members()));
    }
}
