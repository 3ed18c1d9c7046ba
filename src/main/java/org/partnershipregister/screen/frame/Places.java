package org.partnershipregister.screen.frame;

import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.Kind;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Topic;

/** Which kind of record a place shows, and where a record of a kind is shown. */
public final class Places {

    private Places() {
    }

    /** The kind of the list or record at this place. */
    public static Optional<Kind> kind(Place place) {
        return switch (place) {
            case Place.PartnerList _, Place.Partner _, Place.NewPartner _, Place.Import _ -> Optional.of(Kind.ORGANISATION);
            case Place.ContactList _, Place.Contact _, Place.NewContact _, Place.Letters _ -> Optional.of(Kind.CONTACT);
            case Place.PartnershipList _, Place.Partnership _, Place.PartnershipTab _, Place.NewPartnership _, Place.BecomePartnership _ ->
                Optional.of(Kind.PARTNERSHIP);
            case Place.AgreementList _, Place.Agreement _, Place.NewAgreement _ -> Optional.of(Kind.AGREEMENT);
            case Place.MeetingList _, Place.Meeting _, Place.NewMeeting _ -> Optional.of(Kind.MEETING);
            case Place.ActionList _, Place.Action _ -> Optional.of(Kind.ACTION);
            case Place.OpportunityList _, Place.Opportunity _, Place.NewOpportunity _ -> Optional.of(Kind.OPPORTUNITY);
            case Place.PracticeList _, Place.Practice _, Place.NewPractice _ -> Optional.of(Kind.SHARED_PRACTICE);
            case Place.PathwayList _, Place.Pathway _, Place.NewPathway _ -> Optional.of(Kind.REFERRAL_PATHWAY);
            case Place.ReferralList _, Place.Referral _, Place.NewReferral _ -> Optional.of(Kind.REFERRAL);
            case Place.ResourceList _, Place.Resource _, Place.NewResource _ -> Optional.of(Kind.RESOURCE_CONTRIBUTION);
            case Place.BidList _, Place.Bid _, Place.NewBid _ -> Optional.of(Kind.BID);
            case Place.CampaignList _, Place.Campaign _, Place.NewCampaign _ -> Optional.of(Kind.CAMPAIGN);
            case Place.FlowList _, Place.Flow _, Place.NewFlow _ -> Optional.of(Kind.INFORMATION_FLOW);
            case Place.ActivityList _, Place.Activity _, Place.NewActivity _ -> Optional.of(Kind.JOINT_ACTIVITY);
            case Place.TemplateList _, Place.Template _ -> Optional.of(Kind.AGREEMENT_TEMPLATE);
            case Place.Home _, Place.Reports _, Place.ListPaper _, Place.Nameless _, Place.HouseStyle _, Place.Bin _, Place.History _, Place.Settings _, Place.Help _, Place.Keys _,
                    Place.About _ -> Optional.empty();
        };
    }

    /** The help for where the user is. */
    static Place help(Visits visits) {
        return new Place.Help(visits.current().get().map(visit -> topic(visit.place())).orElse(Topic.HOME));
    }

    private static Topic topic(Place place) {
        return switch (place) {
            case Place.Import _ -> Topic.IMPORT;
            case Place.Reports _, Place.ListPaper _, Place.Nameless _ -> Topic.REPORTS;
            case Place.HouseStyle _ -> Topic.TEMPLATES;
            case Place.Letters _ -> Topic.LETTERS;
            case Place.Bin _, Place.Settings _, Place.Keys _, Place.About _ -> Topic.SETTINGS;
            case Place.Help(var topic) -> topic;
            default -> kind(place).map(Places::topic).orElse(Topic.HOME);
        };
    }

    private static Topic topic(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Topic.PARTNERS;
            case CONTACT -> Topic.CONTACTS;
            case PARTNERSHIP -> Topic.PARTNERSHIPS;
            case AGREEMENT -> Topic.AGREEMENTS;
            case MEETING -> Topic.MEETINGS;
            case ACTION -> Topic.ACTIONS;
            case OPPORTUNITY, SHARED_PRACTICE -> Topic.OPPORTUNITIES;
            case REFERRAL_PATHWAY, REFERRAL -> Topic.REFERRALS;
            case RESOURCE_CONTRIBUTION -> Topic.RESOURCES;
            case BID, CAMPAIGN -> Topic.BIDS;
            case INFORMATION_FLOW -> Topic.SHARING;
            case JOINT_ACTIVITY -> Topic.ACTIVITIES;
            case AGREEMENT_TEMPLATE -> Topic.TEMPLATES;
        };
    }

    /** Where this record is shown. */
    public static Place of(Kind kind, UUID id) {
        return Place.of(kind, id);
    }

    /** Where this search result is shown. */
    public static Place of(Hit hit) {
        return of(hit.kind(), hit.id());
    }

    /** Where a new record of this kind is made; actions are made in the notes of a meeting. */
    public static Optional<Place> fresh(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Optional.of(new Place.NewPartner(""));
            case CONTACT -> Optional.of(new Place.NewContact("", Optional.empty()));
            case PARTNERSHIP -> Optional.of(new Place.NewPartnership(""));
            case AGREEMENT -> Optional.of(new Place.NewAgreement(Optional.empty()));
            case MEETING -> Optional.of(new Place.NewMeeting(Optional.empty()));
            case ACTION -> Optional.empty();
            case OPPORTUNITY -> Optional.of(new Place.NewOpportunity(Optional.empty(), Optional.empty()));
            case SHARED_PRACTICE -> Optional.of(new Place.NewPractice(Optional.empty(), Optional.empty()));
            case REFERRAL_PATHWAY -> Optional.of(new Place.NewPathway(Optional.empty()));
            case REFERRAL -> Optional.of(new Place.NewReferral(Optional.empty()));
            case RESOURCE_CONTRIBUTION -> Optional.of(new Place.NewResource(Optional.empty()));
            case BID -> Optional.of(new Place.NewBid(Optional.empty(), Optional.empty()));
            case CAMPAIGN -> Optional.of(new Place.NewCampaign(Optional.empty()));
            case INFORMATION_FLOW -> Optional.of(new Place.NewFlow(Optional.empty()));
            case JOINT_ACTIVITY -> Optional.of(new Place.NewActivity(Optional.empty()));
            case AGREEMENT_TEMPLATE -> Optional.empty();
        };
    }
}
