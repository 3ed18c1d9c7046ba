package org.partnershipregister.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes a PDF say letters where it says shapes: what is copied, searched or read out is then the text that was typed. Needed only where
 * shapes were drawn.
 */
final class ReadBack {
    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]+)>");
    private static final int BLOCK = 100;
    private final Map<Integer, String> shapes;

    /** @param shapes what the private codes of this paper stand for */
    ReadBack(Map<Integer, String> shapes) {
        this.shapes = shapes;
    }

    /** Fonts are cut to what is used, and get their tables, when a PDF is saved for the first time. */
    void mend(PDDocument pdf) throws IOException {
        pdf.save(OutputStream.nullOutputStream());
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name).getCOSObject();
                if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
                    mend(table);
                }
            }
        }
    }

    private void mend(COSStream table) throws IOException {
        String old;
        try (var in = table.createInputStream()) {
            old = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        List<String> lines = new ArrayList<>();
        Matcher matcher = RANGE.matcher(old);
        boolean changed = false;
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1), 16);
            int last = Integer.parseInt(matcher.group(2), 16);
            String text = new String(HexFormat.of().parseHex(matcher.group(3)), StandardCharsets.UTF_16BE);
            for (int glyph = first; glyph <= last; glyph++) {
                String said = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) - 1))
                    + Character.toString(text.codePointBefore(text.length()) + glyph - first);
                String letters = letters(said);
                changed |= !letters.equals(said);
                lines.add(String.format("<%04X> <%s>", glyph, HexFormat.of().withUpperCase().formatHex(letters.getBytes(StandardCharsets.UTF_16BE))));
            }
        }
        if (changed) {
            try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write((old.substring(0, old.indexOf("endcodespacerange")) + "endcodespacerange\n\n" + blocks(lines)
                    + old.substring(old.indexOf("endcmap"))).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private String letters(String said) {
        StringBuilder letters = new StringBuilder();
        said.codePoints().forEach(c -> letters.append(shapes.getOrDefault(c, ArabicShapes.letters(c))));
        return letters.toString();
    }

    private static String blocks(List<String> lines) {
        StringBuilder blocks = new StringBuilder();
        for (int from = 0; from < lines.size(); from += BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
            blocks.append(block.size()).append(" beginbfchar\n").append(String.join("\n", block)).append("\nendbfchar\n");
        }
        return blocks.toString();
    }
}
