package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Copies of a row of the charity's own table: what may stand only once in a file, such as bookmarks and numbers of pictures, isn't copied. */
final class OwnCopies {
    private static final Set<String> ONCE = Set.of("bookmarkStart", "bookmarkEnd", "bookmark", "bookmark-start", "bookmark-end", "commentRangeStart",
        "commentRangeEnd", "commentReference", "permStart", "permEnd");
    private static final Set<String> NUMBERS = Set.of("paraId", "textId");
    /** Far above the numbers that word processors give by themselves. */
    private int pictures = 70_000_000;

    /** Makes a copy fit to stand beside the row it was made of. */
    void settle(Element copy) {
        for (Element element : all(copy)) {
            if (ONCE.contains(element.getLocalName()) && element.getParentNode() != null) {
                element.getParentNode().removeChild(element);
            } else if (element.getLocalName().equals("docPr")) {
                element.setAttribute("id", String.valueOf(pictures++));
            } else if (element.getLocalName().equals("id") && "sdtPr".equals(element.getParentNode().getLocalName())) {
                element.getParentNode().removeChild(element);
            }
            unnumber(element);
        }
        unnumber(copy);
    }

    private static void unnumber(Element element) {
        List<Attr> gone = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr one = (Attr) element.getAttributes().item(i);
            if (NUMBERS.contains(one.getLocalName()) || one.getName().equals("xml:id")) {
                gone.add(one);
            }
        }
        gone.forEach(element::removeAttributeNode);
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            all.add((Element) node);
        }
        return all;
    }
}
