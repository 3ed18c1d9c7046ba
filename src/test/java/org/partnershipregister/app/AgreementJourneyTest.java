package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.ui.Place;

/** One agreement through its whole life in the window: template, signed copy, a clause changed, its successor in its place, the two compared. */
class AgreementJourneyTest extends JourneyTest {
    private static final String CLAUSE = "We meet on the first Monday of every month.";
    private static final String CHANGED = "We meet on the first Tuesday of every month, at the town hall.";

    @TempDir
    Path folder;
    private UUID partnership;

    @BeforeEach
    void fill() {
        SaferStreets town = new SaferStreets(register);
        partnership = inRegister(() -> town.saferStreets(town.us("Riverside Community Trust"),
            List.of(town.organisation("Cumann Cultúrtha Mhic Reachtain"), town.organisation("Borough Council"))));
    }

    @Test
    void fromTemplateToSignedCopyAndItsSuccessorComparedWithIt() throws IOException {
        UUID old = begin();
        say(CLAUSE);
        Path paper = saveAsPdf();
        signAll();
        keepScan(paper);
        inForce(false);
        assertThat(agreement(old).standing().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement(old).parties().getFirst().scan()).isPresent();

        UUID next = replace();
        say(CHANGED);
        compare();
        moveOn("agreement.move.AGREED");
        inForce(true);

        assertThat(agreement(next).links().supersedes()).contains(old);
        assertThat(agreement(next).standing().status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreement(old).standing().status()).isEqualTo(AgreementStatus.SUPERSEDED);
        assertThat(sections(old)).contains(CLAUSE).doesNotContain(CHANGED);
        assertThat(sections(next)).contains(CHANGED).doesNotContain(CLAUSE);
        assertThat(dialogs.failures()).isEmpty();
    }

    private UUID begin() {
        go(new Place.NewAgreement(Optional.of(partnership), Optional.empty(), Optional.empty()));
        FxScreen.until("a title is proposed", () -> !this.<TextField>there("name").getText().isEmpty());
        FxScreen.run(() -> this.<Node>there("name").requestFocus());
        push(KeyCode.ENTER);
        return arrivedAt(Place.Agreement.class).id();
    }

    /** Puts these words in the place of those of the fifth clause. */
    private void say(String words) {
        FxScreen.until("the preview has pages", () -> textOf("place").matches(".* of [1-9]\\d*"));
        ListView<?> clauses = there("clauses");
        FxScreen.run(() -> clauses.getSelectionModel().select(4));
        clickOn(this.<Node>there("text"));
        push(KeyCode.CONTROL, KeyCode.A);
        write(words);
        FxScreen.run(() -> this.<Node>there("heading").requestFocus());
        untilSaved();
    }

    private Path saveAsPdf() throws IOException {
        Path file = folder.resolve("agreement.pdf");
        dialogs.answer(true).answer(file);
        choose("saveMenu", tools.text("agreement.save.pdf"));
        FxScreen.until("the PDF is written", () -> Files.exists(file));
        settle();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(CLAUSE, "Cumann Cultúrtha Mhic Reachtain");
        }
        return file;
    }

    private void signAll() {
        moveOn("agreement.move.AGREED");
        tab(1);
        ListView<AgreementParty> parties = there("parties");
        int count = FxScreen.get(() -> parties.getItems().size());
        assertThat(count).isEqualTo(3);
        for (int party = 0; party < count; party++) {
            int chosen = party;
            FxScreen.run(() -> parties.getSelectionModel().select(chosen));
            fill("signatory", "Chair " + chosen);
            ComboBox<Optional<SigningMethod>> method = there("method");
            FxScreen.run(() -> method.setValue(Optional.of(SigningMethod.INK)));
            if (party == 0) {
                dialogs.answer(true); // gaps are filled in by hand
            }
            click("sign");
            FxScreen.until("the signature is kept", () -> parties.getItems().get(chosen).signed());
            untilSaved();
        }
    }

    private void keepScan(Path scan) {
        tab("agreement.tab.files");
        dialogs.answer(scan);
        click("addFile");
        FxScreen.until("the scan is shown", () -> lookup(".scan-view #page").tryQueryAs(ImageView.class).filter(page -> page.getImage() != null)
            .isPresent());
        FxScreen.run(() -> this.<ComboBox<?>>there("scanOf").getSelectionModel().select(1));
        click("noteScan");
        untilSaved();
    }

    private UUID replace() {
        UUID old = idHere();
        choose("moveMenu", tools.text("agreement.successor"));
        click("beginSuccessor");
        FxScreen.until("the new agreement is shown", () -> here() instanceof Place.Agreement(var id) && !id.equals(old));
        settle();
        return idHere();
    }

    private void compare() {
        tab("agreement.tab.versions.none");
        FxScreen.until("the changed words are marked", () -> this.<Pane>there("comparedClauses").lookupAll(".words-added").size() > 0);
        assertThat(textOf("summary")).as("the clause, and the day it starts").startsWith("2 changed, 0 added, 0 taken out, 0 moved");
    }

    private void inForce(boolean instead) {
        choose("moveMenu", tools.text("agreement.move.IN_FORCE"));
        if (instead) {
            assertThat(this.<CheckBox>there("supersede").isSelected()).isTrue();
        }
        confirmMove();
        FxScreen.until("the page says in force", () -> textOf("status").equals(tools.text("agreement.status.IN_FORCE")));
    }

    private void moveOn(String key) {
        choose("moveMenu", tools.text(key));
        confirmMove();
    }

    private void confirmMove() {
        TextArea reason = there("reason");
        FxScreen.run(() -> reason.setText("All three boards asked for it"));
        click("move");
        FxScreen.until("the move is done", () -> !this.<Node>node("move").getParent().getParent().isVisible());
        untilSaved();
    }

    private String sections(UUID id) {
        return String.join("\n", agreement(id).sections().stream().map(AgreementSection::text).toList());
    }

    private Agreement agreement(UUID id) {
        return inRegister(() -> new AgreementStore(register.database()).get(id));
    }

    private void tab(String key) {
        TabPane tabs = there("tabs");
        String named = tools.text(key);
        tab((int) tabs.getTabs().stream().takeWhile(tab -> !tab.getText().startsWith(named.substring(0, 5))).count());
    }

    private void tab(int index) {
        TabPane tabs = there("tabs");
        FxScreen.run(() -> tabs.getSelectionModel().select(index));
        settle();
    }
}
