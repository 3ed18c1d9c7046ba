package org.partnershipregister.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.screen.action.ActionListController;
import org.partnershipregister.screen.activity.ActivityController;
import org.partnershipregister.screen.activity.ActivityListController;
import org.partnershipregister.screen.activity.NewActivityController;
import org.partnershipregister.screen.agreement.AgreementController;
import org.partnershipregister.screen.agreement.AgreementListController;
import org.partnershipregister.screen.agreement.NewAgreementController;
import org.partnershipregister.screen.bin.BinController;
import org.partnershipregister.screen.consortium.BidController;
import org.partnershipregister.screen.consortium.BidListController;
import org.partnershipregister.screen.consortium.CampaignController;
import org.partnershipregister.screen.consortium.CampaignListController;
import org.partnershipregister.screen.consortium.NewBidController;
import org.partnershipregister.screen.consortium.NewCampaignController;
import org.partnershipregister.screen.contact.ContactController;
import org.partnershipregister.screen.contact.ContactListController;
import org.partnershipregister.screen.contact.NewContactController;
import org.partnershipregister.screen.help.HelpController;
import org.partnershipregister.screen.history.HistoryController;
import org.partnershipregister.screen.home.HomeController;
import org.partnershipregister.screen.importing.ImportController;
import org.partnershipregister.screen.letter.LettersController;
import org.partnershipregister.screen.meeting.MeetingController;
import org.partnershipregister.screen.meeting.MeetingListController;
import org.partnershipregister.screen.meeting.NewMeetingController;
import org.partnershipregister.screen.networking.NewOpportunityController;
import org.partnershipregister.screen.networking.NewPracticeController;
import org.partnershipregister.screen.networking.OpportunityListController;
import org.partnershipregister.screen.networking.PracticeListController;
import org.partnershipregister.screen.partner.NewPartnerController;
import org.partnershipregister.screen.partner.PartnerController;
import org.partnershipregister.screen.partner.PartnerListController;
import org.partnershipregister.screen.partnership.BecomePartnershipController;
import org.partnershipregister.screen.partnership.NewPartnershipController;
import org.partnershipregister.screen.partnership.PartnershipController;
import org.partnershipregister.screen.partnership.PartnershipListController;
import org.partnershipregister.screen.referral.NewPathwayController;
import org.partnershipregister.screen.referral.NewReferralController;
import org.partnershipregister.screen.referral.PathwayController;
import org.partnershipregister.screen.referral.PathwayListController;
import org.partnershipregister.screen.referral.ReferralListController;
import org.partnershipregister.screen.report.ListPaperController;
import org.partnershipregister.screen.report.NamelessController;
import org.partnershipregister.screen.report.ReportsController;
import org.partnershipregister.screen.resource.NewResourceController;
import org.partnershipregister.screen.resource.ResourceListController;
import org.partnershipregister.screen.settings.AboutController;
import org.partnershipregister.screen.settings.HouseStyleController;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.screen.settings.KeysController;
import org.partnershipregister.screen.settings.SettingsController;
import org.partnershipregister.screen.sharing.FlowController;
import org.partnershipregister.screen.sharing.FlowListController;
import org.partnershipregister.screen.sharing.NewFlowController;
import org.partnershipregister.screen.template.TemplateController;
import org.partnershipregister.screen.template.TemplateListController;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.HouseStyleStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.SisterLists;
import org.partnershipregister.ui.Tools;

/** What stands at each place. A new place that is forgotten here doesn't compile. */
final class Screens {

    private static final List<SisterLists.Sister> BIDS = List.of(
        new SisterLists.Sister(new Place.OpportunityList(), "place.opportunities"),
        new SisterLists.Sister(new Place.BidList(), "place.bids"),
        new SisterLists.Sister(new Place.CampaignList(), "place.campaigns"),
        new SisterLists.Sister(new Place.PracticeList(), "place.practices"));
    private static final List<SisterLists.Sister> REFERRALS = List.of(
        new SisterLists.Sister(new Place.ReferralList(), "place.referrals"),
        new SisterLists.Sister(new Place.PathwayList(), "place.pathways"));

    private static final List<SisterLists.Sister> AGREEMENTS = List.of(
        new SisterLists.Sister(new Place.AgreementList(), "place.agreements"),
        new SisterLists.Sister(new Place.TemplateList(), "place.templates"));

    private final Register register;
    private final Tools tools;
    private final KeptAt keptAt;
    private final Papers papers;
    private final Printing printing = new Printing();

