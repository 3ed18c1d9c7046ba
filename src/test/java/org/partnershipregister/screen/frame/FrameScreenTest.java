package org.partnershipregister.screen.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Found;
import org.partnershipregister.model.Hit;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.Topic;
import org.partnershipregister.ui.Work;
import org.partnershipregister.ui.notes.NotesEditor;
import org.partnershipregister.ui.notes.RichNotesEditor;

class FrameScreenTest extends WindowTest {

    private static final UUID HOUSING_LINK = UUID.randomUUID();
    private boolean nothingLeft;
    private final List<String> undone = new ArrayList<>();
    private Visits visits;
    private FrameController frame;

    @BeforeEach
    void showFrame() {
        visits = new Visits();
        tools = new Tools(tools.work(), visits, dialogs, tools.views(), tools.messages(), tools.formats(),
                tools.settings(), tools.status(), tools.changes());
        visits.open(place -> new PlainScreen(place.toString()), kept -> dialogs.tell("kept", ""));
        showNode(() -> {
            frame = new FrameController(tools, visits, new FixedDoors());
            return frame.node();
        });
        FxScreen.run(() -> {
            frame.start();
            visits.go(new Place.Home());
        });
        settle();
    }

    @Test
    void headerAndSideBarSayWhatTheRegisterHolds() {
        assertThat(this.<Label>node("ours").getText()).isEqualTo("Riverside Community Trust");
        assertThat(this.<Button>node("sidePartnerList").getAccessibleText()).isEqualTo("Partners, 186");
        assertThat(this.<Button>node("sideAgreementList").getAccessibleText())
                .isEqualTo("Agreements, 57, 3 need attention");
    }

    @Test
    void sampleIsMarkedAndIsLeftOnlyAfterAsking() {
        assertThat(node("sample").isVisible()).isTrue();
        assertThat(FxScreen.get(() -> frame.title().get())).contains("Sample register");
        dialogs.answer(false).answer(true);
        clickOn("#moreMenu").clickOn(tools.text("frame.sample.leave"));
        assertThat(undone).isEmpty();
        clickOn("#moreMenu").clickOn(tools.text("frame.sample.leave"));
        assertThat(undone).containsExactly("sample left");
    }

    @Test
    void sideBarGoesToAListAndAltLeftComesBack() {
        clickOn("#sidePartnerList");
        assertThat(here()).isEqualTo(new Place.PartnerList());
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(here()).isEqualTo(new Place.Home());
        press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        assertThat(here()).isEqualTo(new Place.PartnerList());
    }

