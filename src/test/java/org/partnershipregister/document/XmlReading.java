package org.partnershipregister.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML for the tests with the JDK's own parser, which refuses what isn't well-formed. */
final class XmlReading {
    private static final Set<String> GAPS = Set.of("w:tab", "w:br", "text:tab", "text:line-break", "br");

    private XmlReading() {
    }

    static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }

    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Element first(Element root, String name) {
        return all(root, name).getFirst();
    }

    /** Gathers the text, with a blank for each tab, break and end of a paragraph. */
    static void text(Node node, List<String> paragraphs, StringBuilder into) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            into.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text(child, paragraphs, into);
        }
        if (GAPS.contains(node.getNodeName()) || paragraphs.contains(node.getNodeName())) {
            into.append(' ');
        }
    }
}
