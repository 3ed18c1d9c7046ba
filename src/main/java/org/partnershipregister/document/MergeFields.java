package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Word's own mail merge fields in one paragraph: a known one becomes its value, with the look of what stood there. */
final class MergeFields {
    private static final Pattern MERGE = Pattern.compile("\\s*MERGEFIELD\\s+\"?([^\\s\"\\\\]+)\"?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Function<String, Optional<String>> values;

    MergeFields(Function<String, Optional<String>> values) {
        this.values = values;
    }

    void fill(Element paragraph) {
        for (Element simple : OwnRuns.own(paragraph, "fldSimple")) {
            value(simple.getAttributeNS(simple.getNamespaceURI(), "instr")).ifPresent(value -> {
                List<Element> runs = OwnRuns.own(simple, "r");
                while (simple.getFirstChild() != null) {
                    simple.getParentNode().insertBefore(simple.getFirstChild(), simple);
                }
                if (!runs.isEmpty()) {
                    write(runs, value);
                }
                simple.getParentNode().removeChild(simple);
            });
        }
        complex(paragraph);
    }

    private void complex(Element paragraph) {
        List<Element> code = new ArrayList<>();
        List<Element> shown = new ArrayList<>();
        int depth = 0;
        boolean nested = false;
        boolean separated = false;
        StringBuilder instruction = new StringBuilder();
        for (Element run : OwnRuns.of(paragraph)) {
            String mark = OwnRuns.own(run, "fldChar").stream().findFirst().map(one -> one.getAttributeNS(one.getNamespaceURI(), "fldCharType")).orElse("");
            if (mark.equals("begin") && depth++ == 0) {
                code.clear();
                shown.clear();
                instruction.setLength(0);
                separated = false;
                nested = false;
            }
            nested |= depth > 1;
            if (depth == 0) {
                continue;
            }
            OwnRuns.own(run, "instrText").forEach(text -> instruction.append(text.getTextContent()));
            separated |= mark.equals("separate");
            (separated && mark.isEmpty() ? shown : code).add(run);
            if (mark.equals("end") && --depth == 0 && !nested) {
                value(instruction.toString()).ifPresent(value -> put(code, shown, value));
            }
        }
    }

    private static void put(List<Element> code, List<Element> shown, String value) {
        if (shown.isEmpty()) {
            shown.add(code.removeLast());
        }
        write(shown, value);
        code.forEach(run -> run.getParentNode().removeChild(run));
    }

    private Optional<String> value(String instruction) {
        Matcher merge = MERGE.matcher(instruction);
        return merge.matches() ? values.apply(merge.group(1)) : Optional.empty();
    }

    /** The first run keeps its look and gets the value; the others go. */
    private static void write(List<Element> runs, String value) {
        Element first = runs.getFirst();
        for (Node child : children(first)) {
            if (!"rPr".equals(child.getLocalName())) {
                first.removeChild(child);
            }
        }
        Element text = OwnDialect.WORD.element(first, "t");
        first.appendChild(text);
        org.w3c.dom.Text words = first.getOwnerDocument().createTextNode(value.replace('\n', OwnDialect.LINE));
        text.appendChild(words);
        OwnDialect.WORD.breakLines(words);
        OwnControls.keep(words);
        runs.stream().skip(1).forEach(run -> run.getParentNode().removeChild(run));
    }

    private static List<Node> children(Element parent) {
        List<Node> all = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add(nodes.item(i));
        }
        return all;
    }
}
