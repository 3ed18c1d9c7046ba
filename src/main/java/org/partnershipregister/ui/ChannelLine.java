package org.partnershipregister.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;

/** A phone number or e-mail address in a line, with a note, and buttons to open and copy it. */
public final class ChannelLine implements PartsEditor.Line<Channel> {

    private final Channel channel;
    private final ComboBox<ChannelKind> kind;
    private final TextField detail;
    private final TextField note;
    private final Function<Channel, Optional<Problem>> doubt;
    private final HBox node;

    /**
     * @param chosen run when another kind was chosen
     * @param doubt  what looks wrong in a channel
     * @param link   the link that opens a channel, empty when there is none
     */
    public ChannelLine(Tools tools, Channel channel, Runnable chosen, Function<Channel, Optional<Problem>> doubt,
            Function<Channel, Optional<String>> link) {
        this.channel = channel;
        this.doubt = doubt;
        LineInputs inputs = new LineInputs(tools);
        Outside outside = new Outside(tools);
        kind = inputs.choice("part.kind", List.of(ChannelKind.values()), channel.kind(), tools::word, chosen);
        kind.getStyleClass().add("channel-kind");
        detail = inputs.text("part.detail", channel.detail(), 14);
        detail.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                kind.setValue(kind.getValue().meantBy(detail.getText()));
            }
        });
        note = inputs.text("part.note", channel.note(), 7);
        Button open = inputs.button("part.open",
                () -> value().flatMap(link).ifPresentOrElse(outside::open, () -> outside.open(detail.getText())));
        Button copy = inputs.button("part.copy", () -> outside.copy(detail.getText()));
        node = LineInputs.row(kind, detail, note, open, copy);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Channel> value() {
        String typed = detail.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(
                new Channel(channel.id(), kind.getValue().meantBy(typed), typed, note.getText().strip(), channel.main()));
    }

    @Override
    public Optional<Problem> problem() {
        return value().flatMap(doubt);
    }

    @Override
    public Node first() {
        return detail;
    }
}
