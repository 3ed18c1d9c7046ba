package org.partnershipregister.screen.frame;

import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.Kind;
import org.partnershipregister.ui.Place;

/** Which kind of record a place shows, and where a record of a kind is shown. */
public final class Places {

    private Places() {
    }

    /** The kind of the list or record at this place. */
    public static Optional<Kind> kind(Place place) {
        return switch (place) {
            case Place.PartnerList _, Place.Partner _, Place.NewPartner _, Place.Import _ -> Optional.of(Kind.ORGANISATION);
            case Place.ContactList _, Place.Contact _, Place.NewContact _ -> Optional.of(Kind.CONTACT);
            case Place.PartnershipList _, Place.Partnership _, Place.NewPartnership _ -> Optional.of(Kind.PARTNERSHIP);
            case Place.AgreementList _, Place.Agreement _, Place.NewAgreement _ -> Optional.of(Kind.AGREEMENT);
            case Place.MeetingList _, Place.Meeting _, Place.NewMeeting _ -> Optional.of(Kind.MEETING);
            case Place.ActionList _, Place.Action _ -> Optional.of(Kind.ACTION);
            case Place.Home _, Place.Bin _, Place.History _, Place.Settings _, Place.Help _, Place.Keys _,
                    Place.About _ -> Optional.empty();
        };
    }

    /** The help for where the user is. */
    static Place help(Visits visits) {
        return new Place.Help(visits.current().get().map(visit -> topic(visit.place())).orElse(Place.Topic.HOME));
    }

    private static Place.Topic topic(Place place) {
        return switch (place) {
            case Place.Import _ -> Place.Topic.IMPORT;
            case Place.Bin _, Place.Settings _, Place.Keys _, Place.About _ -> Place.Topic.SETTINGS;
            case Place.Help(var topic) -> topic;
            default -> kind(place).map(Places::topic).orElse(Place.Topic.HOME);
        };
    }

    private static Place.Topic topic(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> Place.Topic.PARTNERS;
            case CONTACT -> Place.Topic.CONTACTS;
            case PARTNERSHIP -> Place.Topic.PARTNERSHIPS;
            case AGREEMENT -> Place.Topic.AGREEMENTS;
            case MEETING -> Place.Topic.MEETINGS;
            case ACTION -> Place.Topic.ACTIONS;
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
        };
    }
}
