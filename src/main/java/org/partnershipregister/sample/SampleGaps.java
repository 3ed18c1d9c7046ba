package org.partnershipregister.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipregister.model.agreement.AgreementSection;

/** What the partners of the sample wrote into the gaps of a template before they agreed; each gap has several answers in turn. */
final class SampleGaps {
    /** One pair of square brackets: fields have two, and a backslash takes their meaning away. */
    private static final Pattern GAP = Pattern.compile("(?<![\\[\\\\])\\[([^\\[\\]]+)](?!])");

    private final Map<String, List<String>> answers = new HashMap<>();

    SampleGaps() {
        SampleLine.read("gaps").forEach(line -> answers.put(line.text(0), line.cells().subList(1, line.cells().size())));
    }

    /** Schedules that the partners typed, since the register held nothing for their tables when they signed; then gaps, each in turn. */
    List<AgreementSection> filled(List<AgreementSection> sections) {
        Map<String, Integer> turns = new HashMap<>();
        return sections.stream().map(section -> section.saying(section.heading(),
            GAP.matcher(typed(section.text())).replaceAll(gap -> Matcher.quoteReplacement(answer(gap.group(1), turns))))).toList();
    }

    private String typed(String text) {
        return text.startsWith("[[table.") && answers.containsKey(text)
            ? answers.get(text).stream().map(row -> "| " + row.replace(";", " |") + " |").collect(Collectors.joining("\n")) : text;
    }

    private String answer(String gap, Map<String, Integer> turns) {
        List<String> inTurn = answers.getOrDefault(gap, List.of("[" + gap + "]"));
        return inTurn.get((turns.merge(gap, 1, Integer::sum) - 1) % inTurn.size());
    }
}
