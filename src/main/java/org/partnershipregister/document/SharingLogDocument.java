package org.partnershipregister.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.sharing.FlowRow;
import org.partnershipregister.model.sharing.SharingLog;

/**
 * The log of data sharing agreements on A4 across (agreements.md §1.4: an organisation keeps one log of them all): each agreement with
 * its partners, what is shared and on what basis, then the personal data that flows without one. A pure function of the log.
 */
public final class SharingLogDocument {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final List<Integer> WEIGHTS = List.of(6, 9, 8, 10, 10, 7, 9, 6);

    private final ResourceBundle texts = ResourceBundle.getBundle("org.partnershipregister.texts.sharing-paper", Locale.ROOT);
    private final SharingLog log;

    private SharingLogDocument(SharingLog log) {
        this.log = log;
    }

    /** The paper of this log. */
    public static Document of(SharingLog log) {
        return new SharingLogDocument(log).document();
    }

    private Document document() {
        String title = text("title");
        String footer = Stream.of(log.us(), title, DAY.format(log.asOf())).filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
        Document.Draft draft = Document.titled(title, log.asOf()).by(log.us()).on(PageSize.A4_LANDSCAPE).footer(footer)
            .add(Block.heading(1, title)).add(Block.paragraph(text("asOf", log.us(), DAY.format(log.asOf()))))
            .add(Block.heading(2, text("agreements")));
        draft.add(log.agreements().isEmpty() ? Block.paragraph(text("agreements.none"))
            : table("agreements", log.agreements().stream().map(this::agreed).toList()));
        draft.add(Block.heading(2, text("without")));
        draft.add(log.without().isEmpty() ? Block.paragraph(text("without.none")) : Block.paragraph(text("without.why")));
        if (!log.without().isEmpty()) {
            draft.add(table("without", log.without().stream().map(this::without).toList()));
        }
        return draft.done();
    }

    private Block table(String part, List<List<Block.Cell>> rows) {
        List<String> columns = new ArrayList<>(List.of("ref", part + ".title", "partnership", part + ".partners", "shared", "basis"));
        columns.addAll(part.equals("agreements") ? List.of("state", "review") : List.of("paper", "review"));
        return new Block.Table("", columns.stream().map(column -> Block.Cell.of(text("column." + column))).toList(), WEIGHTS, rows);
    }

    private List<Block.Cell> agreed(SharingLog.Agreed one) {
        return cells(one.ref(), one.title(), one.partnership(), String.join("\n", one.partners()),
            joined(one.flows().stream().map(SharingLogDocument::shared), "\n"), joined(one.flows().stream().map(this::basis), "\n"),
            joined(Stream.of(text("status." + one.status()), span(one.dates().start(), one.dates().end())), "\n"),
            day(one.dates().review()));
    }

    private List<Block.Cell> without(FlowRow row) {
        String paper = row.agreement().map(one -> one.kind() == AgreementKind.MEMORANDUM_OF_UNDERSTANDING
            ? text("paper.memorandum") : one.title()).orElse(text("paper.none"));
        return cells(row.flow().ref(), row.flow().title(), row.partnership(), route(row), shared(row), basis(row), paper,
            day(row.flow().course().reviewOn()));
    }

    private String route(FlowRow row) {
        String anyone = text("anyone");
        return row.from().isEmpty() && row.to().isEmpty() ? anyone
            : text(row.flow().route().bothWays() ? "bothWays" : "oneWay", row.from().isEmpty() ? anyone : row.from(),
                row.to().isEmpty() ? anyone : row.to());
    }

    private static String shared(FlowRow row) {
        return row.flow().content().data().isBlank() ? row.flow().title() : row.flow().content().data();
    }

    private String basis(FlowRow row) {
        return row.flow().content().personal() ? row.flow().law().basis().map(one -> text("basis." + one)).orElse(text("basis.none")) : "";
    }

    private static String span(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() && end.isEmpty() ? "" : day(start) + "–" + day(end);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(SHORT::format).orElse("");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(between));
    }

    private static List<Block.Cell> cells(String... texts) {
        return Stream.of(texts).map(Block.Cell::of).toList();
    }

    private String text(String key, Object... arguments) {
        String text = texts.getString("paper.sharing." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }
}
