package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.partnership.Partnership;

/** What has been made of the town so far, by the keys of the sample files; people by their full name. */
final class Town {
    private final LocalDate today;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Contact> people = new HashMap<>();
    private final Map<String, Partnership> partnerships = new HashMap<>();
    private final Map<String, Meeting> firstMeetings = new HashMap<>();
    private final Map<String, Opportunity> opportunities = new HashMap<>();

    Town(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void add(String key, Organisation organisation) {
        organisations.put(key, organisation);
    }

    void add(Contact contact) {
        people.put(contact.name().full(), contact);
    }

    void add(String key, Partnership partnership) {
        partnerships.put(key, partnership);
    }

    void addFirst(String key, Meeting meeting) {
        firstMeetings.put(key, meeting);
    }

    void add(Opportunity opportunity) {
        opportunities.put(opportunity.title(), opportunity);
    }

    Opportunity opportunity(String title) {
        return found(opportunities, title);
    }

    Organisation organisation(String key) {
        return found(organisations, key);
    }

    Contact person(String name) {
        return found(people, name);
    }

    Partnership partnership(String key) {
        return found(partnerships, key);
    }

    /** The first meeting of the partnership with this key. */
    Meeting firstMeeting(String key) {
        return found(firstMeetings, key);
    }

    private static <T> T found(Map<String, T> map, String key) {
        if (!map.containsKey(key)) {
            throw new IllegalArgumentException("The sample files name nobody called " + key);
        }
        return map.get(key);
    }
}
