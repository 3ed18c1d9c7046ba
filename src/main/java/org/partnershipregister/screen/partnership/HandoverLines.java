package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.ui.Tools;

/** Tells what a member that has left still held, for somebody to take over. */
final class HandoverLines {

    private final Tools tools;

    HandoverLines(Tools tools) {
        this.tools = tools;
    }

    void tell(Membership member, Handover held) {
        tools.status().saved();
        tools.status().undoable(tools.text("partnership.ended-member", member.party().name()));
        if (!held.empty()) {
            String lines = Stream.of(line("partnership.handover.people", held.people()),
                line("partnership.handover.actions", held.actions()),
                line("partnership.handover.signatures", held.signatures())).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
            tools.dialogs().tell(tools.text("partnership.handover.title", member.party().name()), lines);
        }
    }

    private String line(String key, List<RecordLink> links) {
        return links.isEmpty() ? "" : tools.text(key) + "\n"
            + links.stream().map(link -> "• " + link.name()).collect(Collectors.joining("\n"));
    }
}
