package org.partnershipregister.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipregister.model.agreement.AgreementSection;

/** What the partners of the sample wrote into the gaps of a template before they agreed; each gap has several answers in turn. */
final class SampleGaps {
    /** One pair of square brackets: fields have two, and a backslash takes their meaning away. */
    private static final Pattern GAP = Pattern.compile("(?<![\\[\\\\])\\[([^\\[\\]]+)](?!])");

    private final Map<String, List<String>> answers = new HashMap<>();

    SampleGaps() {
        SampleLine.read("gaps").forEach(line -> answers.put(line.text(0), line.cells().subList(1, line.cells().size())));
    }

    List<AgreementSection> filled(List<AgreementSection> sections) {
        Map<String, Integer> turns = new HashMap<>();
        return sections.stream().map(section -> section.saying(section.heading(),
            GAP.matcher(section.text()).replaceAll(gap -> Matcher.quoteReplacement(answer(gap.group(1), turns))))).toList();
    }

    private String answer(String gap, Map<String, Integer> turns) {
        List<String> inTurn = answers.getOrDefault(gap, List.of("[" + gap + "]"));
        return inTurn.get((turns.merge(gap, 1, Integer::sum) - 1) % inTurn.size());
    }
}
