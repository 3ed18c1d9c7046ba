package org.partnershipregister.screen.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** How our papers look, as it is being chosen; the logo itself is kept as soon as it is there. */
final class StyleForm extends FormModel {
    private static final int LONGEST = 500;

    final StringProperty logoText = text("logoText");
    final Property<HouseStyle.PaperFont> font = choice("font", HouseStyle.USUAL.font());
    final Property<HouseStyle.Margin> margin = choice("margin", HouseStyle.USUAL.margin());
    final StringProperty footer = text("footer");
    final Property<HouseStyle.Sheet> sheet = choice("sheet", HouseStyle.USUAL.sheet());

    StyleForm(Formats formats) {
        super(formats);
    }

    void show(HouseStyle style) {
        fill(logoText, style.logo().map(HouseStyle.Logo::text).orElse(""));
        fill(font, style.font());
        fill(margin, style.margin());
        fill(footer, style.footer());
        fill(sheet, style.sheet());
    }

    /** What is chosen, put into the style as it is kept by then. */
    UnaryOperator<HouseStyle> edits() {
        String words = oneLine(savable(logoText));
        HouseStyle chosen = new HouseStyle(Optional.empty(), savable(font), savable(margin), oneLine(savable(footer)), savable(sheet));
        return kept -> chosen.withLogo(kept.logo().map(logo -> new HouseStyle.Logo(logo.sha256(), logo.bytes(), words)));
    }

    @Override
    protected List<Problem> check() {
        return new Problems().maxLength("logoText", logoText.get(), LONGEST).maxLength("footer", footer.get(), LONGEST).list();
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
