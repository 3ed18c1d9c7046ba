package org.partnershipregister.ui.fields;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/** Copies for this program with fields, for others as words; what comes from others is words, whatever it looks like. */
final class ChipClipboard {
    private static final String OWN = "application/x-partnershipregister-fields";

    private final ChipModel model;
    private final ChipText text;

    ChipClipboard(ChipModel model, ChipText text) {
        this.model = model;
        this.text = text;
    }

    /** With tokens for fields, whose signs mean other things in another editor. */
    DataFormatHandler own() {
        DataFormat known = DataFormat.lookupMimeType(OWN);
        return new Handler(known == null ? new DataFormat(OWN) : known, text::portable, text::fromPortable);
    }

    DataFormatHandler plain() {
        return new Handler(DataFormat.PLAIN_TEXT, model::readable, ChipClipboard::words);
    }

    /** Dashes at the beginning of lines become lettered parts, as when they are typed. */
    static String words(String pasted) {
        return Marks.clean(pasted.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("(?m)^\\s*[-•*]\\s+", String.valueOf(Marks.LETTERED));
    }

    private final class Handler extends DataFormatHandler {
        private final UnaryOperator<String> copied;
        private final UnaryOperator<String> pasted;

        Handler(DataFormat format, UnaryOperator<String> copied, UnaryOperator<String> pasted) {
            super(format);
            this.copied = copied;
            this.pasted = pasted;
        }

        @Override
        public StyledInput createStyledInput(String from, StyleAttributeMap look) {
            return StyledInput.of(pasted.apply(from));
        }

        @Override
        public Object copy(StyledTextModel from, StyleResolver resolver, TextPos start, TextPos end) {
            return copied.apply(model.between(start, end));
        }

        @Override
        public void save(StyledTextModel from, StyleResolver resolver, TextPos start, TextPos end, OutputStream out) throws IOException {
            out.write(copied.apply(model.between(start, end)).getBytes(StandardCharsets.UTF_8));
        }
    }
}
