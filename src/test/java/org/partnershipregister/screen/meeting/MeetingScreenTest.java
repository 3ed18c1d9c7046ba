package org.partnershipregister.screen.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.meeting.MinutesStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.SteeringGroup;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.testing.pages.MeetingPage;
import org.partnershipregister.ui.Place;

class MeetingScreenTest extends WindowTest {
    private final MeetingPage page = new MeetingPage(this, () -> stage.getScene().getRoot());
    private SteeringGroup group;
    private MeetingController screen;

    @BeforeEach
    void fill() {
        group = inRegister(() -> SteeringGroup.in(register));
        open();
    }

    private void open() {
        screen = show(() -> new MeetingController(register, tools, new Papers(), new Printing(), group.now().id()));
    }

    @Test
    void whatWasSpottedOrSharedIsNotedFromTheMenuOfTheMeeting() {
        FxScreen.run(() -> this.<MenuButton>node("moves").getItems().stream()
            .filter(item -> item.getText() != null && item.getText().startsWith("Note ")).forEach(item -> item.fire()));
        assertThat(navigator.went()).containsExactly(
            new Place.NewOpportunity(group.now().partnership(), Optional.of(group.now().id())),
            new Place.NewPractice(group.now().partnership(), Optional.of(group.now().id())));
    }

