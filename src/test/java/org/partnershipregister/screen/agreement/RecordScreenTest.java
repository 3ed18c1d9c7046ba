package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Block;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementForm;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.store.agreement.AgreementFileStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.IntoView;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;

/** An agreement that was only spoken is recorded with a paper of it, seen on its page, and written down. */
class RecordScreenTest extends WindowTest {
    private static final Papers PAPERS = new Papers();

    @TempDir
    private Path folder;
    private UUID partnership;
    private NewAgreementController page;

    @BeforeEach
    void fill() {
        SaferStreets town = new SaferStreets(register);
        partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council"),
            town.organisation("Borough Police")));
    }

    @Test
    void aSpokenAgreementIsRecordedWithItsPaperAndWrittenDownLater() throws IOException {
        begin();
        clickOn("#recordOne");
        FxScreen.until("its usual parties are there", () -> this.<VBox>node("partyLines").getChildren().size() == 3);
        otherPartnership();
        FxScreen.run(() -> this.<ComboBox<AgreementForm>>node("form").setValue(AgreementForm.VERBAL));
        assertThat(node("meeting").isVisible()).isFalse();
        press("keepRecord");
        FxScreen.until("what is missing is said beside its field", () -> node("purposeProblem").isVisible() && node("partiesProblem").isVisible()
            && node("agreedOnProblem").isVisible() && node("titleProblem").isVisible());
        Screenshots.take("agreement-record-problems", stage.getScene(), tools.settings());
        write("title", "Lending of radios between venues");
        write("agreedOn", "3 March 2026");
        write("witnesses", "Jo Hughes, youth worker");
        write("purpose", "The police lend six radios on match days. The trust looks after them and pays for any that are lost.");
        write("review", "3 March 2027");
        write("noticeDays", "30");
        FxScreen.run(() -> {
            this.<ComboBox<AgreementKind>>node("kind").setValue(AgreementKind.PREMISES_OR_EQUIPMENT_USE);
            List<TextInputControl> people = lookup(".part-line .text-field").<TextInputControl>queryAll().stream().toList();
            people.get(0).setText("Asha Patel");
            people.get(1).setText("Director");
            people.get(4).setText("Sergeant Iqbal");
            page.keep(List.of(scan()));
        });
        FxScreen.until("the paper is there", () -> !this.<VBox>node("recordPapers").getChildren().isEmpty());
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("agreement-record", stage.getScene(), tools.settings());
        FxScreen.run(() -> IntoView.scroll(node("keepRecord")));
        Screenshots.take("agreement-record-end", stage.getScene(), tools.settings());
        press("keepRecord");
        settle();
        Agreement kept = kept();
        assertThat(kept.standing().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(kept.parties()).extracting(party -> party.signature().name()).containsExactly("Asha Patel", "", "Sergeant Iqbal");
        assertThat(kept.parties()).extracting(AgreementParty::witness).extracting(AgreementParty.Witness::name).containsOnly("Jo Hughes, youth worker");
        assertThat(inRegister(() -> new AgreementFileStore(register).of(kept.id()))).hasSize(1);
        assertThat(navigator.went()).last().isEqualTo(new Place.Agreement(kept.id()));
        showsRecord(kept);
    }

    /** Parties that nobody has written on follow the partnership. */
    private void otherPartnership() {
        RecordPicker picker = node("partnership");
        Optional<RecordLink> chosen = FxScreen.get(() -> picker.chosenProperty().get());
        FxScreen.run(() -> picker.chosenProperty().set(Optional.empty()));
        FxScreen.until("only we are there", () -> this.<VBox>node("partyLines").getChildren().size() == 1);
        FxScreen.run(() -> picker.chosenProperty().set(chosen));
        FxScreen.until("they are back", () -> this.<VBox>node("partyLines").getChildren().size() == 3);
    }

    private void showsRecord(Agreement kept) {
        show(() -> new AgreementController(register, tools, PAPERS, new Printing(), kept.id()));
        settle();
        FxScreen.until("its paper is shown", () -> lookup(".scan-view #page").tryQueryAs(ImageView.class).filter(view -> view.getImage() != null).isPresent());
        assertThat(node("clauses").isVisible() && node("clauses").getParent().getParent().isVisible()).isFalse();
        assertThat(this.<TabPane>node("tabs").getTabs().getFirst().getText()).isEqualTo("Record");
        assertThat(node("agreementHints").isVisible()).as("a formal partnership without a written agreement").isTrue();
        assertThat(AccessibilityRules.broken((Parent) stage.getScene().getRoot())).isEmpty();
        Screenshots.take("agreement-record-page", stage.getScene(), tools.settings());
        FxScreen.run(() -> this.<TextArea>node("purpose").requestFocus());
        write("purpose", "The police lend eight radios on match days.");
        FxScreen.run(() -> node("tabs").requestFocus());
        settle();
        assertThat(kept.header().purpose()).isNotEqualTo(kept().header().purpose()).startsWith("The police lend six");
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        FxScreen.until("nobody signs what was spoken", () -> this.<Label>node("signedOnLabel").getText().equals("Agreed on"));
        assertThat(node("method").isVisible() && node("method").getParent().isVisible()).isFalse();
        Screenshots.take("agreement-record-parties", stage.getScene(), tools.settings());
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(0));
        assertThat(moves()).contains("Under review", "Ended").doesNotContain("Record a change in writing…");
        clickOn("#writeDown");
        assertThat(navigator.went()).last()
            .isEqualTo(Place.NewAgreement.writingDown(kept.id(), Optional.of(partnership), kept.header().kind()));
        show(() -> new NewAgreementController(register, tools, Place.NewAgreement.writingDown(kept.id(), Optional.of(partnership), kept.header().kind())));
        assertThat(node("ways").isVisible()).isFalse();
        press("create");
        settle();
        Agreement written = inRegister(() -> new AgreementStore(register.database()).withRef("AGR-0002").orElseThrow());
        assertThat(written.links().supersedes()).contains(kept.id());
    }

    private Stream<String> moves() {
        return this.<MenuButton>node("moveMenu").getItems().stream().map(MenuItem::getText);
    }

    private Path scan() {
        try {
            byte[] pdf = PAPERS.write(Document.titled("Letter", LocalDate.EPOCH)
                .add(Block.heading(1, "Letter of Sergeant Iqbal"))
                .add(Block.paragraph("We lend you six radios, as we said on the telephone.")).done(), PaperFormat.PDF);
            return Files.write(folder.resolve("letter of 4 March.pdf"), pdf);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void begin() {
        show(() -> page = new NewAgreementController(register, tools, new Place.NewAgreement(Optional.of(partnership))));
        settle();
        assertThat(this.<RadioButton>node("recordOne").isSelected()).isFalse();
        Screenshots.take("agreement-new-ways", stage.getScene(), tools.settings());
    }

    /** It may lie below what is in view. */
    private void press(String button) {
        FxScreen.run(() -> this.<Button>node(button).fire());
    }

    private void write(String field, String text) {
        FxScreen.run(() -> this.<TextInputControl>node(field).setText(text));
    }

    private Agreement kept() {
        return inRegister(() -> new AgreementStore(register.database()).withRef("AGR-0001").orElseThrow());
    }
}
