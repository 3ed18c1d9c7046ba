package org.partnershipregister.screen.partnership;

import java.util.Optional;
import javafx.scene.Node;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.ui.HandoverList;
import org.partnershipregister.ui.Tools;

/** Ends a membership: says first what the member holds, asks why, and lists afterwards what is still to be handed over. */
final class EndMembership {

    private final Tools tools;
    private final MembershipStore store;
    private final HandoverList list;
    private Optional<Membership> shown = Optional.empty();

    EndMembership(Tools tools, MembershipStore store) {
        this.tools = tools;
        this.store = store;
        this.list = new HandoverList(tools, "handover.people");
    }

    Node node() {
        return list;
    }

    /** Lists what this member still holds if it has left; nothing for one that has not. */
    void show(Membership member) {
        shown = Optional.of(member);
        boolean over = !member.current(tools.formats().today());
        if (!over) {
            list.show(Handover.NOTHING);
            return;
        }
        tools.work().run(() -> store.handover(member.id()), held -> {
            if (shown.map(Membership::id).filter(member.id()::equals).isPresent()) {
                list.show(held);
            }
        });
    }

    void ask(Membership member) {
        tools.work().run(() -> store.handover(member.id()), held -> {
            String title = tools.text("partnership.end-member.title", member.party().name());
            if (held.empty() || tools.dialogs().confirm(title, list.inWords(held), tools.text("partnership.end-member"))) {
                tools.dialogs().askText(title, tools.text("partnership.end-member.why"), "",
                    tools.text("partnership.end-member")).ifPresent(reason -> end(member, reason.strip()));
            }
        });
    }

    private void end(Membership member, String reason) {
        tools.work().run(() -> store.end(member.id(), tools.formats().today(), reason), held -> {
            tools.status().saved();
            tools.status().undoable(tools.text("partnership.ended-member", member.party().name()));
        });
    }
}
