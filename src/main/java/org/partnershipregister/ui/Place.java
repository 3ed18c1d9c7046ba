package org.partnershipregister.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementKind;

/**
 * Every address in the program. Ids travel, never records; {@code app.Screens} decides by an exhaustive switch what
 * stands at each place, so that a place without a screen does not compile.
 */
public sealed interface Place {

    /** What needs us. */
    record Home() implements Place { }

    /** All partner organisations. */
    record PartnerList() implements Place { }

    /** One organisation. */
    record Partner(UUID id) implements Place { }

    /** A new organisation, its name perhaps typed already. */
    record NewPartner(String name) implements Place { }

    /** All contacts. */
    record ContactList() implements Place { }

    /** One contact. */
    record Contact(UUID id) implements Place { }

    /** A new contact, perhaps of a known organisation. */
    record NewContact(String name, Optional<UUID> organisation) implements Place { }

    /** All partnerships. */
    record PartnershipList() implements Place { }

    /** One partnership. */
    record Partnership(UUID id) implements Place { }

    /**
     * One tab of a partnership's page.
     *
     * @param tab the tab's node id, such as {@code stepsTab}; the page opens with its first tab while it has none of that id
     */
    record PartnershipTab(UUID id, String tab) implements Place { }

    /** A new partnership, its name perhaps typed already. */
    record NewPartnership(String name) implements Place { }

    /** A partnership that grows out of this one, perhaps by an opportunity that is taken up together. */
    record BecomePartnership(UUID from, Optional<UUID> opportunity) implements Place { }

    /** All agreements. */
    record AgreementList() implements Place { }

    /** One agreement. */
    record Agreement(UUID id) implements Place { }

    /** A new agreement, perhaps of a known partnership, perhaps of a kind or from a template (by its code) that is chosen already. */
    record NewAgreement(Optional<UUID> partnership, Optional<AgreementKind> kind, Optional<String> template, Optional<UUID> inPlaceOf)
        implements Place {

        /** One that writes down an agreement that has no words yet. */
        public static NewAgreement writingDown(UUID agreement, Optional<UUID> partnership, AgreementKind kind) {
            return new NewAgreement(partnership, Optional.of(kind), Optional.empty(), Optional.of(agreement));
        }

        public NewAgreement(Optional<UUID> partnership, Optional<AgreementKind> kind, Optional<String> template) {
            this(partnership, kind, template, Optional.empty());
        }

        public NewAgreement(Optional<UUID> partnership, Optional<AgreementKind> kind) {
            this(partnership, kind, Optional.empty());
        }

        public NewAgreement(Optional<UUID> partnership) {
            this(partnership, Optional.empty());
        }
    }

    /** All meetings. */
    record MeetingList() implements Place { }

    /** One meeting and its notes. */
    record Meeting(UUID id) implements Place { }

    /** A new meeting, perhaps of a known partnership. */
    record NewMeeting(Optional<UUID> partnership) implements Place { }

    /** All actions over all meetings. */
    record ActionList() implements Place { }

    /** One action, shown in the list of all actions. */
    record Action(UUID id) implements Place { }

    /** All opportunities that were spotted. */
    record OpportunityList() implements Place { }

    /** One opportunity, shown in the list of all. */
    record Opportunity(UUID id) implements Place { }

    /** A new opportunity, perhaps of a known partnership, perhaps spotted at a meeting. */
    record NewOpportunity(Optional<UUID> partnership, Optional<UUID> meeting) implements Place { }

    /** Practice that partners shared with each other. */
    record PracticeList() implements Place { }

    /** One shared practice, shown in the list of all. */
    record Practice(UUID id) implements Place { }

    /** Shared practice to be noted, perhaps of a known partnership, perhaps told at a meeting. */
    record NewPractice(Optional<UUID> partnership, Optional<UUID> meeting) implements Place { }

    /** The log of all referrals; it names no client. */
    record ReferralList() implements Place { }

    /** One referral, shown in the log. */
    record Referral(UUID id) implements Place { }

    /** A new referral, perhaps on a known pathway. */
    record NewReferral(Optional<UUID> pathway) implements Place { }

