package org.partnershipregister.screen.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.SharingLog;
import org.partnershipregister.ui.Chips.Role;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** One line of the log: a data sharing agreement, or personal data that flows without one. */
record LogLine(Place place, String state, Role role, String ref, String title, String partnership, String partners, String shared,
               String basis, String start, String review) {

    static final List<String> COLUMNS =
        List.of("kind", "ref", "title", "partnership", "partners", "shared", "basis", "start", "review");

    /** Agreements first, then what flows without any. */
    static List<LogLine> of(SharingLog log, Tools tools) {
        FlowWords words = new FlowWords(tools);
        return Stream.concat(log.agreements().stream().map(one -> agreed(one, words, tools)),
            log.without().stream().map(one -> without(one, words, tools))).toList();
    }

    /** What stands in this column, for files. */
    String cell(String column) {
        return switch (column) {
            case "kind" -> state;
            case "ref" -> ref;
            case "title" -> title;
            case "partnership" -> partnership;
            case "partners" -> partners;
            case "shared" -> shared;
            case "basis" -> basis;
            case "start" -> start;
            default -> review;
        };
    }

    private static LogLine agreed(SharingLog.Agreed one, FlowWords words, Tools tools) {
        Role role = one.status().running() ? Role.GOOD : one.status().over() ? Role.PLAIN : Role.INFO;
        return new LogLine(new Place.Agreement(one.id()), tools.text("agreement.status." + one.status().name()), role, one.ref(),
            one.title(), one.partnership(), FlowWords.joined(one.partners().stream()),
            FlowWords.joined(one.flows().stream().map(FlowWords::shared)), FlowWords.joined(one.flows().stream().map(words::basis)),
            tools.formats().shortDate(one.dates().start()), tools.formats().shortDate(one.dates().review()));
    }

    private static LogLine without(FlowRow row, FlowWords words, Tools tools) {
        return new LogLine(new Place.Flow(row.id()), tools.text("sharing.log.no-agreement"), Role.WARN, row.flow().ref(),
            row.flow().title(), row.partnership(), words.route(row), FlowWords.shared(row), words.basis(row),
            tools.formats().shortDate(row.flow().course().since()), tools.formats().shortDate(row.flow().course().reviewOn()));
    }
}
