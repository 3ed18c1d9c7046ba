package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.party.LegalForm;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.OrganisationDraft;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.PositionKind;
import org.partnershipregister.model.party.PreferredWay;
import org.partnershipregister.model.party.Privacy;
import org.partnershipregister.model.party.Sector;
import org.partnershipregister.model.party.Site;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.store.party.OrganisationStore;

/** The organisations and people of the town. Phone numbers are from Ofcom's ranges for drama, mail from .example. */
final class SampleParties {
    private static final String TOWN = "Aldermere";
    private static final int CHECK_EVERY_MONTHS = 24;

    private final OrganisationStore organisations;
    private final ContactStore contacts;
    private final Town town;

    SampleParties(Database database, Town town) {
        this.organisations = new OrganisationStore(database);
        this.contacts = new ContactStore(database);
        this.town = town;
    }

    void put(Edit edit) {
        for (SampleLine line : SampleLine.read("organisations")) {
            Organisation organisation = organisation(line);
            organisations.put(edit, organisation);
            town.add(line.text(0), organisation);
        }
        int number = 0;
        for (SampleLine line : SampleLine.read("contacts")) {
            Contact contact = contact(line, number++);
            contacts.put(edit, contact);
            town.add(contact);
        }
    }

    private Organisation organisation(SampleLine line) {
        OrganisationStatus status = line.code(12, OrganisationStatus.class);
        OrganisationDraft draft = Organisation.named(line.text(1)).edit().us(line.text(0).equals("us"))
            .sector(line.code(2, Sector.class)).legalForm(line.code(3, LegalForm.class)).purpose(line.text(11))
            .areaServed(TOWN + " and the villages around it").website("https://www." + line.text(9) + ".example")
            .status(status, town.today().minusYears(status == OrganisationStatus.ACTIVE ? 3 : 1), "")
            .checked(checked(line)).tags(Arrays.stream(line.text(10).split(",")).map(String::strip).toList())
            .sites(List.of(new Site(Ids.next(), "", line.text(6), TOWN, line.text(7), "", true)))
            .channels(List.of(channel(ChannelKind.PHONE, "01632 960 " + line.text(8)),
                channel(ChannelKind.EMAIL, "hello@" + line.text(9) + ".example")));
        return line.has(5) ? draft.identifiers(List.of(
            new Identifier(Ids.next(), line.code(4, Identifier.Scheme.class), line.text(5)))).done() : draft.done();
    }

    /** Details were confirmed at different times, so that some are due to be looked at again. */
    private Organisation.Checked checked(SampleLine line) {
        LocalDate on = town.today().minusMonths(line.number(8) % 27);
        return new Organisation.Checked(Optional.of(on), "Gareth Pugh", Optional.of(CHECK_EVERY_MONTHS));
    }

    private Contact contact(SampleLine line, int number) {
        Organisation at = town.organisation(line.text(2));
        Optional<LocalDate> end = line.has(7) ? Optional.of(town.today().minusYears(line.number(7))) : Optional.empty();
        Position position = Position.at(at.id(), at.name(), line.text(3)).as(line.code(4, PositionKind.class), line.text(3))
            .main(line.text(5).equals("y") && end.isEmpty())
            .dated(Optional.of(town.today().minusYears(line.number(6)).minusDays(number)), end);
        return Contact.named(new PersonName("", line.text(0), line.text(1), "")).edit()
            .preferred(Optional.of(line.code(8, PreferredWay.class)))
            .privacy(new Privacy(Optional.of(line.code(9, LawfulBasis.class)), "Given by the person for partnership work",
                Optional.of(town.today().minusMonths(6)), false, Optional.empty()))
            .channels(channels(line, number)).positions(List.of(position)).done();
    }

    private static List<Channel> channels(SampleLine line, int number) {
        List<Channel> channels = new ArrayList<>();
        String mail = Folding.fold(line.text(0)).replace(' ', '.') + "." + Folding.fold(line.text(1)).replace(' ', '.');
        channels.add(main(ChannelKind.EMAIL, mail + "@" + line.text(2).toLowerCase(Locale.ROOT) + ".example"));
        channels.add(main(ChannelKind.PHONE, "01632 960 %03d".formatted(200 + number)));
        if (line.text(8).equals("MOBILE")) {
            channels.add(main(ChannelKind.MOBILE, "07700 900 %03d".formatted(number)));
        }
        return channels;
    }

    private static Channel channel(ChannelKind kind, String detail) {
        return new Channel(Ids.next(), kind, detail, "", false);
    }

    private static Channel main(ChannelKind kind, String detail) {
        return new Channel(Ids.next(), kind, detail, "", true);
    }
}