    @Test
    void searchShowsHitsByKindAndEnterOpensTheFirst() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("hous");
        FxScreen.until("the results drop down", () -> lookup("Housing Link").tryQuery().isPresent());
        Screenshots.take("frame-search", stage.getScene(), tools.settings());
        push(KeyCode.ENTER);
        assertThat(here()).isEqualTo(new Place.Partner(HOUSING_LINK));
        assertThat(this.<TextField>node("search").getText()).isEmpty();
    }

    @Test
    void searchWithoutHitsOffersToAddWhatWasTyped() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("xyz");
        String offer = tools.text("frame.search.add", "xyz");
        FxScreen.until("the offer drops down", () -> lookup(offer).tryQuery().isPresent());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(here()).isEqualTo(new Place.NewPartner("xyz"));
    }

    @Test
    void ctrlNMakesTheKindOfTheOpenList() {
        clickOn("#sideContactList");
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        assertThat(here()).isInstanceOf(Place.NewContact.class);
    }

    @Test
    void f1HelpsWithThePageOneComesFrom() {
        Map<Place, Topic> helped = Map.of(new Place.Home(), Topic.HOME,
                new Place.Partner(HOUSING_LINK), Topic.PARTNERS, new Place.NewMeeting(Optional.empty()),
                Topic.MEETINGS, new Place.Import(), Topic.IMPORT, new Place.Bin(), Topic.SETTINGS);
        helped.forEach((from, topic) -> {
            FxScreen.run(() -> visits.go(from));
            push(KeyCode.F1);
            assertThat(here()).isEqualTo(new Place.Help(topic));
            push(KeyCode.F1);
            assertThat(here()).isEqualTo(new Place.Help(topic));
        });
        FxScreen.run(() -> visits.go(new Place.ContactList()));
        FxScreen.run(() -> this.<MenuButton>node("moreMenu").getItems().stream()
                .filter(item -> (tools.text("place.help") + "   F1").equals(item.getText())).findFirst().orElseThrow().fire());
        assertThat(here()).isEqualTo(new Place.Help(Topic.CONTACTS));
    }

    @Test
    void ctrlZFirstUndoesTypingThenTheRegister() {
        clickOn("#search").write("h");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(this.<TextField>node("search").getText()).isEmpty();
        assertThat(undone).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        settle();
        assertThat(undone).containsExactly("undo");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(undone).containsExactly("undo", "redo");
    }

    /** The Undo beside "Deleted Tempo." once took back whatever had been done since. */
    @Test
    void anUndoIsOfferedOnlyForTheNewestChange() {
        FxScreen.run(() -> tools.status().undoable("Deleted Unity Trust."));
        settle();
        assertThat(node("lastUndo").isVisible()).isTrue();
        inRegister(() -> new OrganisationStore(register.database()).save(Organisation.named("Housing Link")));
        settle();
        assertThat(node("lastUndo").isVisible()).isFalse();
        assertThat(node("noticeUndo").isVisible()).isFalse();
    }

    @Test
    void withNothingToUndoTheStatusSaysSo() {
        nothingLeft = true;
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(dialogs.failures()).isEmpty();
        assertThat(this.<Label>node("lastNotice").getText()).isEqualTo("There is nothing to undo.");
    }

    /** With the caret in notes Ctrl+Z once took back the newest change of the register, perhaps somebody's attendance. */
    @Test
    void ctrlZInNotesUndoesTheirTypingFirst() {
        NotesEditor notes = FxScreen.get(() -> {
            NotesEditor made = new RichNotesEditor("Notes");
            ((VBox) node("first").getParent()).getChildren().add(made.node());
            return made;
        });
        settle();
        FxScreen.run(() -> notes.node().requestFocus());
        write("h");
        FxScreen.until("it is typed", () -> notes.html().contains("h"));
        push(KeyCode.CONTROL, KeyCode.Z);
        FxScreen.until("it is taken back", () -> notes.html().isEmpty());
        assertThat(undone).isEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(undone).containsExactly("undo");
    }

    @Test
    void deletedBarOffersUndoAndTheFooterKeepsIt() {
        FxScreen.run(() -> tools.status().undoable("Deleted Unity Trust."));
        settle();
        Screenshots.take("frame-notice", stage.getScene(), tools.settings());
        clickOn("#noticeClose");
        assertThat(node("notice").isVisible()).isFalse();
        assertThat(this.<Label>node("lastNotice").getText()).isEqualTo("Deleted Unity Trust.");
        clickOn("#lastUndo");
        settle();
        assertThat(undone).containsExactly("undo");
    }

    @Test
    void whatWasWrittenCanBeOpenedFromBarAndFooter() {
        assertThat(node("lastOpen").isVisible()).isFalse();
        FxScreen.run(() -> tools.status().wrote("Saved 12 rows to partners.csv.", Path.of("partners.csv")));
        settle();
        Screenshots.take("frame-wrote", stage.getScene(), tools.settings());
        assertThat(node("noticeOpen").isVisible()).isTrue();
        assertThat(node("lastOpen").isVisible()).isTrue();
        assertThat(node("lastUndo").isVisible()).isFalse();
        FxScreen.run(() -> tools.status().undoable("Deleted Unity Trust."));
        assertThat(node("noticeOpen").isVisible()).isFalse();
        assertThat(node("lastOpen").isVisible()).isFalse();
    }

    @Test
    void longJobShowsInTheFooterAndStopsWhenAsked() {
        FxScreen.run(() -> tools.work().start(Work.Line.PAPER, "Making papers", progress -> {
            progress.at(1, 4);
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            return "stopped";
        }, tools.status()::say));
        FxScreen.until("progress shows", () -> this.<Label>node("taskText").getText().equals("Making papers  1 / 4"));
        clickOn("#taskCancel");
        settle();
        assertThat(node("taskCancel").isVisible()).isFalse();
        assertThat(this.<Label>node("lastNotice").getText()).isEqualTo("stopped");
    }

    @Test
    void f6GoesRoundThePanes() {
        push(KeyCode.F6);
        assertThat(node("footer").isFocusWithin()).isTrue();
        push(KeyCode.F6);
        assertThat(node("search").isFocused()).isTrue();
        push(KeyCode.F6);
        assertThat(node("sideHome").isFocused()).isTrue();
        push(KeyCode.DOWN);
        assertThat(node("sidePartnershipList").isFocused()).isTrue();
        push(KeyCode.F6);
        assertThat(node("content").isFocusWithin()).isTrue();
    }

    @Test
    void narrowWindowCollapsesTheSideBarToNamedIcons() {
        FxScreen.run(() -> stage.setWidth(1024));
        FxScreen.until("the side bar is narrow", () -> node("side").getStyleClass().contains("narrow"));
        assertThat(this.<Button>node("sidePartnerList").getTooltip().getText()).contains("Partners");
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
        Screenshots.take("frame-narrow", stage.getScene(), tools.settings());
    }

    @Test
    void textAtTwiceTheSizeFitsTheWindow() {
        for (int step = 0; step < 4; step++) {
            press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        }
        assertThat(tools.settings().textSize()).isEqualTo(200);
        settle();
        Screenshots.take("frame-200", stage.getScene(), tools.settings());
        double right = node("moreMenu").localToScene(node("moreMenu").getLayoutBounds()).getMaxX();
        assertThat(right).isLessThanOrEqualTo(stage.getScene().getWidth());
        press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertThat(tools.settings().textSize()).isEqualTo(100);
    }

    @Test
    void closedFrameListensToNothing() {
        Label task = node("taskText");
        FxScreen.run(() -> {
            frame.close();
            stage.hide();
            tools.work().start(Work.Line.PAPER, "Making papers", progress -> "made", done -> { });
        });
        settle();
        assertThat(task.getText()).isEmpty();
        assertThat(tools.settings().listenerCount()).isZero();
        assertThat(tools.changes().listenerCount()).isZero();
    }

    @Test
    void countsHaveCommasWhateverTheComputersLanguageIs() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            inRegister(() -> new OrganisationStore(register.database()).save(Organisation.named("Housing Link")));
            assertThat(lookup("1,412").tryQuery()).isPresent();
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void everythingHasANameARoleAndASize() {
        Screenshots.take("frame", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void screenThatMayNotBeLeftStays() {
        FxScreen.run(() -> visits.open(place -> new PlainScreen("stubborn") {
            @Override
            public boolean mayLeave() {
                return false;
            }
        }, kept -> dialogs.tell("kept", "")));
        clickOn("#sideMeetingList");
        clickOn("#sideActionList");
        assertThat(here()).isEqualTo(new Place.MeetingList());
        assertThat(dialogs.told()).contains("kept");
    }

    private Place here() {
        return FxScreen.get(() -> visits.current().get().orElseThrow().place());
    }

    private static class PlainScreen implements Screen {

        private final VBox node;

        PlainScreen(String title) {
            Button first = new Button(title);
            first.setId("first");
            node = new VBox(first);
        }

        @Override
        public VBox node() {
            return node;
        }

        @Override
        public Button firstFocus() {
            return (Button) node.getChildren().getFirst();
        }
    }

    private final class FixedDoors implements Doors {

        @Override
        public Ours ours() {
            return new Ours("Riverside Community Trust", true);
        }

        @Override
        public Found find(String text, int most) {
            return new Found(text.startsWith("hous") ? List.of(
                    new Hit(Kind.ORGANISATION, HOUSING_LINK, "ORG-0007", "Housing Link", "voluntary"),
                    new Hit(Kind.CONTACT, UUID.randomUUID(), "CON-0012", "Ffion Rees", "Housing Link"),
                    new Hit(Kind.PARTNERSHIP, UUID.randomUUID(), "PRT-0003", "Safer Streets Partnership", "Active"))
                    : List.of(), Map.of());
        }

        @Override
        public Map<Kind, Tally> counts() {
            Map<Kind, Tally> counts = new EnumMap<>(Kind.class);
            counts.put(Kind.PARTNERSHIP, new Tally(24, 0));
            counts.put(Kind.ORGANISATION, new Tally(186, 0));
            counts.put(Kind.CONTACT, new Tally(1_412, 0));
            counts.put(Kind.AGREEMENT, new Tally(57, 3));
            counts.put(Kind.MEETING, new Tally(318, 0));
            counts.put(Kind.ACTION, new Tally(140, 7));
            return counts;
        }

        @Override
        public Optional<ChangeLabel> undoable() {
            return Optional.of(new ChangeLabel("change.organisation.saved", "Unity Trust"));
        }

        @Override
        public Optional<ChangeLabel> redoable() {
            return Optional.empty();
        }

        @Override
        public ChangeLabel undo() {
            if (nothingLeft) {
                throw new Failure(Failure.Reason.NOTHING_TO_UNDO);
            }
            undone.add("undo");
            return new ChangeLabel("change.organisation.saved", "Unity Trust");
        }

        @Override
        public ChangeLabel redo() {
            undone.add("redo");
            return new ChangeLabel("change.organisation.saved", "Unity Trust");
        }

        @Override
        public void backUp(Path file) {
            undone.add("backup");
        }

        @Override
        public Optional<LocalDateTime> lastBackup() {
            return Optional.of(LocalDateTime.parse("2026-11-22T09:12:00"));
        }

        @Override
        public void leaveSample() {
            undone.add("sample left");
        }
    }
}
