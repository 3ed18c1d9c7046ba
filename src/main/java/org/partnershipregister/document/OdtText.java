package org.partnershipregister.document;

import java.util.List;
import org.partnershipregister.document.Inline.LineBreak;
import org.partnershipregister.document.Inline.Link;
import org.partnershipregister.document.Inline.Mark;
import org.partnershipregister.document.Inline.MissingValue;
import org.partnershipregister.document.Inline.Text;

/** Writes inlines as OpenDocument text: links, marks and values that are missing in the named styles of {@code odt/styles.xml}. */
final class OdtText {
    private final Xml xml;

    OdtText(Xml xml) {
        this.xml = xml;
    }

    void write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Text text -> text(text);
                case Link link -> xml.open("text:a", "xlink:type", "simple", "xlink:href", link.address())
                    .leaf("text:span", link.text(), "text:style-name", "Internet_20_link").close();
                case LineBreak _ -> xml.empty("text:line-break");
                case MissingValue missing -> xml.leaf("text:span", "[" + missing.text() + "]", "text:style-name", "Missing_20_Value");
            }
        }
    }

    private void text(Text text) {
        for (Mark mark : text.marks()) {
            xml.open("text:span", "text:style-name", switch (mark) {
                case BOLD -> "Strong_20_Emphasis";
                case ITALIC -> "Emphasis";
                case UNDERLINE -> "Underlined";
            });
        }
        xml.text(text.text());
        text.marks().forEach(_ -> xml.close());
    }
}
