package org.partnershipregister.screen.sharing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Tools;

/** How an information flow is said in lists: between whom, what sort of data, what is missing. */
final class FlowWords {
    private final Tools tools;

    FlowWords(Tools tools) {
        this.tools = tools;
    }

    /** "Youth Service to Riverside Academy", "Youth Service and all members, both ways", "all members". */
    String route(FlowRow row) {
        if (row.from().isEmpty() && row.to().isEmpty()) {
            return tools.text("sharing.all-members");
        }
        return tools.text(row.flow().route().bothWays() ? "sharing.both-ways" : "sharing.one-way", named(row.from()), named(row.to()));
    }

    String personal(FlowRow row) {
        return tools.text(!row.flow().content().personal() ? "sharing.not-personal" : row.flow().special() ? "sharing.special"
            : "sharing.personal");
    }

    String basis(FlowRow row) {
        return row.flow().content().personal() ? row.flow().law().basis().map(tools::word).orElse("") : "";
    }

    String check(FlowRow row) {
        int missing = row.flow().doubts(tools.formats().today()).size();
        return missing == 0 ? tools.text("sharing.fine") : tools.text("sharing.missing", missing);
    }

    Role checkRole(FlowRow row) {
        return row.flow().doubts(tools.formats().today()).isEmpty() ? Role.GOOD : Role.WARN;
    }

    /** What is shared, or else what the flow is called. */
    static String shared(FlowRow row) {
        return row.flow().content().data().isBlank() ? row.flow().title()
            : row.flow().content().data().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("; "));
    }

    /** What several flows have in common is said once. */
    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    static Role role(FlowState state) {
        return switch (state) {
            case PROPOSED, ENDED -> Role.PLAIN;
            case AGREED -> Role.INFO;
            case LIVE -> Role.GOOD;
        };
    }

    private String named(String name) {
        return name.isEmpty() ? tools.text("sharing.all-members") : name;
    }
}
