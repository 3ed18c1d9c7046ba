package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.preview.PagesPaneController;

/**
 * The real pages of the paper: what was signed once it has been signed; until then the pages that are saved and printed, made anew on the
 * paper thread while it is typed, and what the paper still lacks.
 */
final class PreviewController {
    private static final Duration PAUSE = Duration.millis(250);
    /** A paper that takes longer than this, in nanoseconds, is made only when nothing has been typed for a moment. */
    private static final long SLOW = 400_000_000;

    @FXML private VBox preview;
    @FXML private MenuButton missing;

    private final AgreementDesk desk;
    private final Tools tools;
    private final DeskPaper paper;
    private final PagesPaneController pages;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Parent node;
    private Optional<AgreementFacts> wanted = Optional.empty();
    private boolean making;
    private boolean follows;
    private long begun;
    private long taken;

    PreviewController(AgreementDesk desk, DeskPaper paper) {
        this.desk = desk;
        this.tools = desk.tools;
        this.paper = paper;
        this.pages = new PagesPaneController(tools, PagePictures::page, "agreement");
        this.node = tools.views().load(this);
        pause.setOnFinished(event -> make());
        desk.onTyped(this::want);
        desk.onWriting(this::follow);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(pages.node(), Priority.ALWAYS);
        preview.getChildren().add(pages.node());
        pages.say(tools.text("agreement.preview.making"));
        lacking(List.of());
    }

    /** Stops making pages: the screen has been left. */
    void close() {
        pause.stop();
        pages.close();
        wanted = Optional.empty();
    }

    private void want(AgreementFacts facts) {
        wanted = Optional.of(facts);
        follows |= desk.typing();
        makeSoon();
    }

    private void makeSoon() {
        if (taken > SLOW) {
            pause.playFromStart();
        } else {
            make();
        }
    }

    private void make() {
        if (making || wanted.isEmpty()) {
            return;
        }
        AgreementFacts facts = wanted.get();
        wanted = Optional.empty();
        making = true;
        begun = System.nanoTime();
        WishedPage wished = follows ? WishedPage.following(desk, facts.agreement(), pages.wished()) : WishedPage.as(pages.wished());
        follows = false;
        float dots = pages.dots();
        paper.look(facts, ready -> ShownPage.drawn(ready, wished, dots), this::finished, this::failed);
    }

    /** Turns to what is being written, in the paper as it is. */
    private void follow() {
        follows = true;
        wanted = wanted.or(desk::facts);
        makeSoon();
    }

    private void finished(ShownPage result) {
        making = false;
        taken = System.nanoTime() - begun;
        String text = result.paper().made() ? "agreement.preview.place" : "agreement.preview.signed";
        pages.saying((number, count) -> tools.text(text, number, count));
        pages.show(result.paper().bytes(), result.picture(), result.dots());
        lacking(result.paper().lacks());
        makeWanted();
    }

    /** The page on show stays; the next thing typed is tried again. */
    private void failed(Throwable thrown) {
        making = false;
        pages.say(tools.text("agreement.preview.failed"));
        tools.work().complain(thrown);
        makeWanted();
    }

    private void makeWanted() {
        if (wanted.isPresent()) {
            makeSoon();
        }
    }

    private void lacking(List<AgreementPaper.Lack> lacks) {
        missing.setText(tools.text("agreement.preview.missing", lacks.size()));
        missing.getItems().setAll(lacks.stream().map(this::item).toList());
        Shown.when(missing, !lacks.isEmpty());
        desk.lacks(lacks);
    }

    /** A missing value by name; choosing it goes to where it is missing. */
    private MenuItem item(AgreementPaper.Lack lack) {
        String heading = desk.facts().stream().flatMap(facts -> facts.agreement().sections().stream())
            .filter(section -> section.id().equals(lack.section())).map(AgreementSection::heading).findFirst().orElse("");
        MenuItem item = new MenuItem(tools.text("agreement.preview.lack", lack.what(), heading));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> desk.turnTo(lack.section()));
        return item;
    }
}
