package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.report.CouncilEntry;
import org.partnershipregister.model.report.CouncilField;

/** Puts one of the eleven facts of a partnership into lines of words; none when nothing is recorded. */
final class CouncilWords {
    private static final String ELLIPSIS = "…";

    private final ReportPhrases phrases;
    private final int lines;
    private final int letters;

    private CouncilWords(ReportPhrases phrases, int lines, int letters) {
        this.phrases = phrases;
        this.lines = lines;
        this.letters = letters;
    }

    /** All that is recorded. */
    static CouncilWords whole(ReportPhrases phrases) {
        return new CouncilWords(phrases, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** As much as a narrow column holds; what is cut ends in "…", and further lines are counted. */
    static CouncilWords brief(ReportPhrases phrases) {
        return new CouncilWords(phrases, 3, 160);
    }

    List<String> of(CouncilEntry entry, CouncilField field) {
        List<String> all = switch (field) {
            case TITLE -> List.of(entry.title());
            case SERVICE_AREA -> entry.area().map(phrases::field).stream().toList();
            case LEAD -> said(entry.lead());
            case OBJECTIVE -> said(entry.objective());
            case GOVERNANCE -> governance(entry.governance());
            case REPORTING -> reporting(entry.reporting());
            case CONTRIBUTION -> contribution(entry.money());
            case BUDGET -> entry.money().budget().map(this::budget).stream().toList();
            case LIABILITIES -> entry.liabilities().stream().map(this::liability).toList();
            case RISKS -> entry.risks().stream().map(this::risk).toList();
            case TARGETS -> entry.targets().stream().map(this::target).toList();
        };
        return cut(all);
    }

    private List<String> cut(List<String> all) {
        List<String> kept = new ArrayList<>(all.stream().limit(lines).map(this::cut).toList());
        if (all.size() > lines) {
            kept.add(phrases.text("and-more", all.size() - lines));
        }
        return kept;
    }

    /** Cuts between words, so that no half word is left to be guessed. */
    private String cut(String text) {
        if (text.length() <= letters) {
            return text;
        }
        int end = text.lastIndexOf(' ', letters);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, letters) - 1)).strip() + ELLIPSIS;
    }

    private List<String> governance(CouncilEntry.Governance governance) {
        List<String> words = new ArrayList<>(governance.groups());
        governance.papers().forEach(title -> words.add(phrases.text("in-force", title)));
        return words;
    }

    private List<String> reporting(CouncilEntry.Reporting reporting) {
        List<String> words = new ArrayList<>(said(reporting.group()));
        reporting.everyDays().ifPresent(days -> words.add(phrases.text("meets", days)));
        reporting.lastMet().ifPresent(day -> words.add(phrases.text("last-met", phrases.shortDay(day))));
        reporting.nextReview().ifPresent(day -> words.add(phrases.text("next-review", phrases.shortDay(day))));
        return words;
    }

    private List<String> contribution(CouncilEntry.Money money) {
        List<String> words = new ArrayList<>();
        addMoney(words, "our-cash", money.ourCash());
        addMoney(words, "our-in-kind", money.ourInKind());
        addMoney(words, "others", money.others());
        return words;
    }

    private void addMoney(List<String> words, String key, long pence) {
        if (pence > 0) {
            words.add(phrases.text(key, phrases.money(pence)));
        }
    }

    private String budget(CouncilEntry.Budget budget) {
        return phrases.text("budget", phrases.money(budget.total()), String.join(", ", budget.names()));
    }

    private String liability(CouncilEntry.Liability one) {
        return switch (one.kind()) {
            case ROLE -> phrases.text("liability.role." + one.text());
            case DUTY -> phrases.text("liability.duty", one.text());
            case GIVE_BACK -> phrases.text("liability.give-back", one.text());
            case STAFF -> phrases.text("liability.staff", one.text());
        };
    }

    private String risk(CouncilEntry.RiskLine risk) {
        String words = phrases.text("risk", risk.text(), risk.score());
        return risk.mitigation().isBlank() || lines < Integer.MAX_VALUE ? words : words + " – " + risk.mitigation();
    }

    private String target(CouncilEntry.Target target) {
        String words = target.target().isBlank() ? target.text() : target.text() + ": " + target.target();
        return target.on().map(day -> phrases.text("by", words, phrases.shortDay(day))).orElse(words);
    }

    private static List<String> said(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }
}
