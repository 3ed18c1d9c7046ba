package org.partnershipregister.app;

import java.util.Optional;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.screen.action.ActionListController;
import org.partnershipregister.screen.agreement.AgreementController;
import org.partnershipregister.screen.agreement.AgreementListController;
import org.partnershipregister.screen.agreement.NewAgreementController;
import org.partnershipregister.screen.bin.BinController;
import org.partnershipregister.screen.contact.ContactController;
import org.partnershipregister.screen.contact.ContactListController;
import org.partnershipregister.screen.contact.NewContactController;
import org.partnershipregister.screen.help.HelpController;
import org.partnershipregister.screen.history.HistoryController;
import org.partnershipregister.screen.home.HomeController;
import org.partnershipregister.screen.importing.ImportController;
import org.partnershipregister.screen.meeting.MeetingController;
import org.partnershipregister.screen.meeting.MeetingListController;
import org.partnershipregister.screen.meeting.NewMeetingController;
import org.partnershipregister.screen.partner.NewPartnerController;
import org.partnershipregister.screen.partner.PartnerController;
import org.partnershipregister.screen.partner.PartnerListController;
import org.partnershipregister.screen.partnership.NewPartnershipController;
import org.partnershipregister.screen.partnership.PartnershipController;
import org.partnershipregister.screen.partnership.PartnershipListController;
import org.partnershipregister.screen.settings.AboutController;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.screen.settings.KeysController;
import org.partnershipregister.screen.settings.SettingsController;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** What stands at each place. A new place that is forgotten here doesn't compile. */
final class Screens {

    private final Register register;
    private final Tools tools;
    private final KeptAt keptAt;
    private final Papers papers = new Papers();
    private final Printing printing = new Printing();

    Screens(Register register, Tools tools, KeptAt keptAt) {
        this.register = register;
        this.tools = tools;
        this.keptAt = keptAt;
        tools.work().paper(() -> {
            papers.warmUp();
            return papers;
        }, ready -> { });
    }

    Screen at(Place place) {
        return switch (place) {
            case Place.Home _ -> new HomeController(register, tools);
            case Place.PartnerList _ -> new PartnerListController(register, tools);
            case Place.Partner here -> new PartnerController(register, tools, here.id());
            case Place.NewPartner here -> new NewPartnerController(register, tools, here.name());
            case Place.ContactList _ -> new ContactListController(register, tools);
            case Place.Contact here -> new ContactController(register, tools, here.id());
            case Place.NewContact here -> new NewContactController(register, tools, here);
            case Place.PartnershipList _ -> new PartnershipListController(register, tools);
            case Place.Partnership one -> new PartnershipController(register, tools, one.id());
            case Place.NewPartnership begun -> new NewPartnershipController(register, tools, begun.name());
            case Place.AgreementList _ -> new AgreementListController(register, tools);
            case Place.Agreement one -> new AgreementController(register, tools, papers, printing, one.id());
            case Place.NewAgreement begun -> new NewAgreementController(register, tools, begun.partnership());
            case Place.MeetingList _ -> new MeetingListController(register, tools);
            case Place.Meeting(var id) -> new MeetingController(register, tools, papers, printing, id);
            case Place.NewMeeting(var partnership) -> new NewMeetingController(register, tools, partnership);
            case Place.ActionList _ -> new ActionListController(register, tools, Optional.empty());
            case Place.Action(var id) -> new ActionListController(register, tools, Optional.of(id));
            case Place.Import(var file) -> new ImportController(register, tools, file);
            case Place.Bin _ -> new BinController(register, tools);
            case Place.History here -> new HistoryController(register, tools, here.id());
            case Place.Help(var topic) -> new HelpController(tools, topic);
            case Place.Keys _ -> new KeysController(tools);
            case Place.Settings _ -> new SettingsController(register, tools, keptAt);
            case Place.About _ -> new AboutController(tools, keptAt, Version.shown());
        };
    }

}
