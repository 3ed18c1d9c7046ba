package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.document.Inline.LineBreak;
import org.partnershipregister.document.Inline.Link;
import org.partnershipregister.document.Inline.Mark;
import org.partnershipregister.document.Inline.MissingValue;
import org.partnershipregister.document.Inline.Text;

/** Writes inlines as Word runs, and gathers the addresses of links, which Word keeps in a part of their own. */
final class DocxText {
    private final Xml xml;
    private final List<String> addresses = new ArrayList<>();

    DocxText(Xml xml) {
        this.xml = xml;
    }

    void write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Text text -> text(text);
                case Link link -> link(link);
                case LineBreak _ -> xml.open("w:r").empty("w:br").close();
                case MissingValue missing -> styled("[" + missing.text() + "]", "MissingValue");
            }
        }
    }

    /** The number of a clause and the tab that brings its text to the indent. */
    void number(String number) {
        plain(number);
        xml.open("w:r").empty("w:tab").close();
    }

    void plain(String text) {
        xml.open("w:r");
        words(text);
        xml.close();
    }

    /** The relationships of the links written so far, to stand beside {@code others}. */
    String relations(String... others) {
        Xml part = new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        part.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        for (String other : others) {
            part.empty("Relationship", "Id", "r-" + other, "Type", type + other.replaceAll("\\d", ""), "Target", other + ".xml");
        }
        for (int i = 0; i < addresses.size(); i++) {
            part.empty("Relationship", "Id", "link" + i, "Type", type + "hyperlink", "Target", addresses.get(i), "TargetMode", "External");
        }
        return part.close().done();
    }

    private void text(Text text) {
        xml.open("w:r");
        if (!text.marks().isEmpty()) {
            xml.open("w:rPr");
            for (Mark mark : text.marks()) {
                switch (mark) {
                    case BOLD -> xml.empty("w:b").empty("w:bCs");
                    case ITALIC -> xml.empty("w:i").empty("w:iCs");
                    case UNDERLINE -> xml.empty("w:u", "w:val", "single");
                }
            }
            xml.close();
        }
        words(text.text());
        xml.close();
    }

    private void link(Link link) {
        xml.open("w:hyperlink", "r:id", "link" + addresses.size(), "w:history", "1");
        styled(link.text(), "Hyperlink");
        xml.close();
        addresses.add(link.address());
    }

    private void styled(String text, String style) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style).close();
        words(text);
        xml.close();
    }

    private void words(String text) {
        xml.leaf("w:t", text, "xml:space", "preserve");
    }
}
