package org.partnershipregister.document;

import java.util.List;
import java.util.Locale;

/** Sheets of labels as one page of XHTML, each label in its place, for {@link PdfWriter}. */
final class LabelPages {
    private static final double POINTS = 72 / 25.4;
    /** Kept free at each edge, for printers never hit a label to the millimetre. */
    private static final double EDGE = 3;
    private static final String CSS = """
        @page { size: 210mm 297mm; margin: 0; font-family: %s; }
        html, body, div, p { margin: 0; padding: 0; font-family: %s; color: #000000; }
        .sheet { position: relative; width: 210mm; height: 296mm; }
        .next { page-break-before: always; }
        .label { position: absolute; white-space: nowrap; overflow: hidden; }
        """;
    private final PaperFonts fonts;
    private final List<FontFamily> families;

    LabelPages(PaperFonts fonts, List<FontFamily> families) {
        this.fonts = fonts;
        this.families = families;
    }

    String of(Labels labels) {
        LabelSheet sheet = labels.sheet();
        LabelFit fit = new LabelFit(text -> fonts.width(families, text), (sheet.width() - 2 * EDGE) * POINTS, (sheet.height() - 2 * EDGE) * POINTS);
        String language = Locale.UK.toLanguageTag();
        Xml xml = new Xml().raw("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        xml.open("head").leaf("title", labels.title()).empty("meta", "name", "subject", "content", labels.title());
        xml.open("style").raw(CSS.replace("%s", FontFamily.list(families))).close().close().open("body");
        xml.drawn(new PaperText(fonts, families)::drawn);
        int place = labels.start() - 1;
        boolean open = false;
        for (List<String> lines : labels.labels()) {
            if (!open || place == sheet.count()) {
                place = open ? 0 : place;
                next(xml, open);
                open = true;
            }
            label(xml, sheet, place++, fit.of(lines));
        }
        if (open) {
            xml.close();
        }
        return xml.close().close().done();
    }

    private static void next(Xml xml, boolean open) {
        if (open) {
            xml.close();
        }
        xml.open("div", "class", open ? "sheet next" : "sheet");
    }

    private static void label(Xml xml, LabelSheet sheet, int place, LabelFit.Fitted fitted) {
        double text = fitted.lines().size() * fitted.size() * LabelFit.LINE / POINTS;
        xml.open("div", "class", "label", "style", String.format(Locale.ROOT, "left: %.2fmm; top: %.2fmm; width: %.2fmm; font-size: %.1fpt; line-height: %.3fpt",
            sheet.x(place) + EDGE, sheet.y(place) + (sheet.height() - text) / 2, sheet.width() - 2 * EDGE, fitted.size(), fitted.size() * LabelFit.LINE));
        xml.open("p");
        for (int i = 0; i < fitted.lines().size(); i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.text(fitted.lines().get(i));
        }
        xml.close().close();
    }
}
