package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.AgreementVersion;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.AttendanceState;
import org.partnershipregister.model.meeting.Decision;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.model.party.PartnerQuestion;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.store.meeting.ActionLists;
import org.partnershipregister.store.meeting.MeetingStore;
import org.partnershipregister.store.partnership.MembershipStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.pages.MeetingPage;
import org.partnershipregister.ui.Place;

/** The main job from end to end in the window: three imported charities found a partnership, agree in writing, sign, meet. */
class FoundingAPartnershipJourneyTest extends JourneyTest {

    private static final List<String> CHARITIES = List.of("Harbour Youth Trust", "Quay Street Pantry", "Meadow Sheds");
    private static final String LIST = """
        Name,Charity number,Town,Postcode,Email,Contact name
        Harbour Youth Trust,1056789,Riverside,RV1 2AB,office@harbour.example,Sam Reed
        Quay Street Pantry,1098765,Riverside,RV1 3CD,hello@pantry.example,Ffion Rees
        Meadow Sheds,1123456,Riverside,RV2 4EF,post@sheds.example,Tom Bell
        """;
    private static final String CLAUSE = "We meet on the first Monday of every month at the pantry.";
    private static final String NOTE = "The van can be shared from spring.";
    private static final String DECISION = "Share one van from April";
    private static final String TASK = "ask two garages for a price";

    @TempDir
    Path folder;
    private final MeetingPage meeting = new MeetingPage(this, () -> stage.getScene().getRoot());

    @BeforeEach
    void nameUs() {
        inRegister(() -> new OrganisationStore(register.database()).save(
            Organisation.named("Riverside Community Trust").edit().us(true).done()));
    }

    @Test
    void threeImportedCharitiesFoundAPartnershipSignItsAgreementAndMeet() throws IOException {
        importCharities();
        UUID partnership = foundPartnership();
        UUID agreement = writeAgreement(partnership);
        String pdf = saveAsPdf();
        sign();
        bringIntoForce(agreement);
        UUID held = minuteMeeting(partnership);
        String word = export("notes.docx", "format.docx");
        String page = export("notes.pdf", "format.pdf");

        assertThat(pdf).contains(CHARITIES).contains(CLAUSE);
        assertInForce(agreement);
        assertMinuted(held, partnership);
        assertThat(List.of(word, page)).allSatisfy(text -> assertThat(text).contains(NOTE, DECISION, TASK, "Sam Reed"));
        assertThat(dialogs.failures()).isEmpty();
    }

    private void importCharities() throws IOException {
        click("sidePartnerList");
        click("bringIn");
        arrivedAt(Place.Import.class);
        dialogs.answer(Files.writeString(folder.resolve("charities.csv"), LIST));
        click("chooseFile");
        click("next");
        click("next");
        arrivedAt(Place.PartnerList.class);
        PartnerLists lists = new PartnerLists(register.database());
        assertThat(inRegister(() -> lists.rows(lists.ids(PartnerQuestion.ALL)))).extracting(row -> row.name())
            .containsAll(CHARITIES).hasSize(4);
    }

    private UUID foundPartnership() {
        click("sidePartnershipList");
        push(KeyCode.CONTROL, KeyCode.N);
        arrivedAt(Place.NewPartnership.class);
        fill("name", "Riverside Food Network");
        push(KeyCode.ENTER);
        UUID partnership = arrivedAt(Place.Partnership.class).id();
        tab(1);
        CHARITIES.forEach(this::addMember);
        assertThat(inRegister(() -> new MembershipStore(register.database()).of(partnership)))
            .extracting(line -> line.membership().party().name()).containsExactlyInAnyOrderElementsOf(CHARITIES);
        return partnership;
    }

    private void addMember(String name) {
        take("add", name.substring(0, 7), name);
        TableView<MemberLine> members = there("table");
        FxScreen.until(name + " is a member", () -> members.getItems().stream()
            .anyMatch(line -> line.membership().party().name().equals(name)));
        untilSaved();
    }

    /** Types the beginning of a name into a field and takes what it proposes. */
    private void take(String id, String typed, String proposed) {
        fill(id, typed);
        FxScreen.until(proposed + " is proposed", () -> lookup(".suggestions").lookup(proposed).tryQuery().isPresent());
        push(KeyCode.ENTER);
        settle();
    }

    private UUID writeAgreement(UUID partnership) {
        click("newAgreement");
        arrivedAt(Place.NewAgreement.class);
        FxScreen.until("a title is proposed", () -> !this.<TextField>there("name").getText().isEmpty());
        FxScreen.run(() -> this.<Node>there("name").requestFocus());
        push(KeyCode.ENTER);
        UUID agreement = arrivedAt(Place.Agreement.class).id();
        FxScreen.until("the preview has pages", () -> textOf("place").matches(".* of [1-9]\\d*"));
        ListView<?> clauses = there("clauses");
        FxScreen.run(() -> clauses.getSelectionModel().select(4));
        clickOn(this.<Node>there("text"));
        push(KeyCode.CONTROL, KeyCode.A);
        write(CLAUSE);
        FxScreen.run(() -> this.<Node>there("heading").requestFocus());
        untilSaved();
        assertThat(agreement(agreement).partnership()).contains(partnership);
        assertThat(agreement(agreement).sections()).anyMatch(section -> section.text().equals(CLAUSE));
        return agreement;
    }