    Screens(Register register, Tools tools, KeptAt keptAt) {
        this.register = register;
        this.tools = tools;
        this.keptAt = keptAt;
        this.papers = new Papers(new HouseStyleStore(register)::current);
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
            case Place.Partnership(var id) -> partnership(id, Optional.empty());
            case Place.PartnershipTab(var id, var tab) -> partnership(id, Optional.of(tab));
            case Place.NewPartnership begun -> new NewPartnershipController(register, tools, begun.name());
            case Place.BecomePartnership(var from, var opportunity) ->
                new BecomePartnershipController(register, tools, from, opportunity);
            case Place.AgreementList here -> beside(new AgreementListController(register, tools, papers, printing), AGREEMENTS, here);
            case Place.Agreement one -> new AgreementController(register, tools, papers, printing, one.id());
            case Place.NewAgreement begun -> new NewAgreementController(register, tools, begun);
            case Place.MeetingList _ -> new MeetingListController(register, tools);
            case Place.Meeting(var id) -> new MeetingController(register, tools, papers, printing, id);
            case Place.NewMeeting(var partnership) -> new NewMeetingController(register, tools, partnership);
            case Place.ActionList _ -> new ActionListController(register, tools, Optional.empty());
            case Place.Action(var id) -> new ActionListController(register, tools, Optional.of(id));
            case Place.OpportunityList here -> beside(new OpportunityListController(register, tools, Optional.empty()), BIDS, here);
            case Place.Opportunity(var id) -> beside(new OpportunityListController(register, tools, Optional.of(id)), BIDS,
                new Place.OpportunityList());
            case Place.NewOpportunity(var of, var at) -> new NewOpportunityController(register, tools, of, at);
            case Place.PracticeList here -> beside(new PracticeListController(register, tools, Optional.empty()), BIDS, here);
            case Place.Practice(var id) -> beside(new PracticeListController(register, tools, Optional.of(id)), BIDS,
                new Place.PracticeList());
            case Place.NewPractice(var of, var at) -> new NewPracticeController(register, tools, of, at);
            case Place.PathwayList here -> beside(new PathwayListController(register, tools), REFERRALS, here);
            case Place.Pathway(var id) -> new PathwayController(register, tools, papers, printing, id);
            case Place.NewPathway(var of) -> new NewPathwayController(register, tools, of);
            case Place.ReferralList here -> beside(new ReferralListController(register, tools, Optional.empty()), REFERRALS, here);
            case Place.Referral(var id) -> beside(new ReferralListController(register, tools, Optional.of(id)), REFERRALS,
                new Place.ReferralList());
            case Place.NewReferral(var of) -> new NewReferralController(register, tools, of);
            case Place.ResourceList _ -> new ResourceListController(register, tools, Optional.empty());
            case Place.Resource(var id) -> new ResourceListController(register, tools, Optional.of(id));
            case Place.NewResource(var of) -> new NewResourceController(register, tools, of);
            case Place.BidList here -> beside(new BidListController(register, tools), BIDS, here);
            case Place.Bid(var id) -> new BidController(register, tools, id);
            case Place.NewBid(var of, var opportunity) -> new NewBidController(register, tools, of, opportunity);
            case Place.CampaignList here -> beside(new CampaignListController(register, tools), BIDS, here);
            case Place.Campaign(var id) -> new CampaignController(register, tools, id);
            case Place.NewCampaign(var of) -> new NewCampaignController(register, tools, of);
            case Place.FlowList _ -> new FlowListController(register, tools, papers, printing);
            case Place.Flow(var id) -> new FlowController(register, tools, id);
            case Place.NewFlow(var of) -> new NewFlowController(register, tools, of);
            case Place.ActivityList _ -> new ActivityListController(register, tools);
            case Place.Activity(var id) -> new ActivityController(register, tools, id);
            case Place.NewActivity(var of) -> new NewActivityController(register, tools, of);
            case Place.TemplateList here -> beside(new TemplateListController(register, tools), AGREEMENTS, here);
            case Place.Template(var id) -> new TemplateController(register, tools, id);
            case Place.Reports _ -> new ReportsController(register, tools, papers, printing);
            case Place.ListPaper(var sheet) -> new ListPaperController(register, tools, papers, printing, sheet);
            case Place.Nameless here -> new NamelessController(register, tools, papers, printing, here);
            case Place.Letters(var contacts) -> new LettersController(register, tools, papers, printing, contacts);
            case Place.HouseStyle _ -> new HouseStyleController(register, tools, papers);
            case Place.Import(var file) -> new ImportController(register, tools, file);
            case Place.Bin _ -> new BinController(register, tools);
            case Place.History here -> new HistoryController(register, tools, here.id());
            case Place.Help(var topic) -> new HelpController(tools, topic);
            case Place.Keys _ -> new KeysController(tools);
            case Place.Settings _ -> new SettingsController(register, tools, keptAt);
            case Place.About _ -> new AboutController(tools, keptAt, Version.shown());
        };
    }

    private Screen partnership(UUID id, Optional<String> tab) {
        return new PartnershipController(register, tools, id, PartnershipPages.of(register, tools, papers, printing), tab);
    }

    private Screen beside(Screen screen, List<SisterLists.Sister> sisters, Place here) {
        return new SisterLists(tools, screen, sisters, here);
    }
}
