package org.partnershipregister.screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.document.Block;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementStart;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.agreement.SigningMethod;
import org.partnershipregister.model.agreement.TemplateShelf;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.agreement.AgreementStore;
import org.partnershipregister.store.agreement.AgreementVersionStore;
import org.partnershipregister.store.agreement.NewAgreementStore;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.testing.AccessibilityRules;
import org.partnershipregister.testing.FxScreen;
import org.partnershipregister.testing.SaferStreets;
import org.partnershipregister.testing.Screenshots;
import org.partnershipregister.testing.TestRegister;
import org.partnershipregister.testing.WindowTest;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Status;

class AgreementScreenTest extends WindowTest {
    private static final Papers PAPERS = new Papers();

    @TempDir
    private Path folder;
    private UUID partnership;
    private AgreementStore agreements;

    @BeforeAll
    static void warmUp() {
        PAPERS.warmUp();
    }

    @BeforeEach
    void fill() {
        SaferStreets town = new SaferStreets(register);
        Organisation us = town.us("Riverside Community Trust");
        partnership = town.saferStreets(us, List.of(town.organisation("Borough Council"), town.organisation("Borough Police")));
        agreements = new AgreementStore(register.database());
    }

    @Test
    void aClauseIsWrittenWithAFieldAndSeenOnPaper() {
        Agreement agreement = begin("partnership-agreement");
        open(agreement);
        ListView<?> clauses = node("clauses");
        FxScreen.run(() -> clauses.getSelectionModel().select(7));
        clickOn("#text");
        push(KeyCode.CONTROL, KeyCode.A);
        write("The lead is ");
        clickOn("#fieldMenu");
        FxScreen.until("the fields are there", () -> lookup("#fieldFilter").tryQuery().isPresent());
        write("lead part");
        Screenshots.take("agreement-field-menu", lookup("#fieldFilter").query().getScene(), tools.settings());
        type(KeyCode.ENTER);
        write(" and pays [[lead.name]]");
        FxScreen.run(() -> node("heading").requestFocus());
        settle();
        assertThat(inRegister(() -> agreements.get(agreement.id())).sections()).anyMatch(one -> one.text().equals("The lead is [[lead.name]] and pays \\[\\[lead.name\\]\\]"));
        assertThat(this.<ImageView>node("page").getImage()).isNotNull();
        MenuButton missing = node("missing");
        assertThat(missing.getText()).contains("missing");
        FxScreen.run(() -> missing.getItems().getLast().fire());
        settle();
        assertThat(clauses.getSelectionModel().getSelectedIndex()).isGreaterThan(7);
        FxScreen.run(() -> clauses.getSelectionModel().select(4));
        settle();
        Screenshots.take("agreement", stage.getScene(), tools.settings());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void theFirstSignatureFreezesTheWordsAndOneMissingIsSaid() {
        Agreement agreement = begin("partnership-agreement");
        agreements.move(agreement.id(), AgreementStatus.AGREED, TestRegister.TODAY, "");
        open(agreement);
        signFirst();
        settle();
        FxScreen.until("the signature is kept", () -> this.<Label>node("status").getText().equals("Signed by some"));
        Agreement signed = inRegister(() -> agreements.get(agreement.id()));
        assertThat(signed.signatures()).isEqualTo(1);
        assertThat(signed.parties().getFirst().signature().on()).contains(TestRegister.TODAY);
        assertThat(inRegister(() -> new AgreementVersionStore(register).of(agreement.id()))).hasSize(1);
        Screenshots.take("agreement-parties", stage.getScene(), tools.settings());
        MenuButton menu = node("moveMenu");
        FxScreen.run(() -> menu.getItems().getFirst().fire());
        assertThat(this.<Label>node("lacking").getText()).contains("Borough Council has not approved or signed");
        clickOn("#move");
        assertThat(inRegister(() -> agreements.get(agreement.id())).standing().status()).isEqualTo(AgreementStatus.PART_SIGNED);
        Screenshots.take("agreement-move", stage.getScene(), tools.settings());
        clickOn("#reason").write("They sign next week");
        clickOn("#move");
        settle();
        assertThat(inRegister(() -> agreements.get(agreement.id())).standing().status()).isEqualTo(AgreementStatus.IN_FORCE);
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(0));
        settle();
        assertThat(this.<RichTextArea>node("text").isEditable()).isFalse();
    }