    /** All referral pathways. */
    record PathwayList() implements Place { }

    /** One referral pathway. */
    record Pathway(UUID id) implements Place { }

    /** A new pathway, perhaps of a known partnership. */
    record NewPathway(Optional<UUID> partnership) implements Place { }

    /** All bids. */
    record BidList() implements Place { }

    /** One bid. */
    record Bid(UUID id) implements Place { }

    /** A new bid, perhaps of a known partnership, perhaps for an opportunity. */
    record NewBid(Optional<UUID> partnership, Optional<UUID> opportunity) implements Place { }

    /** All campaigns. */
    record CampaignList() implements Place { }

    /** One campaign. */
    record Campaign(UUID id) implements Place { }

    /** A new campaign, perhaps of a known partnership. */
    record NewCampaign(Optional<UUID> partnership) implements Place { }

    /** All that partners put into the pot. */
    record ResourceList() implements Place { }

    /** One contribution, shown in the list of all. */
    record Resource(UUID id) implements Place { }

    /** A new contribution, perhaps to a known partnership. */
    record NewResource(Optional<UUID> partnership) implements Place { }

    /** All information that flows between partners, and the log of data sharing agreements. */
    record FlowList() implements Place { }

    /** One information flow. */
    record Flow(UUID id) implements Place { }

    /** A new information flow, perhaps of a known partnership. */
    record NewFlow(Optional<UUID> partnership) implements Place { }

    /** All joint training, fundraising and events. */
    record ActivityList() implements Place { }

    /** One joint activity. */
    record Activity(UUID id) implements Place { }

    /** A new joint activity, perhaps of a known partnership. */
    record NewActivity(Optional<UUID> partnership) implements Place { }

    /** Templates of agreements: those of the program and our own. */
    record TemplateList() implements Place { }

    /** One template of our own. */
    record Template(UUID id) implements Place { }

    /** The prints of the register: what councils ask for, agreements by partner, what is missing. */
    record Reports() implements Place { }

    /** A list of the program as a paper, with the rows it had when it was asked for. */
    record ListPaper(ListSheet sheet) implements Place { }

    /** The paper of an agreement or of a meeting with names as numbers. */
    record Nameless(Kind kind, UUID id) implements Place { }

    /** Letters and labels to these contacts; none yet chosen when empty. */
    record Letters(List<UUID> contacts) implements Place {

        public Letters {
            contacts = List.copyOf(contacts);
        }
    }

    /** How our papers look: logo, font, margins, foot of the page, sheet. */
    record HouseStyle() implements Place { }

    /** Partners from a spreadsheet, perhaps one that is chosen already. */
    record Import(Optional<Path> file) implements Place {

        public Import() {
            this(Optional.empty());
        }
    }

    /** What was deleted and can come back. */
    record Bin() implements Place { }

    /** Who changed what and when in one record. */
    record History(UUID id) implements Place { }

    /** Our organisation, theme, text size, where things are kept. */
    record Settings() implements Place { }

    /** Help that needs no network. */
    record Help(Topic topic) implements Place { }

    /** Every key of the program. */
    record Keys() implements Place { }

    /** Version, licences, where things are kept. */
    record About() implements Place { }

    /** Where this record is shown. */
    static Place of(Kind kind, UUID id) {
        return switch (kind) {
            case ORGANISATION -> new Partner(id);
            case CONTACT -> new Contact(id);
            case PARTNERSHIP -> new Partnership(id);
            case AGREEMENT -> new Agreement(id);
            case MEETING -> new Meeting(id);
            case ACTION -> new Action(id);
            case OPPORTUNITY -> new Opportunity(id);
            case SHARED_PRACTICE -> new Practice(id);
            case REFERRAL_PATHWAY -> new Pathway(id);
            case REFERRAL -> new Referral(id);
            case RESOURCE_CONTRIBUTION -> new Resource(id);
            case BID -> new Bid(id);
            case CAMPAIGN -> new Campaign(id);
            case INFORMATION_FLOW -> new Flow(id);
            case JOINT_ACTIVITY -> new Activity(id);
            case AGREEMENT_TEMPLATE -> new Template(id);
        };
    }
}
