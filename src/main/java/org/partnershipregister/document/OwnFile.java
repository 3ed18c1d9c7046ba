package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.PartyFacts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Fills a Word or OpenDocument text of the charity's own with an agreement's facts: names in double brackets such as
 * {@code [[agreement.title]]}, and Word's mail merge fields. A table row with {@code [[each.party]]} comes once for each party.
 */
public final class OwnFile {
    private final OwnValues values;
    private final OwnCopies copies = new OwnCopies();
    private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

    private OwnFile(AgreementFacts facts) {
        this.values = new OwnValues(facts);
    }

    /** The filled file: names that got a value, names the register holds nothing for, and names left as they are, for nobody knows them. */
    public record Filled(byte[] bytes, List<String> filled, List<String> lacking, List<String> unknown) {
    }

    /** Throws OWN_FILE for a file with macros, with a password, far too large, or that isn't one of the two kinds. */
    public static Filled fill(String name, byte[] file, AgreementFacts facts) {
        OwnParts parts = new OwnParts(name, file);
        OwnFile own = new OwnFile(facts);
        List<String> texts = parts.wordTexts();
        if (!texts.isEmpty()) {
            texts.forEach(part -> own.part(parts, part, OwnDialect.WORD));
        } else if (parts.has("content.xml") && parts.has("mimetype")) {
            own.part(parts, "content.xml", OwnDialect.OPEN);
            if (parts.has("styles.xml")) {
                own.part(parts, "styles.xml", OwnDialect.OPEN);
            }
        } else {
            throw parts.refused();
        }
        return new Filled(parts.bytes(), List.copyOf(own.values.filled()), List.copyOf(own.values.lacking()), List.copyOf(own.values.unknown()));
    }

    private void part(OwnParts parts, String part, OwnDialect dialect) {
        org.w3c.dom.Document xml = parts.xml(part);
        Element root = xml.getDocumentElement();
        List<Element> rows = all(root).stream().filter(dialect::row).filter(OwnFile::each).toList();
        rows.stream().filter(row -> all(row).stream().noneMatch(inner -> dialect.row(inner) && each(inner))).forEach(row -> repeat(row, dialect));
        fill(root, dialect, Optional.empty());
        parts.put(part, xml);
    }

    private static boolean each(Element row) {
        return row.getTextContent().contains("[[" + OwnValues.EACH + "]]");
    }

    private void repeat(Element row, OwnDialect dialect) {
        for (PartyFacts party : values.parties()) {
            Element copy = (Element) row.cloneNode(true);
            row.getParentNode().insertBefore(copy, row);
            if (party != values.parties().getFirst()) {
                copies.settle(copy);
            }
            fill(copy, dialect, Optional.of(party));
        }
        row.getParentNode().removeChild(row);
    }

    private void fill(Element within, OwnDialect dialect, Optional<PartyFacts> party) {
        Set<Node> takenOut = Collections.newSetFromMap(new IdentityHashMap<>());
        all(within).stream().filter(dialect::takenOut).forEach(gone -> takenOut.addAll(all(gone)));
        Function<String, Optional<String>> known = name -> values.of(name, party);
        for (Element paragraph : all(within)) {
            if (dialect.paragraph(paragraph) && !takenOut.contains(paragraph) && done.add(paragraph)) {
                new OwnParagraph(dialect).fill(paragraph, known);
                if (dialect == OwnDialect.WORD) {
                    new MergeFields(known).fill(paragraph);
                }
            }
        }
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
