package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Word's content controls around text that was filled in. Word would write the value of a linked data part over it, and take it for a
 * prompt to be typed over where the control shows one: both ties are cut, the control itself stays.
 */
final class OwnControls {
    private OwnControls() {
    }

    /** Lets every control around this text keep what was filled in. */
    static void keep(Node filled) {
        for (Node up = filled.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
            if (word(element, "sdt")) {
                children(element).filter(child -> word(child, "sdtPr")).findFirst().ifPresent(properties -> keep(element, properties));
            }
        }
    }

    private static void keep(Element control, Element properties) {
        children(properties).filter(one -> one.getLocalName().equals("dataBinding")).toList().forEach(properties::removeChild);
        Optional<Element> prompt = children(properties).filter(one -> word(one, "showingPlcHdr")).findFirst();
        prompt.ifPresent(one -> {
            properties.removeChild(one);
            unstyle(control);
        });
        children(properties).filter(one -> word(one, "text")).findFirst()
            .ifPresent(text -> text.setAttributeNS(text.getNamespaceURI(), name(text, "multiLine"), "1"));
    }

    /** A prompt is grey; what was filled in has the look around it. */
    private static void unstyle(Element within) {
        children(within).toList().forEach(child -> {
            if (word(child, "rStyle") && child.getAttributeNS(child.getNamespaceURI(), "val").equals("PlaceholderText")) {
                within.removeChild(child);
            } else {
                unstyle(child);
            }
        });
    }

    private static boolean word(Element element, String name) {
        return OwnDialect.WORD.ours(element) && name.equals(element.getLocalName());
    }

    private static String name(Element like, String attribute) {
        return like.getPrefix() == null ? attribute : like.getPrefix() + ":" + attribute;
    }

    private static Stream<Element> children(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all.stream();
    }
}
