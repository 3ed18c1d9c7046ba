package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The runs of one paragraph of a Word file, without those of text boxes that hang on it, each with one mark of a field at most. */
final class OwnRuns {
    private OwnRuns() {
    }

    /** The runs in reading order. A run with several marks is split into several of the same look first. */
    static List<Element> of(Element paragraph) {
        List<Element> runs = own(paragraph, "r");
        runs.forEach(OwnRuns::split);
        return own(paragraph, "r");
    }

    /** Elements of Word's own of this name within, but not in paragraphs within. */
    static List<Element> own(Element within, String name) {
        List<Element> all = new ArrayList<>();
        collect(within, name, all);
        return all;
    }

    private static void collect(Node node, String name, List<Element> all) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !OwnDialect.WORD.paragraph(element)) {
                if (OwnDialect.WORD.ours(element) && name.equals(element.getLocalName())) {
                    all.add(element);
                }
                collect(element, name, all);
            }
        }
    }

    private static void split(Element run) {
        List<Node> parts = new ArrayList<>();
        Node look = null;
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals("rPr")) {
                look = element;
            } else if (child instanceof Element) {
                parts.add(child);
            }
        }
        boolean marked = parts.stream().anyMatch(part -> "fldChar".equals(part.getLocalName()));
        if (!marked || parts.size() < 2) {
            return;
        }
        for (Node part : parts) {
            Element single = (Element) run.cloneNode(false);
            if (look != null) {
                single.appendChild(look.cloneNode(true));
            }
            single.appendChild(part);
            run.getParentNode().insertBefore(single, run);
        }
        run.getParentNode().removeChild(run);
    }
}
