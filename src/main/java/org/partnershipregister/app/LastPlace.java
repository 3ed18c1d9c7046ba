package org.partnershipregister.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipregister.model.Kind;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Settings;

/**
 * The place a register was left at, so that the next start goes there: a list, a record or a page without a record. What
 * was only begun, such as a new partner, is not taken up again.
 */
final class LastPlace {
    private static final String PLACE = "place";
    private static final String REGISTER = "place.register";
    private static final Pattern RECORD = Pattern.compile("([A-Z_]+) ([0-9a-f-]{36})");

    private final Settings settings;
    private final String register;

    /** @param register which register it is, for each has places of its own */
    LastPlace(Settings settings, String register) {
        this.settings = settings;
        this.register = register;
    }

    void remember(Place place) {
        settings.put(PLACE, text(place));
        settings.put(REGISTER, register);
    }

    /** Where to begin; Home when the register was never left, or nobody can say where. */
    Place known() {
        return settings.get(PLACE).filter(text -> settings.get(REGISTER).filter(register::equals).isPresent())
            .flatMap(LastPlace::place).orElse(new Place.Home());
    }

    private static String text(Place place) {
        return switch (place) {
            case Place.Partner(UUID id) -> Kind.ORGANISATION + " " + id;
            case Place.Contact(UUID id) -> Kind.CONTACT + " " + id;
            case Place.Partnership(UUID id) -> Kind.PARTNERSHIP + " " + id;
            case Place.PartnershipTab(UUID id, String _) -> Kind.PARTNERSHIP + " " + id;
            case Place.Agreement(UUID id) -> Kind.AGREEMENT + " " + id;
            case Place.Meeting(UUID id) -> Kind.MEETING + " " + id;
            case Place.Pathway(UUID id) -> Kind.REFERRAL_PATHWAY + " " + id;
            case Place.Bid(UUID id) -> Kind.BID + " " + id;
            case Place.Campaign(UUID id) -> Kind.CAMPAIGN + " " + id;
            case Place.Flow(UUID id) -> Kind.INFORMATION_FLOW + " " + id;
            case Place.Activity(UUID id) -> Kind.JOINT_ACTIVITY + " " + id;
            case Place.Template(UUID id) -> Kind.AGREEMENT_TEMPLATE + " " + id;
            case Place.TemplateList _ -> "templates";
            case Place.Nameless(Kind kind, UUID id) -> kind + " " + id;
            case Place.Reports _, Place.ListPaper _ -> "reports";
            case Place.PartnerList _, Place.NewPartner _, Place.Import _ -> "partners";
            case Place.ContactList _, Place.NewContact _, Place.Letters _ -> "contacts";
            case Place.PartnershipList _, Place.NewPartnership _, Place.BecomePartnership _ -> "partnerships";
            case Place.AgreementList _, Place.NewAgreement _ -> "agreements";
            case Place.MeetingList _, Place.NewMeeting _ -> "meetings";
            case Place.ActionList _, Place.Action _ -> "actions";
            case Place.OpportunityList _, Place.NewOpportunity _, Place.Opportunity _ -> "opportunities";
            case Place.PracticeList _, Place.NewPractice _, Place.Practice _ -> "practice";
            case Place.PathwayList _, Place.NewPathway _ -> "pathways";
            case Place.ReferralList _, Place.NewReferral _, Place.Referral _ -> "referrals";
            case Place.ResourceList _, Place.NewResource _, Place.Resource _ -> "resources";
            case Place.BidList _, Place.NewBid _ -> "bids";
            case Place.CampaignList _, Place.NewCampaign _ -> "campaigns";
            case Place.FlowList _, Place.NewFlow _ -> "flows";
            case Place.ActivityList _, Place.NewActivity _ -> "activities";
            case Place.Home _, Place.Bin _, Place.History _, Place.Settings _, Place.HouseStyle _, Place.Help _, Place.Keys _, Place.About _ -> "";
        };
    }

    private static Optional<Place> place(String text) {
        Matcher record = RECORD.matcher(text);
        if (record.matches()) {
            return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(record.group(1))).findFirst()
                .map(kind -> Place.of(kind, UUID.fromString(record.group(2))));
        }
        return switch (text) {
            case "partners" -> Optional.of(new Place.PartnerList());
            case "contacts" -> Optional.of(new Place.ContactList());
            case "partnerships" -> Optional.of(new Place.PartnershipList());
            case "agreements" -> Optional.of(new Place.AgreementList());
            case "meetings" -> Optional.of(new Place.MeetingList());
            case "actions" -> Optional.of(new Place.ActionList());
            case "opportunities" -> Optional.of(new Place.OpportunityList());
            case "practice" -> Optional.of(new Place.PracticeList());
            case "pathways" -> Optional.of(new Place.PathwayList());
            case "referrals" -> Optional.of(new Place.ReferralList());
            case "resources" -> Optional.of(new Place.ResourceList());
            case "bids" -> Optional.of(new Place.BidList());
            case "campaigns" -> Optional.of(new Place.CampaignList());
            case "flows" -> Optional.of(new Place.FlowList());
            case "activities" -> Optional.of(new Place.ActivityList());
            case "templates" -> Optional.of(new Place.TemplateList());
            case "reports" -> Optional.of(new Place.Reports());
            default -> Optional.empty();
        };
    }
}
