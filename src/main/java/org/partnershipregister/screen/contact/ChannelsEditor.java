package org.partnershipregister.screen.contact;

import java.util.Optional;
import javafx.scene.Node;
import org.partnershipregister.exchange.PhoneNumber;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.EmailAddress;
import org.partnershipregister.ui.ChannelLine;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** A person's phones and e-mail addresses, with a doubt below each that looks wrong. */
final class ChannelsEditor {
    private final PartsEditor<Channel> editor;

    ChannelsEditor(Tools tools, ContactForm form, Runnable save) {
        editor = new PartsEditor<>(tools, tools.text("contact.channels.add"), form.channels,
            () -> new Channel(Ids.next(), ChannelKind.PHONE, "", "", false),
            (channel, taken) -> new ChannelLine(tools, channel, taken, ChannelsEditor::doubt, ChannelsEditor::link), save).in(form);
    }

    Node node() {
        return editor;
    }

    static Optional<Problem> doubt(Channel channel) {
        return switch (channel.kind()) {
            case PHONE, MOBILE -> PhoneNumber.doubt("channels", channel.detail());
            case EMAIL -> EmailAddress.doubt("channels", channel.detail());
            case OTHER -> Optional.empty();
        };
    }

    static Optional<String> link(Channel channel) {
        return switch (channel.kind()) {
            case PHONE, MOBILE -> PhoneNumber.link(channel.detail());
            case EMAIL -> Optional.of("mailto:" + channel.detail());
            case OTHER -> Optional.empty();
        };
    }
}
