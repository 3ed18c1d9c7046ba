package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Fills the names in double brackets in one paragraph, also where a name is split over several stretches of text. */
final class OwnParagraph {
    private static final Pattern TOKEN = Pattern.compile("\\[\\[([^\\[\\]]{1,80})]]");

    private final OwnDialect dialect;

    OwnParagraph(OwnDialect dialect) {
        this.dialect = dialect;
    }

    /** One pass from the end to the beginning, so that what was filled in is never read as a name. */
    void fill(Element paragraph, Function<String, Optional<String>> values) {
        List<Text> texts = new ArrayList<>();
        collect(paragraph, texts);
        StringBuilder all = new StringBuilder();
        Set<Text> filled = Collections.newSetFromMap(new IdentityHashMap<>());
        texts.forEach(text -> all.append(text.getData()));
        for (MatchResult token : TOKEN.matcher(all).results().toList().reversed()) {
            values.apply(token.group(1)).ifPresent(value -> filled.addAll(replace(texts, token.start(), token.end(), value)));
        }
        filled.forEach(text -> {
            dialect.breakLines(text);
            if (dialect == OwnDialect.WORD) {
                OwnControls.keep(text);
            }
        });
    }

    /** Answers the texts that held the name; the first of them holds the value now. */
    private static List<Text> replace(List<Text> texts, int from, int to, String value) {
        int start = 0;
        List<Text> held = new ArrayList<>();
        for (Text text : texts) {
            String data = text.getData();
            int end = start + data.length();
            if (end > from && start < to) {
                String before = data.substring(0, Math.max(0, from - start));
                String after = data.substring(Math.min(data.length(), to - start));
                text.setData(before + (!held.isEmpty() ? "" : value.replace('\n', OwnDialect.LINE)) + after);
                held.add(text);
            }
            start = end;
        }
        return held;
    }

    private void collect(Node node, List<Text> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && dialect.holdsText((Element) node)) {
                texts.add(text);
            } else if (child instanceof Element element && !dialect.paragraph(element)) {
                collect(element, texts);
            }
        }
    }
}
