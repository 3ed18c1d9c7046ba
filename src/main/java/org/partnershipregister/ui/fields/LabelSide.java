package org.partnershipregister.ui.fields;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.SideDecorator;

/** The numbers of paragraphs and the letters of their parts, at the left of the text. */
final class LabelSide implements SideDecorator {
    private static final double APART = 16;

    private final ChipModel model;
    private final ObservableValue<Font> font;

    /** @param font of the text, for it is measured by it how much room the numbers need */
    LabelSide(ChipModel model, ObservableValue<Font> font) {
        this.model = model;
        this.font = font;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        Text widest = new Text(model.numbered() ? "33.33" : "(m)");
        widest.setFont(font.getValue());
        return widest.getLayoutBounds().getWidth() + APART;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return new Label();
    }

    /** The area keeps a line's node for as long as it likes, so that its text must follow the model by itself. */
    @Override
    public Node getNode(int index) {
        Label label = new Label();
        label.getStyleClass().add("field-number");
        label.textProperty().bind(Bindings.createStringBinding(() -> model.label(index), model.labels()));
        VBox top = new VBox(label);
        top.getStyleClass().add("field-side");
        return top;
    }
}
