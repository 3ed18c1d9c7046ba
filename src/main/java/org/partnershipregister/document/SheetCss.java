package org.partnershipregister.document;

import java.util.Locale;

/**
 * The style sheet of the sheet itself: size, margins, and the footer with the page numbers. Every margin box names the bundled font, since
 * PDF/A has none of its own.
 */
final class SheetCss {
    private final Document document;
    private final String font;
    private final PaperText text;

    /** @param fonts the families for the margin boxes too, in order of preference */
    SheetCss(Document document, String fonts, PaperText text) {
        this.document = document;
        this.font = "font-family: " + fonts + "; font-size: 8pt; color: #4a5866;";
        this.text = text;
    }

    String css() {
        PageSize size = document.pageSize();
        Margins margins = Margins.of(document);
        PaperTexts texts = new PaperTexts(document.language());
        String pages = !document.numbered() ? quoted("") : quoted(texts.beforePage()) + " counter(page) " + quoted(texts.betweenPages()) + " counter(pages) "
            + quoted(texts.afterPages());
        return String.format(Locale.ROOT, """
            @page {
              size: %.1fmm %.1fmm; margin: %dmm %dmm %dmm %dmm; %s
              @bottom-left { content: %s; width: 78%%; text-align: left; vertical-align: top; padding-top: 5mm; %s }
              @bottom-right { content: %s; width: 22%%; text-align: right; vertical-align: top; padding-top: 5mm; %s }
            }
            """, size.width(), size.height(), margins.top(), margins.side(), margins.foot(), margins.side(), font,
            quoted(Direction.asSeen(text.drawn(document.footer()))), font, pages, font);
    }

    /** A CSS string in which only letters and digits of ASCII stand for themselves, so that no text can end it. */
    static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append(String.format(Locale.ROOT, "\\%06x", c));
            }
        });
        return css.append('"').toString();
    }
}
