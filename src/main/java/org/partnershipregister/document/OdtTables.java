package org.partnershipregister.document;

import java.util.List;
import java.util.function.IntFunction;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.document.Block.Line;
import org.partnershipregister.document.Block.Panel;
import org.partnershipregister.document.Block.Party;
import org.partnershipregister.document.Block.Table;

/** Writes what is a table in OpenDocument: tables, the lines of a signature block, and panels; lengths in tenths of a millimetre. */
final class OdtTables {
    private static final int PANEL_PADDING = 40;
    private static final int[] SIGNATURE_COLUMNS = {320, 980};
    private final Xml xml;
    private final OdtStyles styles;
    private final OdtBlocks blocks;
    private int tables;

    OdtTables(Xml xml, OdtStyles styles, OdtBlocks blocks) {
        this.xml = xml;
        this.styles = styles;
        this.blocks = blocks;
    }

    void table(Table table, int width) {
        if (!table.caption().isBlank()) {
            blocks.paragraph("Caption", List.of(Inline.text(table.caption())));
        }
        int sum = table.weights().stream().mapToInt(Integer::intValue).sum();
        begin(table.weights().stream().mapToInt(w -> width * w / sum).toArray());
        boolean facts = table.header().isEmpty();
        String small = table.dense() ? "_20_Small" : "";
        if (!facts) {
            xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
            table.header().forEach(cell -> cell("Head", "Table_20_Heading" + small, cell.text()));
            xml.close().close();
        }
        for (List<Cell> row : table.rows()) {
            xml.open("table:table-row", "table:style-name", "Row");
            for (int i = 0; i < row.size(); i++) {
                cell("Body", (facts && i == 0 ? "Table_20_Heading" : "Table_20_Text") + small, row.get(i).text());
            }
            xml.close();
        }
        end();
    }

    void party(Party party) {
        blocks.paragraph("Signed_20_For", List.of(Inline.text(party.label())));
        blocks.paragraph("Signed_20_Organisation", List.of(Inline.text(party.organisation())));
        begin(styles::whole, SIGNATURE_COLUMNS);
        for (Line line : party.lines()) {
            xml.open("table:table-row", "table:style-name", line.tall() ? "TallRow" : "LineRow");
            cell("Label", "Signature_20_Line", List.of(Inline.text(line.label())));
            cell("Rule", "Signature_20_Line", List.of(Inline.text(line.value())));
            xml.close();
        }
        end();
    }

    void panel(Panel panel, int width) {
        begin(width);
        xml.open("table:table-row", "table:style-name", "Row").open("table:table-cell", "table:style-name", switch (panel.tone()) {
            case DECISION -> "Decision";
            case ACTION -> "Action";
            case NOTE -> "Note";
        });
        blocks.paragraph("Panel_20_Title", List.of(Inline.text(panel.title())));
        panel.content().forEach(block -> blocks.write(block, width - 2 * PANEL_PADDING));
        xml.close().close();
        end();
    }

    private void cell(String cellStyle, String style, List<Inline> text) {
        xml.open("table:table-cell", "table:style-name", cellStyle);
        blocks.paragraph(style, text);
        xml.close();
    }

    private void begin(int... columns) {
        begin(styles::table, columns);
    }

    private void begin(IntFunction<String> style, int... columns) {
        int width = 0;
        for (int column : columns) {
            width += column;
        }
        tables++;
        xml.open("table:table", "table:name", "Table " + tables, "table:style-name", style.apply(width));
        for (int column : columns) {
            xml.empty("table:table-column", "table:style-name", styles.column(column));
        }
    }

    private void end() {
        xml.close();
        blocks.afterTable();
    }
}
