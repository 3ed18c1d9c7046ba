package org.partnershipregister.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.model.networking.Opportunity;
import org.partnershipregister.model.networking.OpportunityKind;
import org.partnershipregister.model.networking.OpportunityState;
import org.partnershipregister.model.networking.SharedPractice;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.Edit;
import org.partnershipregister.store.networking.OpportunityStore;
import org.partnershipregister.store.networking.PracticeStore;
import org.partnershipregister.store.partnership.Becoming;

/** Opportunities of three years in every state with who was interested, and what partners told each other. */
final class SampleNetworking {
    private static final int DAYS_TO_ANSWER = 5;

    private final OpportunityStore opportunities;
    private final PracticeStore practices;
    private final Becoming becoming;
    private final Town town;

    SampleNetworking(Database database, Town town) {
        this.opportunities = new OpportunityStore(database);
        this.practices = new PracticeStore(database);
        this.becoming = new Becoming(database);
        this.town = town;
    }

    void put(Edit edit) {
        SampleLine.read("opportunities").forEach(line -> town.add(opportunities.put(edit, opportunity(line))));
        SampleLine.read("practices").forEach(line -> practices.put(edit, practice(line)));
        becoming.cameFrom(edit, town.partnership("green").id(), town.opportunity("Green routes: from the locks to Mill Lane").id());
    }

    private Opportunity opportunity(SampleLine line) {
        LocalDate spotted = day(line, 4);
        Opportunity.Course course = new Opportunity.Course(line.code(3, OpportunityState.class), after(line, 7, spotted), line.text(10));
        return Opportunity.spotted(line.text(2), line.code(1, OpportunityKind.class), spotted).edit()
            .partnership(partnership(line).map(Partnership::id)).meeting(firstMeeting(line, 4).map(Meeting::id))
            .deadline(after(line, 5, spotted)).value(line.has(6) ? Optional.of(line.number(6) * 100L) : Optional.empty())
            .details(line.text(8)).link(line.text(9)).interests(interests(line.text(11), spotted)).course(course).done();
    }

    private List<Interest> interests(String said, LocalDate spotted) {
        return Arrays.stream(said.split(";")).map(String::strip).filter(one -> !one.isEmpty()).map(one -> {
            String[] words = one.split(" ", 3);
            Organisation organisation = town.organisation(words[0]);
            LocalDate on = spotted.plusDays(DAYS_TO_ANSWER);
            return Interest.of(organisation.id(), organisation.name(), InterestLevel.valueOf(words[1]),
                on.isAfter(town.today()) ? town.today() : on).noting(words.length > 2 ? words[2] : "");
        }).toList();
    }

    private SharedPractice practice(SampleLine line) {
        return SharedPractice.told(line.text(2), line.text(4), day(line, 3)).from(new SharedPractice.Source(
            Optional.of(town.organisation(line.text(1)).id()), partnership(line).map(Partnership::id),
            firstMeeting(line, 3).map(Meeting::id)));
    }

    private Optional<Partnership> partnership(SampleLine line) {
        return line.has(0) ? Optional.of(town.partnership(line.text(0))) : Optional.empty();
    }

    private Optional<Meeting> firstMeeting(SampleLine line, int cell) {
        return line.text(cell).equals("first") ? Optional.of(town.firstMeeting(line.text(0))) : Optional.empty();
    }

    private LocalDate day(SampleLine line, int cell) {
        return firstMeeting(line, cell).map(meeting -> meeting.when().on())
            .orElseGet(() -> town.today().minusDays(line.number(cell)));
    }

    private static Optional<LocalDate> after(SampleLine line, int cell, LocalDate day) {
        return line.has(cell) ? Optional.of(day.plusDays(line.number(cell))) : Optional.empty();
    }
}