    private String saveAsPdf() throws IOException {
        Path file = folder.resolve("agreement.pdf");
        dialogs.answer(true).answer(file);
        choose("saveMenu", tools.text("agreement.save.pdf"));
        FxScreen.until("the PDF is written", () -> notice().contains("agreement.pdf"));
        return pdfText(file);
    }

    private void sign() {
        moveOn("agreement.move.AGREED");
        tab(1);
        ListView<AgreementParty> parties = there("parties");
        for (int party = 0; party < FxScreen.get(() -> parties.getItems().size()); party++) {
            int chosen = party;
            FxScreen.run(() -> parties.getSelectionModel().select(chosen));
            fill("signatory", "Chair of " + FxScreen.get(() -> parties.getItems().get(chosen).name()));
            ComboBox<Optional<SigningMethod>> method = there("method");
            FxScreen.run(() -> method.setValue(Optional.of(SigningMethod.INK)));
            if (party == 0) {
                dialogs.answer(true); // the gaps that are filled in by hand
            }
            click("sign");
            FxScreen.until("the signature is kept", () -> parties.getItems().get(chosen).signed());
            untilSaved();
        }
    }

    private void bringIntoForce(UUID agreement) {
        if (agreement(agreement).standing().status() != AgreementStatus.IN_FORCE) {
            moveOn("agreement.move.IN_FORCE");
        }
        FxScreen.until("the page says in force", () -> textOf("status").equals(tools.text("agreement.status.IN_FORCE")));
        tab(0);
        assertThat(this.<RichTextArea>there("text").isEditable()).isFalse();
    }

    private void moveOn(String key) {
        choose("moveMenu", tools.text(key));
        TextArea reason = there("reason");
        FxScreen.run(() -> reason.setText("All three boards asked for it"));
        click("move");
        FxScreen.until("the move is done", () -> !this.<Node>node("move").getParent().getParent().isVisible());
        untilSaved();
    }

    private UUID minuteMeeting(UUID partnership) {
        go(new Place.Partnership(partnership));
        click("takeNotes");
        arrivedAt(Place.NewMeeting.class);
        fill("on", "21/11/2026");
        push(KeyCode.ENTER);
        UUID held = arrivedAt(Place.Meeting.class).id();
        take("person", "Sam", "Sam Reed, Harbour Youth Trust");
        take("person", "Ffi", "Ffion Rees, Quay Street Pantry");
        ListView<?> people = there("attendance");
        FxScreen.until("both are listed", () -> people.getItems().size() == 2);
        meeting.attendance(KeyCode.O, KeyCode.A);
        settle();
        meeting.inItem(2).type(NOTE);
        meeting.decision(DECISION).action("@Sam Reed " + TASK + " by 12 Dec");
        FxScreen.run(() -> visits.current().get().orElseThrow().screen().saveNow());
        untilSaved();
        return held;
    }

    private String export(String name, String format) throws IOException {
        Path file = folder.resolve(name);
        dialogs.answer(file);
        choose("saveAs", tools.text(format));
        FxScreen.until(name + " is written", () -> notice().contains(name));
        return name.endsWith("pdf") ? pdfText(file) : wordText(file);
    }

    private void assertInForce(UUID id) {
        Agreement agreed = agreement(id);
        assertThat(agreed.standing().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreed.signatures()).isEqualTo(agreed.parties().size());
        assertThat(agreed.parties()).extracting(AgreementParty::name).containsAll(CHARITIES);
        assertThat(agreed.parties()).allSatisfy(party -> assertThat(party.signature().on()).contains(TestRegister.TODAY));
        List<AgreementVersion> versions = inRegister(() -> new AgreementVersionStore(register).of(id));
        assertThat(versions).isNotEmpty();
        assertThat(versions.getFirst().pages()).isPositive();
        assertThat(inRegister(() -> new AgreementVersionStore(register).bytes(versions.getFirst()))).startsWith('%', 'P', 'D', 'F');
    }

    private void assertMinuted(UUID id, UUID partnership) {
        Meeting minuted = inRegister(() -> new MeetingStore(register.database()).get(id));
        assertThat(minuted.partnership()).contains(partnership);
        assertThat(minuted.attendance()).extracting(one -> one.state())
            .containsExactlyInAnyOrder(AttendanceState.ONLINE, AttendanceState.APOLOGIES);
        assertThat(minuted.agenda().get(1).notes()).contains(NOTE);
        assertThat(minuted.decisionsOf(minuted.agenda().get(1).id())).extracting(Decision::text).containsExactly(DECISION);
        List<ActionRow> actions = inRegister(() -> new ActionLists(register.database()).of(id));
        assertThat(actions).extracting(row -> row.action().text() + ", " + row.ownerInFull())
            .containsExactly(TASK + ", Sam Reed, Harbour Youth Trust");
    }

    private Agreement agreement(UUID id) {
        return inRegister(() -> new AgreementStore(register.database()).get(id));
    }

    private void tab(int index) {
        TabPane tabs = there("tabs");
        FxScreen.run(() -> tabs.getSelectionModel().select(index));
        settle();
    }

    private String notice() {
        return tools.status().notice().get().map(told -> told.sentence()).orElse("");
    }

    private static String pdfText(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
            return oneLine(new PDFTextStripper().getText(pdf));
        }
    }

    private static String wordText(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            return oneLine(new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
        }
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