    @Test
    void aMeetingIsMinutedByKeyboardAndExported(@TempDir Path folder) throws Exception {
        page.attendance(KeyCode.P, KeyCode.P, KeyCode.A, KeyCode.O, KeyCode.X, KeyCode.P);
        page.inItem(3).action("@Housing Link book the college for February by 12 Dec");
        page.inItem(4).type("The police version lacks the venue field, so staff fill in two forms.");
        page.decision("Use one form from January");
        page.enter().type("@Tom Bell draft the form by 5 Jan").makeAction();
        page.tickFirstOldAction();
        settle();
        FxScreen.until("all is saved", () -> tools.work().pending().get() == 0);
        Screenshots.take("meeting", stage.getScene(), tools.settings());

        Meeting kept = meeting();
        assertThat(kept.attendance()).extracting(one -> one.state()).containsExactly(AttendanceState.PRESENT,
            AttendanceState.PRESENT, AttendanceState.APOLOGIES, AttendanceState.ONLINE, AttendanceState.ABSENT, AttendanceState.PRESENT);
        assertThat(kept.agenda().get(3).notes())
            .isEqualTo("<p>The police version lacks the venue field, so staff fill in two forms.</p>");
        assertThat(kept.decisionsOf(kept.agenda().get(3).id())).extracting(Decision::text).containsExactly("Use one form from January");
        List<ActionRow> actions = inRegister(() -> new ActionLists(register.database()).of(kept.id()));
        assertThat(actions).extracting(row -> row.action().text() + "|" + row.ownerInFull() + "|" + row.action().dueOn().orElseThrow())
            .containsExactly("book the college for February|Housing Link|2026-12-12",
                "draft the form|Tom Bell, Borough Council|2027-01-05");
        assertThat(inRegister(() -> new ActionLists(register.database()).before(kept.id())))
            .filteredOn(row -> !row.action().outcome().state().open()).hasSize(1);

        for (String ending : List.of("pdf", "docx", "odt", "html", "md", "txt")) {
            dialogs.answer(folder.resolve("notes." + ending));
        }
        MenuButton saveAs = from(stage.getScene().getRoot()).lookup("#saveAs").query();
        for (int i = 0; i < saveAs.getItems().size(); i++) {
            int format = i;
            FxScreen.run(() -> saveAs.getItems().get(format).fire());
            settle();
        }
        FxScreen.until("six files are written", () -> tools.work().pending().get() == 0);
        assertThat(folder.toFile().list()).hasSize(6);
        assertThat(Files.readString(folder.resolve("notes.txt"))).contains("Use one form from January", "Tom Bell", "Apologies");
        assertThat(Files.readAllBytes(folder.resolve("notes.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whatAPdfOfTheNotesCannotShowIsNamedBeforeItIsSaved(@TempDir Path folder) {
        MeetingStore meetings = new MeetingStore(register.database());
        inRegister(() -> meetings.save(meetings.get(group.now().id()).edit().at("ᎠᎡᎢ 华人社区中心", "").done()));
        settle();
        Path pdf = folder.resolve("notes.pdf");
        MenuButton saveAs = from(stage.getScene().getRoot()).lookup("#saveAs").query();
        dialogs.answer(pdf).answer(false);
        FxScreen.run(() -> saveAs.getItems().getFirst().fire());
        FxScreen.until("the characters are named", () -> dialogs.told().size() == 2);
        assertThat(dialogs.told().getLast()).isEqualTo("3 characters cannot be printed");
        settle();
        assertThat(pdf).doesNotExist();
        dialogs.answer(pdf).answer(true);
        FxScreen.run(() -> saveAs.getItems().getFirst().fire());
        FxScreen.until("the PDF is there", () -> Files.exists(pdf));
    }

    @Test
    void whatIsTypedIsOnDiskAfterAPauseAndThePageOpensWhereItWas() {
        page.inItem(4).type("Half a sent");
        FxScreen.until("the pause has saved it", () -> tools.status().savedState().get().name().equals("SAVED"));
        assertThat(meeting().agenda().get(3).notes()).isEqualTo("<p>Half a sent</p>");
        page.type("ence");
        FxScreen.run(() -> screen.hidden());
        settle();
        assertThat(meeting().agenda().get(3).notes()).isEqualTo("<p>Half a sentence</p>");
        open();
        page.type(" more");
        FxScreen.run(() -> screen.saveNow());
        settle();
        assertThat(meeting().agenda().get(3).notes()).isEqualTo("<p>Half a sentence more</p>");
    }

    @Test
    void undoOfTheRegisterShowsInTheTextButNeverOverTyping() {
        page.inItem(4).type("one");
        FxScreen.run(() -> screen.saveNow());
        settle();
        inRegister(() -> register.undo().undo());
        assertThat(meeting().agenda().get(3).notes()).isEmpty();
        page.inItem(4).type("two");
        inRegister(() -> new MeetingStore(register.database()).change(group.now().id(), "change.meeting.notes",
            kept -> kept.edit().item(kept.agenda().get(3).id(), item -> item.noted("<p>other</p>")).done()));
        FxScreen.run(() -> screen.saveNow());
        settle();
        assertThat(meeting().agenda().get(3).notes()).isEqualTo("<p>two</p>");
    }

    /** Typing that a full disk, or minutes approved meanwhile, kept from being saved was once overwritten by what was saved before. */
    @Test
    void whatCouldNotBeKeptStaysInItsPlace() {
        page.inItem(4).type("Not to be lost");
        inRegister(() -> new MinutesStore(register.database()).approve(group.now().id(), "as read", TestRegister.TODAY, Optional.empty()));
        FxScreen.run(() -> screen.saveNow());
        settle();
        assertThat(dialogs.failures()).isNotEmpty();
        FxScreen.run(() -> {
            screen.hidden();
            screen.shown();
        });
        settle();
        assertThat(FxScreen.get(() -> lookup(".notes").queryAll().stream().map(RichTextArea.class::cast)
            .anyMatch(area -> area.getModel().getPlainText(0).equals("Not to be lost")))).isTrue();
    }

    @Test
    void approvedNotesCanBeReadButNotTypedIn() {
        inRegister(() -> new MinutesStore(register.database()).approve(group.now().id(), "as read", TestRegister.TODAY, Optional.empty()));
        settle();
        clickOn("#title").write("x");
        clickOn("#place").write("x");
        FxScreen.run(() -> screen.saveNow());
        settle();
        assertThat(meeting().title()).isEqualTo(group.now().title());
    }

    @Test
    void theNextMeetingIsPlannedFromHere() {
        dialogs.answer("9 January 2027");
        page.planItem("Festival stewards");
        settle();
        assertThat(meeting().agenda().get(5).title()).isEqualTo("Festival stewards");
        clickOn(from(stage.getScene().getRoot()).lookup("Plan the next one").<Node>query());
        settle();
        Place.Meeting next = (Place.Meeting) navigator.went().getLast();
        Meeting planned = inRegister(() -> new MeetingStore(register.database()).get(next.id()));
        assertThat(planned.when().on()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(planned.agenda()).extracting(AgendaItem::title).contains("Shared incident form", "Festival stewards");
    }

    private Meeting meeting() {
        assertThat(dialogs.failures()).isEmpty();
        return inRegister(() -> new MeetingStore(register.database()).get(group.now().id()));
    }
}
