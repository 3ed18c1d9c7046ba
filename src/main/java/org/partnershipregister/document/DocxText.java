package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.document.Inline.LineBreak;
import org.partnershipregister.document.Inline.Link;
import org.partnershipregister.document.Inline.Mark;
import org.partnershipregister.document.Inline.MissingValue;
import org.partnershipregister.document.Inline.Text;

/** Writes inlines as Word runs, and gathers the addresses of links, which Word keeps in a part of their own. */
final class DocxText {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int EMU = 3_600;
    private final Xml xml;
    private final List<String> addresses = new ArrayList<>();
    private Optional<String> logoFile = Optional.empty();
    private int pictures;

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
        logoFile.ifPresent(file -> part.empty("Relationship", "Id", "logo", "Type", type + "image", "Target", "media/" + file));
        return part.close().done();
    }

    private void text(Text text) {
        Direction.runs(text.text()).forEach(run -> run(run, text));
    }

    private void run(Direction.Run run, Text text) {
        xml.open("w:r");
        if (run.rightToLeft() || !text.marks().isEmpty()) {
            xml.open("w:rPr");
            for (Mark mark : text.marks()) {
                switch (mark) {
                    case BOLD -> xml.empty("w:b").empty("w:bCs");
                    case ITALIC -> xml.empty("w:i").empty("w:iCs");
                    case UNDERLINE -> xml.empty("w:u", "w:val", "single");
                }
            }
            if (run.rightToLeft()) {
                xml.empty("w:rtl");
            }
            xml.close();
        }
        words(run.text());
        xml.close();
    }

    /** The logo, which is in the file once however often it is shown; lengths in tenths of a millimetre. */
    void picture(LogoPicture logo) {
        String width = Integer.toString(logo.width() * EMU);
        String height = Integer.toString(logo.height() * EMU);
        pictures++;
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height).empty("wp:docPr", "id", "" + pictures, "name", "Logo", "descr", logo.text());
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", "1", "name", "Logo", "descr", logo.text()).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", "logo").open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
        logoFile = Optional.of(logo.fileName());
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