    /** Preview, print and saved PDF were once made anew from today's register, also after somebody had signed. */
    @Test
    void aSignedAgreementIsShownSavedAndPrintedAsItWasSignedWhateverIsChangedLater() throws IOException {
        Agreement agreement = signed();
        byte[] kept = inRegister(() -> newestBytes(agreement));
        inRegister(() -> new OrganisationStore(register.database()).save(
            new OrganisationStore(register.database()).get(agreement.parties().getLast().organisation()).edit().name("Renamed Force").done()));
        open(agreement);
        assertThat(this.<Label>node("place").getText()).startsWith("As signed, page 1");
        Path pdf = folder.resolve("signed.pdf");
        dialogs.answer(pdf);
        saveAs("save-pdf");
        FxScreen.until("the PDF is there", () -> notice().equals("Saved to " + pdf + "."));
        assertThat(Files.readAllBytes(pdf)).isEqualTo(kept);
        Path word = folder.resolve("signed.docx");
        dialogs.answer(true).answer(word);
        saveAs("save-docx");
        FxScreen.until("the Word file is there", () -> notice().contains("working copy"));
        assertThat(word).exists();
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(2));
        settle();
        assertThat(this.<TextInputControl>node("title").isEditable()).isFalse();
        assertThat(this.<TextInputControl>node("end").isEditable()).isFalse();
        assertThat(this.<TextInputControl>node("review").isEditable()).isTrue();
        assertThat(this.<Label>node("datesFrozen").isVisible()).isTrue();
        Screenshots.take("agreement-dates-frozen", stage.getScene(), tools.settings());
    }

    /** After one failed PDF the preview once stayed as it was for ever. */
    @Test
    void afterAPaperThatFailedThePreviewGoesOn() {
        Agreement agreement = begin("partnership-agreement");
        AtomicBoolean fails = new AtomicBoolean(true);
        AgreementDesk desk = FxScreen.get(() -> new AgreementDesk(register, tools, PAPERS, new Printing(), agreement.id()));
        DeskPaper paper = new DeskPaper(desk) {
            @Override
            <T> void look(AgreementFacts facts, Function<Ready, T> made, Consumer<T> then, Consumer<Throwable> failed) {
                if (fails.get()) {
                    failed.accept(new Failure(Failure.Reason.DAMAGED, "the paper"));
                } else {
                    super.look(facts, made, then, failed);
                }
            }
        };
        showNode(() -> new PreviewController(desk, paper).node());
        FxScreen.run(desk::open);
        FxScreen.until("the failure is told", () -> dialogs.failures().size() == 1);
        assertThat(this.<Label>node("place").getText()).isEqualTo("This page could not be made");
        fails.set(false);
        FxScreen.run(() -> desk.typed(kept -> kept));
        FxScreen.until("the preview is there", () -> this.<ImageView>node("page").getImage() != null);
        FxScreen.run(desk::close);
    }

    /** Chinese and emoji once came out as "#" without a word, in the signed PDF too. */
    @Test
    void whatCannotBePrintedIsNamedBeforeSavingAndBeforeTheFirstSignature() {
        SaferStreets town = new SaferStreets(register);
        town.member(partnership, town.organisation("ᎠᎡᎢ 华人社区中心").id(), "MEMBER", 3);
        town.member(partnership, town.organisation("Sunshine \uD83C\uDF1E Club \uD83E\uDEE0").id(), "MEMBER", 4);
        Agreement agreement = begin("partnership-agreement");
        agreements.move(agreement.id(), AgreementStatus.AGREED, TestRegister.TODAY, "");
        open(agreement);
        dialogs.answer(true).answer(false);
        saveAs("save-pdf");
        FxScreen.until("the characters are named", () -> dialogs.told().size() == 2);
        assertThat(dialogs.told().getLast()).endsWith("characters cannot be printed");
        signFirst();
        FxScreen.until("it is asked again", () -> dialogs.told().size() == 4);
        settle();
        assertThat(inRegister(() -> agreements.get(agreement.id())).signed()).isFalse();
        assertThat(this.<TextInputControl>node("signedOn").getText()).isEmpty();
        dialogs.answer(true).answer(true);
        clickOn("#sign");
        FxScreen.until("the signature is kept", () -> this.<Label>node("status").getText().equals("Signed by some"));
        assertThat(dialogs.told()).hasSize(6);
    }

    private void signFirst() {
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(1));
        settle();
        clickOn("#signatory").write("Asha Patel");
        FxScreen.run(() -> this.<ComboBox<Optional<SigningMethod>>>node("method").setValue(Optional.of(SigningMethod.INK)));
        dialogs.answer(true); // the gaps
        clickOn("#sign");
    }

    private Agreement signed() {
        Agreement agreement = begin("partnership-agreement");
        agreements.move(agreement.id(), AgreementStatus.AGREED, TestRegister.TODAY, "");
        open(agreement);
        signFirst();
        FxScreen.until("the signature is kept", () -> this.<Label>node("status").getText().equals("Signed by some"));
        return inRegister(() -> agreements.get(agreement.id()));
    }

    private byte[] newestBytes(Agreement agreement) {
        AgreementVersionStore versions = new AgreementVersionStore(register);
        return versions.bytes(versions.of(agreement.id()).getFirst());
    }

    private void saveAs(String item) {
        MenuButton menu = node("saveMenu");
        FxScreen.run(() -> menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire());
        settle();
    }

    private String notice() {
        return tools.status().notice().get().map(Status.Notice::sentence).orElse("");
    }

    @Test
    void ourOwnWordFileIsFilledAndWhatNobodyKnowsIsNamed() throws Exception {
        open(begin("memorandum-of-understanding"));
        Path own = Files.write(folder.resolve("own.docx"), new Papers().write(Document.titled("Own", TestRegister.TODAY)
            .add(Block.paragraph("[[agreement.title]] [[nobody.knows]]")).done(),
            PaperFormat.DOCX));
        Path filled = folder.resolve("filled.docx");
        dialogs.answer(own).answer(filled);
        saveAs("own-file");
        FxScreen.until("it is filled", () -> notice().startsWith("Saved to " + filled));
        assertThat(notice()).contains("1 field was filled", "nobody.knows");
        assertThat(filled).exists();
    }

    @Test
    void datesAreTypedAndTheLastDayForNoticeIsSaid() {
        Agreement agreement = begin("memorandum-of-understanding");
        open(agreement);
        FxScreen.run(() -> this.<TabPane>node("tabs").getSelectionModel().select(2));
        settle();
        clickOn("#start").write("1/1/27");
        clickOn("#end").write("31/12/29");
        clickOn("#noticeDays");
        settle();
        assertThat(this.<Label>node("noticeBy").getText()).contains("1 December 2029");
        assertThat(inRegister(() -> agreements.get(agreement.id())).dates().end()).contains(java.time.LocalDate.of(2029, 12, 31));
        Screenshots.take("agreement-dates", stage.getScene(), tools.settings());
    }

    @Test
    void aNewAgreementTakesTheMembersOfItsPartnership() {
        show(() -> new NewAgreementController(register, tools, new Place.NewAgreement(Optional.of(partnership))));
        assertThat(this.<TextInputControl>node("name").getText()).isEqualTo("Safer Streets: partnership agreement");
        Screenshots.take("agreement-new", stage.getScene(), tools.settings());
        clickOn("#template-terms-of-reference");
        assertThat(this.<TextInputControl>node("name").getText()).isEqualTo("Safer Streets: terms of reference");
        FxScreen.run(() -> this.<TextInputControl>node("name").requestFocus());
        type(javafx.scene.input.KeyCode.ENTER);
        settle();
        Place.Agreement made = (Place.Agreement) navigator.went().getLast();
        assertThat(inRegister(() -> agreements.get(made.id())).parties()).hasSize(3);
    }

    @Test
    void aNewAgreementOfAWishedKindHasItsTemplateChosen() {
        show(() -> new NewAgreementController(register, tools,
            new Place.NewAgreement(Optional.of(partnership), Optional.of(AgreementKind.TERMS_OF_REFERENCE))));
        assertThat(this.<TextInputControl>node("name").getText()).isEqualTo("Safer Streets: terms of reference");
    }

    /** The last of ten templates is below the edge of a small window at large text. */
    @Test
    void theTemplateOfAWishedKindIsInView() {
        tools.settings().stepTextSize(2);
        show(() -> new NewAgreementController(register, tools,
            new Place.NewAgreement(Optional.of(partnership), Optional.of(AgreementKind.RESOURCE_SHARING))));
        RadioButton wished = node("template-resource-sharing-agreement");
        assertThat(wished.isSelected()).isTrue();
        ScrollPane page = (ScrollPane) stage.getScene().lookup(".page > .scroll-pane");
        FxScreen.until("it is in view", () -> page.localToScene(page.getLayoutBounds()).contains(wished.localToScene(wished.getLayoutBounds())));
        assertThat(page.getVvalue()).isPositive();
        Screenshots.take("agreement-new-wished", stage.getScene(), tools.settings());
    }

    @Test
    void theListShowsTheAgreementBesideIt() {
        Agreement first = begin("partnership-agreement");
        begin("referral-protocol");
        show(() -> new AgreementListController(register, tools, PAPERS, new Printing()));
        clickOn("#filter").write("referral");
        FxScreen.until("one is left", () -> this.<Label>node("count").getText().equals("1 agreement"));
        FxScreen.run(() -> this.<TextInputControl>node("filter").clear());
        FxScreen.until("both are there", () -> this.<Label>node("count").getText().equals("2 agreements"));
        FxScreen.run(() -> this.<TableView<?>>node("table").getSelectionModel().clearAndSelect(0));
        settle();
        assertThat(this.<Label>node("name").getText()).isEqualTo(first.header().title());
        assertThat(AccessibilityRules.broken(stage.getScene().getRoot())).isEmpty();
        Screenshots.take("agreements", stage.getScene(), tools.settings());
    }

    /** Delete once took only the first of several selected agreements. */
    @Test
    void severalAgreementsAreCopiedAndBinnedAsOneStep() {
        begin("partnership-agreement");
        begin("referral-protocol");
        show(() -> new AgreementListController(register, tools, PAPERS, new Printing()));
        TableView<?> table = node("table");
        FxScreen.until("both are there", () -> table.getItems().size() == 2);
        clickOn("#table");
        push(KeyCode.CONTROL, KeyCode.A);
        assertThat(FxScreen.get(() -> lookup("2 selected").tryQuery().isPresent())).isTrue();
        push(KeyCode.CONTROL, KeyCode.C);
        settle();
        assertThat(FxScreen.get(() -> Clipboard.getSystemClipboard().getString()).lines()).hasSize(3).first().asString().startsWith("Title\tState\tKind\tNext date");
        push(KeyCode.DELETE);
        FxScreen.until("the list is empty", () -> table.getItems().isEmpty());
        assertThat(notice()).isEqualTo("2 records moved to the bin.");
        inRegister(() -> register.undo().undo());
        FxScreen.until("both are back", () -> table.getItems().size() == 2);
    }

    private void open(Agreement agreement) {
        show(() -> new AgreementController(register, tools, PAPERS, new Printing(), agreement.id()));
        FxScreen.until("the preview is there", () -> this.<ImageView>node("page").getImage() != null);
    }

    private Agreement begin(String template) {
        NewAgreementStore beginnings = new NewAgreementStore(register.database());
        return beginnings.begin(new AgreementStart(TemplateShelf.read().template(template).orElseThrow(), Optional.of(partnership),
            "Safer Streets " + template.replace('-', ' '), beginnings.knownFacts(partnership)));
    }
}
