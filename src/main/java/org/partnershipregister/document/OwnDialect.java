package org.partnershipregister.document;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** How Word and OpenDocument files name paragraphs, rows, texts and new lines. */
enum OwnDialect {
    WORD(List.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"), List.of("p"), "tr"),
    OPEN(List.of("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"), List.of("p", "h"), "table-row");

    /** Stands for a new line until it becomes one; no XML file can hold it. */
    static final char LINE = '\u0001';

    private final List<String> spaces;
    private final List<String> paragraphs;
    private final String row;

    OwnDialect(List<String> spaces, List<String> paragraphs, String row) {
        this.spaces = spaces;
        this.paragraphs = paragraphs;
        this.row = row;
    }

    boolean paragraph(Node node) {
        return ours(node) && paragraphs.contains(node.getLocalName());
    }

    boolean row(Node node) {
        return ours(node) && row.equals(node.getLocalName());
    }

    /** True for what has been taken out and is only kept to be seen as a change. */
    boolean takenOut(Node node) {
        return ours(node) && "tracked-changes".equals(node.getLocalName());
    }

    boolean ours(Node node) {
        return node.getNamespaceURI() != null && spaces.contains(node.getNamespaceURI());
    }

    boolean holdsText(Element element) {
        return this == OPEN || ours(element) && element.getLocalName().equals("t");
    }

    /** Where a filled text has several lines, puts the elements for new lines between them. */
    void breakLines(Text text) {
        String[] lines = text.getData().split(String.valueOf(LINE), -1);
        Element parent = (Element) text.getParentNode();
        if (this == WORD) {
            parent.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
        if (lines.length == 1) {
            return;
        }
        text.setData(lines[0]);
        Node after = this == WORD ? parent : text;
        for (int i = 1; i < lines.length; i++) {
            Element line = element(parent, this == WORD ? "br" : "line-break");
            after = insertAfter(line, after);
            Text more = text.getOwnerDocument().createTextNode(lines[i]);
            Node next = more;
            if (this == WORD) {
                Element holder = element(parent, "t");
                holder.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                holder.appendChild(more);
                next = holder;
            }
            after = insertAfter(next, after);
        }
    }

    Element element(Element like, String name) {
        String prefix = this == WORD ? like.getPrefix() : like.lookupPrefix(spaces.getFirst());
        String space = this == WORD ? like.getNamespaceURI() : spaces.getFirst();
        return like.getOwnerDocument().createElementNS(space, prefix == null ? name : prefix + ":" + name);
    }

    private static Node insertAfter(Node node, Node before) {
        return before.getParentNode().insertBefore(node, before.getNextSibling());
    }
}
