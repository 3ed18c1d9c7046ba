package org.partnershipregister.screen.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.LabelSheet;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.ContactQuestion;
import org.partnershipregister.sample.SampleRegister;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.ContactStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;

class LettersScreenTest extends WindowTest {
    @TempDir
    private Path folder;

    @Override
    protected Register openRegister() {
        Register sample = TestRegister.empty();
        SampleRegister.fill(sample);
        return sample;
    }

    @Test
    void lettersAndLabelsAreWrittenToThoseChosenAndSavedAsShown() throws Exception {
        List<UUID> chosen = new ArrayList<>(inRegister(() -> new ContactLists(register.database()).ids(new ContactQuestion("", Optional.empty(),
            Optional.of(ContactQuestion.Standing.CURRENT), Optional.empty(), ContactQuestion.Sort.NAME, false))).subList(0, 5));
        UUID nowhere = inRegister(() -> new ContactStore(register.database()).save(Contact.named("Nowhere Man"))).id();
        chosen.add(nowhere);
        Papers papers = new Papers();
        Printing printing = new Printing();
        show(() -> new LettersController(register, tools, papers, printing, chosen));
        FxScreen.run(() -> {
            this.<TextField>node("subject").setText("Summer fair");
            this.<TextArea>node("text").setText("We would like to invite ");
            this.<TextArea>node("text").end();
            this.<MenuButton>node("insert").getItems().getLast().fire();
            this.<TextArea>node("text").appendText(" to the summer fair on the quay.");
        });
        made();
        assertThat(this.<Label>node("toLabel").getText()).isEqualTo("To 6 contacts");
        assertThat(this.<Label>node("warning").getText()).contains("Nowhere Man");
        Screenshots.take("letters", stage.getScene(), tools.settings());
        assertThat(FxScreen.get(() -> AccessibilityRules.broken(stage.getScene().getRoot()))).isEmpty();
        assertThat(saved("letters.pdf")).contains("to the summer fair on the quay", "Dear Nowhere Man");
        FxScreen.run(() -> {
            this.<RadioButton>node("labels").setSelected(true);
            this.<ChoiceBox<LabelSheet>>node("sheet").setValue(LabelSheet.L14);
            this.<ChoiceBox<Integer>>node("start").setValue(3);
        });
        FxScreen.until("labels are on show", () -> this.<MenuButton>node("saveAs").getItems().size() == 1);
        settle();
        Screenshots.take("labels", stage.getScene(), tools.settings());
        assertThat(saved("labels.pdf")).doesNotContain("Nowhere Man", "summer fair");
        FxScreen.run(() -> this.<ListView<?>>node("to").getSelectionModel().selectLast());
        clickOn("#remove");
        FxScreen.until("nobody without an address is left", () -> this.<Label>node("warning").getText().isEmpty());
    }

    private void made() {
        FxScreen.until("the pages are made", () -> !this.<Button>node("print").isDisabled());
        settle();
    }

    private String saved(String name) {
        Path file = folder.resolve(name);
        dialogs.answer(file);
        FxScreen.run(() -> this.<MenuButton>node("saveAs").getItems().getFirst().fire());
        FxScreen.until("the file is there", () -> Files.exists(file));
        settle();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
