package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.store.agreement.AgreementFactsStore;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.WindowTest;

/** Signed copies dropped on the page of an agreement: kept, noted, shown, refused. */
class ScanScreenTest extends WindowTest {
    private static final Papers PAPERS = new Papers();

    @TempDir
    private Path folder;
    private Agreement agreement;
    private AgreementController page;

    @BeforeEach
    void fill() {
        SaferStreets town = new SaferStreets(register);
        java.util.UUID partnership = town.saferStreets(town.us("Riverside Community Trust"), List.of(town.organisation("Borough Council")));
        NewAgreementStore beginnings = new NewAgreementStore(register.database());
        agreement = beginnings.begin(new AgreementStart(TemplateShelf.read().template("partnership-agreement").orElseThrow(),
            Optional.of(partnership), "Safer Streets agreement", beginnings.knownFacts(partnership)));
    }

    @Test
    void aDroppedScanIsShownAndNotedForAPartyAndNothingElseChanges() throws IOException {
        byte[] pdf = PAPERS.write(AgreementPaper.of(inRegister(() -> new AgreementFactsStore(register.database()).of(agreement.id())))
            .document(), PaperFormat.PDF);
        Path scan = Files.write(folder.resolve("signed by the trust.pdf"), pdf);
        open();
        FxScreen.run(() -> page.keep(List.of(scan)));
        FxScreen.until("the page is shown", () -> lookup(".scan-view #page").tryQueryAs(ImageView.class).filter(page -> page.getImage() != null).isPresent());
        assertThat(this.<Label>node("scanOfLabel").getText()).isEqualTo("Whose signed copy is “signed by the trust.pdf”?");
        Screenshots.take("agreement-scan", stage.getScene(), tools.settings());
        FxScreen.run(() -> this.<ComboBox<?>>node("scanOf").getSelectionModel().select(1));
        clickOn("#noteScan");
        settle();
        assertThat(kept().parties().getFirst().scan()).isPresent();
        assertThat(kept().parties().getLast().scan()).isEmpty();
        assertThat(kept().standing().status()).isEqualTo(AgreementStatus.DRAFT);
        FxScreen.run(() -> this.<ListView<AgreementFile>>node("files").getSelectionModel().select(0));
        dialogs.answer(false);
        clickOn("#removeFile");
        assertThat(dialogs.told()).containsExactly("Take signed by the trust.pdf off?");
        assertThat(this.<ListView<?>>node("files").getItems()).hasSize(1);
    }

    @Test
    void whatCannotBeKeptOrShownIsSaid() throws IOException {
        Path heic = Files.write(folder.resolve("IMG_1.HEIC"), "\0\0\0\u0018ftypheic".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Path large = Files.write(folder.resolve("large.pdf"), new byte[10_500_000]);
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        open();
        FxScreen.run(() -> page.keep(List.of(heic, large, empty, folder, folder.resolve("gone.pdf"))));
        FxScreen.until("it is told", () -> dialogs.told().contains("Some files were not added"));
        FxScreen.until("the picture's trouble is told", () -> this.<Label>node("scanTrouble").getText().contains("HEIC"));
        assertThat(this.<ListView<?>>node("files").getItems()).hasSize(1);
        FxScreen.run(() -> page.keep(List.of(heic)));
        FxScreen.until("the second time is told", () -> dialogs.told().size() == 2);
        assertThat(this.<ListView<?>>node("files").getItems()).hasSize(1);
        Screenshots.take("agreement-scan-heic", stage.getScene(), tools.settings());
    }

    @Test
    void filesCanBeDroppedAnywhereOnThePage() {
        open();
        assertThat(page.node().getOnDragOver()).isNotNull();
        assertThat(page.node().getOnDragDropped()).isNotNull();
        assertThat(node("dropOverlay").isVisible()).isFalse();
    }

    private void open() {
        show(() -> page = new AgreementController(register, tools, PAPERS, new Printing(), agreement.id()));
        settle();
    }

    private Agreement kept() {
        return inRegister(() -> new AgreementStore(register.database()).get(agreement.id()));
    }
}
