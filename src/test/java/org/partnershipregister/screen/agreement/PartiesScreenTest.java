package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.Identifier;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Status;

/** The parties of an agreement in the window: deed and witness, order, many at once, what trustees need, and a meeting instead. */
class PartiesScreenTest extends WindowTest {
    private static final Papers PAPERS = new Papers();
    private static final int PARTIES = 25;

    private SaferStreets town;
    private UUID partnership;
    private Organisation council;
    private AgreementStore agreements;
    private AgreementController page;

    @BeforeEach
    void fill() {
        town = new SaferStreets(register);
        council = town.organisation("Borough Council");
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(council, town.organisation("Borough Police")));
        agreements = new AgreementStore(register.database());
    }

    @Test
    void aDeedIsChosenAsksForWitnessesAndPartiesAreOrderedAndWithdraw() {
        Agreement agreement = begin("partnership-agreement");
        open(agreement);
        assertThat(node("witnessPart").isVisible()).isFalse();
        clickOn("#executionChoice");
        assertThat(this.<ToggleButton>node("executionChoice").getText()).endsWith("simple signatures, on one copy");
        FxScreen.run(() -> this.<RadioButton>node("simple").requestFocus());
        push(KeyCode.DOWN);
        settle();
        clickOn("#counterparts");
        settle();
        assertThat(kept(agreement).execution().deed()).isTrue();
        assertThat(kept(agreement).execution().counterparts()).isTrue();
        FxScreen.until("the choice is told", () -> this.<ToggleButton>node("executionChoice").getText().endsWith("as a deed, each party on its own copy"));
        Screenshots.take("agreement-deed", stage.getScene(), tools.settings());

        select(1);
        assertThat(node("witnessPart").isVisible()).isTrue();
        clickOn("#witnessName").write("Asha Patel");
        clickOn("#witnessOccupation");
        settle();
        assertThat(this.<Label>node("witnessNameProblem").isVisible()).isFalse();
        select(0);
        Hyperlink offered = offers().getLast();
        FxScreen.run(offered::fire);
        settle();
        assertThat(kept(agreement).parties().getFirst().signature().name()).isEqualTo("Asha Patel");
        clickOn("#executionChoice");
        settle();
        Pane doubts = node("doubts");
        Screenshots.take("agreement-deed-doubts", stage.getScene(), tools.settings());
        assertThat(doubts.getChildren()).hasSize(2);
        FxScreen.run(() -> ((Hyperlink) doubts.getChildren().getFirst()).fire());
        assertThat(this.<Hyperlink>node("organisation").getText()).isEqualTo("Borough Council");
        assertThat(this.<Label>node("witnessNameProblem").getText()).contains("also signs the agreement");

        FxScreen.run(() -> list().requestFocus());
        push(KeyCode.ALT, KeyCode.UP);
        settle();
        assertThat(kept(agreement).parties()).extracting(AgreementParty::name)
            .containsExactly("Borough Council", "Riverside Community Trust", "Borough Police");
        assertThat(list().getSelectionModel().getSelectedItem().name()).isEqualTo("Borough Council");
        FxScreen.run(() -> this.<TextInputControl>node("withdrewOn").requestFocus());
        write("1 Nov 2026").push(KeyCode.ENTER);
        settle();
        assertThat(kept(agreement).parties().getFirst().withdrewOn()).contains(LocalDate.of(2026, 11, 1));
        Screenshots.take("agreement-party-deed", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
        assertThat(node("sign").isDisabled()).as("it has withdrawn").isTrue();
        ObligationStore obligations = new ObligationStore(register.database());
        Obligation owed = inRegister(() -> obligations.save(agreement.id(), Optional.of(partnership), Obligation.of("Pay").of(Optional.of(council.id()))));
        clickOn("#removeParty");
        settle();
        assertThat(dialogs.failures()).extracting(Failure::reason).containsExactly(Failure.Reason.OBLIGED);
        assertThat(tools.status().savedState().get()).isEqualTo(Status.Saved.SAVED);
        inRegister(() -> {
            obligations.remove(owed.id());
            return owed;
        });
        clickOn("#removeParty");
        settle();
        assertThat(kept(agreement).parties()).hasSize(2);
        inRegister(() -> register.undo().undo());
        assertThat(kept(agreement).parties()).hasSize(3);
    }

    @Test
    void twentyFiveCharitiesBecomePartiesAtOnceAndTheTabStaysQuick() throws IOException {
        Agreement agreement = begin("consortium-agreement");
        List<String> names = charities();
        for (int i = 0; i < names.size(); i++) {
            Organisation one = town.organisation(names.get(i));
            UUID member = town.member(partnership, one.id(), "MEMBER", 10 + i);
            town.representative(member, one.id(), "Person", "Number" + i, i % 2 == 0 ? "Chief Executive" : "Worker");
        }
        open(agreement);
        clickOn("#severalParties");
        settle();
        assertThat(this.<Button>node("addSeveral").getText()).isEqualTo("Add 25 parties");
        Screenshots.take("agreement-several-parties", stage.getScene(), tools.settings());
        TextInputControl first = (TextInputControl) FxScreen.get(() -> stage.getScene().getFocusOwner());
        FxScreen.run(() -> first.setText("borough council"));
        clickOn("#addSeveral");
        assertThat(this.<Label>node("severalProblem").getText()).isEqualTo("Two parties would be called “borough council”. Change one of the two.");
        FxScreen.run(() -> first.setText("the Parish"));
        town.organisation("Harbour College");
        clickOn("#another").write("harb");
        FxScreen.until("the college is proposed", () -> lookup(".offer").tryQuery().isPresent());
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        FxScreen.until("it is in the list", () -> this.<Button>node("addSeveral").getText().equals("Add 26 parties"));
        clickOn("#addSeveral");
        FxScreen.until("all are parties", () -> list().getItems().size() == 29);
        assertThat(node("partyUp").isDisabled()).isFalse();
        settle();
        Agreement now = kept(agreement);
        assertThat(now.parties()).extracting(party -> (party.label().isEmpty() ? party.name() : party.label()).toLowerCase(java.util.Locale.UK))
            .doesNotHaveDuplicates();
        assertThat(now.parties().get(3).label()).isEqualTo("the Parish");
        assertThat(now.parties().get(27).signature().name()).isEqualTo("Person Number24");
        assertThat(now.parties().get(27).signature().on()).isEmpty();
        assertThat(now.parties().getLast().name()).isEqualTo("Harbour College");
        inRegister(() -> register.undo().undo());
        assertThat(kept(agreement).parties()).as("one step for undo").hasSize(3);
        inRegister(() -> register.undo().redo());
        Screenshots.take("agreement-parties-many", stage.getScene(), tools.settings());
        measure(agreement);
    }

    @Test
    void whatTrusteesNeedIsWrittenDownAndTheChecksOfTheOthersAreSeen() {
        new PartnerCheckStore(register.database()).save(new PartnerChecks(council.id(), List.of(
            DueDiligence.seen(CheckKind.SAFEGUARDING_POLICY, Optional.of(LocalDate.of(2026, 3, 3)), "Ann").until(LocalDate.of(2027, 3, 3)),
            DueDiligence.seen(CheckKind.PUBLIC_LIABILITY, Optional.of(LocalDate.of(2025, 3, 3)), "Ann").until(LocalDate.of(2026, 3, 3)))));
        Agreement agreement = begin("partnership-agreement");
        open(agreement);
        clickOn("#groundChoice");
        settle();
        clickOn("#furthersObjects").write("Object 2, safety").push(KeyCode.TAB);
        write("Clause 5.4").push(KeyCode.TAB);
        settle();
        assertThat(kept(agreement).execution().furthersObjects()).isEqualTo("Object 2, safety");
        assertThat(kept(agreement).execution().power()).isEqualTo("Clause 5.4");
        FxScreen.until("it is told", () -> this.<ToggleButton>node("groundChoice").getText().endsWith("2 of 3 written"));
        assertThat(said(node("checks"))).contains("Safeguarding policy on 3 Mar 2026, holds until 3 Mar 2027",
            "Public liability insurance, expired 3 Mar 2026", "Missing: Register entry", "Nothing has been checked yet.");
        Screenshots.take("agreement-ground", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
        FxScreen.run(() -> ((Hyperlink) ((Pane) this.<Pane>node("checks").getChildren().getFirst()).getChildren().getFirst()).fire());
        assertThat(navigator.went()).endsWith(new Place.Partner(council.id()));
        clickOn("#enterApproval");
        assertThat(this.<Hyperlink>node("organisation").getText()).isEqualTo("Riverside Community Trust");
        write("today").push(KeyCode.ENTER);
        settle();
        assertThat(kept(agreement).parties().getFirst().approval().on()).contains(TestRegister.TODAY);
        clickOn("#executionChoice");
        assertThat(node("deedScotland").isVisible()).isFalse();
        OrganisationStore organisations = new OrganisationStore(register.database());
        inRegister(() -> organisations.save(organisations.us().orElseThrow().edit()
            .identifiers(List.of(new Identifier(Ids.next(), Identifier.Scheme.GB_SC, "SC012345"))).done()));
        FxScreen.until("Scots law is told", () -> node("deedScotland").isVisible());
    }

    @Test
    void termsOfReferenceAreAdoptedAtAMeetingThatIsChosenInsteadOfSigned() {
        Meeting meeting = new MeetingStore(register.database()).save(Meeting.planned("Steering group", LocalDate.of(2026, 9, 8)).edit()
            .partnership(Optional.of(partnership)).done());
        Agreement agreement = begin("terms-of-reference");
        open(agreement);
        assertThat(node("sign").isVisible()).isFalse();
        assertThat(node("signingFields").isVisible()).isFalse();
        assertThat(node("withdrewOn").isVisible()).isTrue();
        clickOn("#executionChoice");
        assertThat(node("signedPart").isVisible()).isFalse();
        assertThat(lookup(".party-line .chip").tryQuery()).as("nobody is waited for to sign").isEmpty();
        clickOn("#adoptedMeeting").write("steer");
        FxScreen.until("the meeting is proposed", () -> lookup(".offer").tryQuery().isPresent());
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertThat(kept(agreement).adoptedAt()).contains(meeting.id());
        FxScreen.until("it is told", () -> this.<ToggleButton>node("executionChoice").getText().endsWith("adopted at a meeting"));
        Screenshots.take("agreement-adopted", stage.getScene(), tools.settings());
        clickOn("#openMeeting");
        assertThat(navigator.went()).endsWith(new Place.Meeting(meeting.id()));
        clickOn("#adoptedMeeting").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.BACK_SPACE).push(KeyCode.TAB);
        settle();
        assertThat(kept(agreement).adoptedAt()).isEmpty();
    }

    private void measure(Agreement agreement) {
        long begun = System.nanoTime();
        page = show(() -> new AgreementController(register, tools, PAPERS, new Printing(), agreement.id()));
        long opening = System.nanoTime();
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        FxScreen.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        long shown = System.nanoTime();
        settle();
        FxScreen.run(() -> this.<TextInputControl>node("minute").setText("Minute 7"));
        long typed = System.nanoTime();
        FxScreen.run(page::saveNow);
        FxScreen.until("it is kept", () -> tools.status().savedState().get() == Status.Saved.SAVED);
        long saved = System.nanoTime();
        FxScreen.until("it is shown", () -> list().getItems().getFirst().approval().minute().equals("Minute 7"));
        long told = System.nanoTime();
        System.out.printf("29 parties: page with preview %d ms, tab shown in %d ms, saved in %d ms, shown anew after %d ms%n",
            (opening - begun) / 1_000_000, (shown - opening) / 1_000_000,
            (saved - typed) / 1_000_000, (told - typed) / 1_000_000);
        assertThat(shown - opening).as("first show of the tab, ns").isLessThan(2_000_000_000L);
        assertThat(saved - typed).as("a save, ns").isLessThan(1_000_000_000L);
    }

    private static List<String> charities() throws IOException {
        List<String> names = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/parties/ccni-parties.csv"))) {
            rows.stream().limit(PARTIES).forEach(row -> names.add(row.getField("name")));
        }
        return names;
    }

    private List<Hyperlink> offers() {
        return FxScreen.get(() -> this.<Pane>node("offers").getChildren().stream().filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast).toList());
    }

    private static String said(Node node) {
        StringBuilder said = new StringBuilder();
        if (node instanceof Label label) {
            said.append(label.getText()).append('\n');
        } else if (node instanceof Pane pane) {
            pane.getChildren().forEach(child -> said.append(said(child)));
        }
        return said.toString();
    }

    private void open(Agreement agreement) {
        page = show(() -> new AgreementController(register, tools, PAPERS, new Printing(), agreement.id()));
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
    }

    private void select(int index) {
        FxScreen.run(() -> list().getSelectionModel().select(index));
        settle();
    }

    private ListView<AgreementParty> list() {
        return node("parties");
    }

    private Agreement kept(Agreement agreement) {
        return inRegister(() -> agreements.get(agreement.id()));
    }

    private Agreement begin(String template) {
        NewAgreementStore beginnings = new NewAgreementStore(register.database());
        return beginnings.begin(new AgreementStart(TemplateShelf.read().template(template).orElseThrow(), Optional.of(partnership),
            "Safer Streets " + template.replace('-', ' '), beginnings.knownFacts(partnership)));
    }
}
