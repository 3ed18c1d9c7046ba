package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementQuestion;
import org.partnershipregister.model.meeting.MeetingQuestion;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.partnership.PartnershipQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementLists;
import org.partnershipregister.store.meeting.MeetingLists;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.ui.Place;

/** Pictures of every room of the program with the sample register, in light and dark, written to target/screens for people to look at. */
class ScreenPicturesTest extends JourneyTest {

    private static final int FEWEST_COLOURS = 60;
    private final List<String> faults = new ArrayList<>();

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void everyRoomIsPicturedAndItsControlsHaveNamesRolesAndSizes() {
        picture("01-home");
        list("02-partners", new Place.PartnerList());
        go(new Place.Partner(partner("Housing Link")));
        picture("03-partner");
        list("04-contacts", new Place.ContactList());
        list("05-partnerships", new Place.PartnershipList());
        UUID safer = partnership("Safer Streets");
        go(new Place.Partnership(safer));
        picture("06-partnership");
        tab(1);
        picture("07-partnership-members");
        list("08-agreements", new Place.AgreementList());
        agreement(safer);
        list("11-meetings", new Place.MeetingList());
        go(new Place.Meeting(newestNotes(safer)));
        FxScreen.until("people are listed", () -> !this.<ListView<?>>there("attendance").getItems().isEmpty());
        picture("12-meeting");
        list("13-actions", new Place.ActionList());
        importPlan();
        go(new Place.Settings());
        picture("15-settings");
        assertThat(faults).isEmpty();
    }

    private void list(String name, Place place) {
        go(place);
        TableView<?> table = there("table");
        FxScreen.until("the list has rows", () -> !table.getItems().isEmpty());
        settle();
        picture(name);
    }

    private void agreement(UUID partnership) {
        go(new Place.Agreement(new AgreementLists(register.database()).ids(AgreementQuestion.ofPartnership(partnership)).getFirst()));
        FxScreen.until("the preview is there", () -> this.<ImageView>there("page").getImage() != null);
        picture("09-agreement");
        tab(1);
        picture("10-agreement-parties");
    }

    private void importPlan() {
        go(new Place.Import());
        dialogs.answer(ownList());
        click("chooseFile");
        FxScreen.until("the plan is there", () -> !this.<TableView<?>>there("problems").getItems().isEmpty());
        picture("14-import");
    }

    private void picture(String name) {
        settle();
        Screenshots.both(name, FxScreen.get(() -> stage.getScene()), tools.settings());
        for (String theme : List.of("light", "dark")) {
            if (colours(Path.of("target", "screens", name + "-" + theme + ".png")) < FEWEST_COLOURS) {
                faults.add(name + " is blank in " + theme);
            }
        }
        AccessibilityRules.broken(root()).forEach(fault -> faults.add(name + " " + fault));
    }

    private void tab(int index) {
        TabPane tabs = there("tabs");
        FxScreen.run(() -> tabs.getSelectionModel().select(index));
        settle();
    }

    private UUID partner(String name) {
        return inRegister(() -> new PartnerLists(register.database()).ids(PartnerQuestion.ALL.text(name))).getFirst();
    }

    private UUID partnership(String name) {
        return inRegister(() -> new PartnershipLists(register.database()).ids(PartnershipQuestion.ALL.text(name))).getFirst();
    }

    private UUID newestNotes(UUID partnership) {
        return inRegister(() -> new MeetingLists(register.database()).ids(MeetingQuestion.ALL.of(Optional.of(partnership))
            .which(MeetingQuestion.Which.HELD))).getFirst();
    }

    /** How many colours the room itself shows, header and side bar left out. */
    private static int colours(Path picture) {
        try {
            BufferedImage image = ImageIO.read(picture.toFile());
            Set<Integer> found = new HashSet<>();
            for (int y = image.getHeight() / 8; y < image.getHeight() * 7 / 8; y++) {
                for (int x = image.getWidth() / 4; x < image.getWidth(); x++) {
                    found.add(image.getRGB(x, y));
                }
            }
            return found.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownList() {
        try {
            return Path.of(Objects.requireNonNull(ScreenPicturesTest.class.getResource("/imports/own-list.csv")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
