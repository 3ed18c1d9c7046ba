package org.partnershipregister.document;

import java.util.List;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Line;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Table;

/** Writes what is a table in Word: tables, the lines of a signature block, and panels. */
final class DocxTables {
    private static final int PANEL_PADDING = 227;
    private static final int[] SIGNATURE_COLUMNS = {1814, 5556};
    private final Xml xml;
    private final DocxBlocks blocks;

    DocxTables(Xml xml, DocxBlocks blocks) {
        this.xml = xml;
        this.blocks = blocks;
    }

    void table(Table table, int width) {
        if (!table.caption().isBlank()) {
            blocks.paragraph("Caption", true, List.of(Inline.text(table.caption())));
        }
        int[] columns = columns(table.weights(), width);
        boolean facts = table.header().isEmpty();
        begin("PaperTable", columns, facts ? "firstColumn" : "firstRow", table.caption());
        if (!facts) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
            cells(table.header(), columns, columns.length, table.dense());
            xml.close();
        }
        for (List<Cell> row : table.rows()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            cells(row, columns, facts ? 1 : 0, table.dense());
            xml.close();
        }
        end();
    }

    void party(Party party) {
        blocks.paragraph("SignedFor", true, List.of(Inline.text(party.label())));
        blocks.paragraph("SignedOrganisation", true, List.of(Inline.text(party.organisation())));
        begin("", SIGNATURE_COLUMNS, "firstColumn", "");
        for (int i = 0; i < party.lines().size(); i++) {
            line(party.lines().get(i), i < party.lines().size() - 1);
        }
        end();
    }

    void panel(Panel panel, int width) {
        String edge = switch (panel.tone()) {
            case DECISION -> "2F6B4F";
            case ACTION -> "8A5A12";
            case NOTE -> "6D7D8D";
        };
        String fill = switch (panel.tone()) {
            case DECISION -> "F0F6F2";
            case ACTION -> "FBF5EA";
            case NOTE -> "F4F6F8";
        };
        begin("", new int[] {width}, "", "");
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close().open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", "" + width, "w:type", "dxa").open("w:tcBorders");
        xml.empty("w:left", "w:val", "single", "w:sz", "20", "w:space", "0", "w:color", edge).close();
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill).open("w:tcMar");
        xml.empty("w:left", "w:w", "" + PANEL_PADDING, "w:type", "dxa").empty("w:right", "w:w", "" + PANEL_PADDING, "w:type", "dxa").close().close();
        blocks.paragraph("PanelTitle", true, List.of(Inline.text(panel.title())));
        panel.content().forEach(block -> blocks.write(block, width - 2 * PANEL_PADDING));
        xml.close().close();
        end();
    }

    private void line(Line line, boolean keep) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:trHeight", "w:val", line.tall() ? "794" : "425", "w:hRule", "atLeast").close();
        for (int i = 0; i < 2; i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + SIGNATURE_COLUMNS[i], "w:type", "dxa");
            if (i == 1) {
                xml.open("w:tcBorders").empty("w:bottom", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "4A5866").close();
            }
            xml.open("w:tcMar").empty("w:left", "w:w", "0", "w:type", "dxa").close().empty("w:vAlign", "w:val", "bottom").close();
            blocks.paragraph("SignatureLine", keep, List.of(Inline.text(i == 0 ? line.label() : line.value())));
            xml.close();
        }
        xml.close();
    }

    private void cells(List<Cell> cells, int[] columns, int headings, boolean dense) {
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + columns[i], "w:type", "dxa").close();
            blocks.paragraph((i < headings ? "TableHeading" : "TableText") + (dense ? "Small" : ""), false, cells.get(i).text());
            xml.close();
        }
    }

    private void begin(String style, int[] columns, String look, String caption) {
        int width = 0;
        for (int column : columns) {
            width += column;
        }
        xml.open("w:tbl").open("w:tblPr");
        if (!style.isEmpty()) {
            xml.empty("w:tblStyle", "w:val", style);
        }
        xml.empty("w:tblW", "w:w", "" + width, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", look.equals("firstRow") ? "0020" : look.isEmpty() ? "0000" : "0080");
        if (!caption.isBlank()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.close().open("w:tblGrid");
        for (int column : columns) {
            xml.empty("w:gridCol", "w:w", "" + column);
        }
        xml.close();
    }

    /** Word joins tables that touch, and wants a paragraph at the end of a cell, so a small one always follows. */
    private void end() {
        xml.close();
        blocks.paragraph("AfterTable", false, List.of());
    }

    private static int[] columns(List<Integer> weights, int width) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().mapToInt(w -> width * w / sum).toArray();
    }
}
