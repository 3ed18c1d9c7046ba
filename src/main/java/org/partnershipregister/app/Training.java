package org.partnershipregister.app;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.meeting.MeetingLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.ui.Place;

/**
 * The start that the installers make once to learn which classes the program needs (the cache of {@code -XX:AOTCache}):
 * it goes through every room of the sample register and ends.
 */
final class Training {
    private static final Duration IN_EACH_ROOM = Duration.seconds(1.5);

    private Training() {
    }

    /** Whether this start is one. */
    static boolean wanted() {
        return Boolean.getBoolean("partnershipregister.training");
    }

    static void run(Wiring.Opened opened, Wiring wiring) {
        wiring.work().run(() -> rooms(opened.register().database()), rooms -> {
            Timeline walk = new Timeline();
            for (int room = 0; room < rooms.size(); room++) {
                Place place = rooms.get(room);
                walk.getKeyFrames().add(new KeyFrame(IN_EACH_ROOM.multiply(room + 1), event -> opened.visits().go(place)));
            }
            walk.getKeyFrames().add(new KeyFrame(IN_EACH_ROOM.multiply(rooms.size() + 1), event -> Platform.exit()));
            walk.play();
        });
    }

    private static List<Place> rooms(Database database) {
        return List.of(new Place.PartnerList(), new Place.ContactList(), new Place.PartnershipList(), new Place.AgreementList(),
            new Place.MeetingList(), new Place.ActionList(),
            new Place.Partner(new PartnerLists(database).ids(PartnerQuestion.ALL).getFirst()),
            new Place.Partnership(new PartnershipLists(database).ids(PartnershipQuestion.ALL).getFirst()),
            new Place.Agreement(new AgreementLists(database).ids(AgreementQuestion.ALL).getFirst()),
            new Place.Meeting(new MeetingLists(database).ids(MeetingQuestion.ALL).getFirst()), new Place.Home(),
            new Place.PartnerList());
    }
}
