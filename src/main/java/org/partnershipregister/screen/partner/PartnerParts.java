package org.partnershipregister.screen.partner;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.partnershipregister.exchange.PhoneNumber;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.EmailAddress;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.ui.ChannelLine;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** The editors of what a partner has several of: names, numbers, addresses, phones and e-mails. */
final class PartnerParts {
    private final PartsEditor<OtherName> names;
    private final PartsEditor<Identifier> identifiers;
    private final PartsEditor<Site> sites;
    private final PartsEditor<Channel> channels;

    PartnerParts(Tools tools, PartnerForm form, Runnable save) {
        names = new PartsEditor<>(tools, tools.text("partner.otherNames.add"), form.otherNames,
            () -> new OtherName(Ids.next(), OtherName.NameKind.WORKING, "", Optional.empty(), Optional.empty()),
            (name, taken) -> new NameLine(tools, name, taken), save).in(form);
        identifiers = new PartsEditor<>(tools, tools.text("partner.identifiers.add"), form.identifiers,
            () -> new Identifier(Ids.next(), Identifier.Scheme.GB_CHC, ""),
            (number, taken) -> new IdentifierLine(tools, number, taken), save).in(form);
        sites = new PartsEditor<>(tools, tools.text("partner.sites.add"), form.sites,
            () -> new Site(Ids.next(), "", "", "", "", "", form.sites.getValue().isEmpty()),
            (site, taken) -> new SiteLine(tools, site, taken), save).in(form);
        channels = new PartsEditor<>(tools, tools.text("partner.channels.add"), form.channels,
            () -> new Channel(Ids.next(), ChannelKind.PHONE, "", "", false),
            (channel, taken) -> new ChannelLine(tools, channel, taken, PartnerParts::doubt,
                PartnerParts::link), save).in(form);
    }

    void in(VBox namesBox, VBox identifiersBox, VBox sitesBox, VBox channelsBox) {
        namesBox.getChildren().add(names);
        identifiersBox.getChildren().add(identifiers);
        sitesBox.getChildren().add(sites);
        channelsBox.getChildren().add(channels);
    }

    private static Optional<Problem> doubt(Channel channel) {
        return switch (channel.kind()) {
            case PHONE, MOBILE -> PhoneNumber.doubt("channels", channel.detail());
            case EMAIL -> EmailAddress.doubt("channels", channel.detail());
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<String> link(Channel channel) {
        return switch (channel.kind()) {
            case PHONE, MOBILE -> PhoneNumber.link(channel.detail());
            case EMAIL -> Optional.of("mailto:" + channel.detail());
            case OTHER -> Optional.empty();
        };
    }
}
