package org.partnershipregister.ui.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.DataFormatHandler;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/** Copies as HTML of our few elements, and pastes any HTML as no more than these. */
final class NotesClipboard extends DataFormatHandler {

    NotesClipboard() {
        super(DataFormat.HTML);
    }

    @Override
    public StyledInput createStyledInput(String html, StyleAttributeMap look) {
        return new LinesInput(NotesReader.read(html));
    }

    @Override
    public Object copy(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end) {
        return NotesHtml.write(((NotesModel) model).lines(start, end));
    }

    @Override
    public void save(StyledTextModel model, StyleResolver resolver, TextPos start, TextPos end, OutputStream out)
            throws IOException {
        out.write(NotesHtml.write(((NotesModel) model).lines(start, end)).getBytes(StandardCharsets.UTF_8));
    }
}
