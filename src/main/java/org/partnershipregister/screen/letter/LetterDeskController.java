package org.partnershipregister.screen.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.FileNames;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.document.Watch;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;
import org.partnershipregister.ui.preview.PagesPaneController;

/** The pages of letters and labels, to be printed and saved: made of the very bytes on show. */
final class LetterDeskController {
    @FXML private MenuButton saveAs;
    @FXML private Button print;
    @FXML private Label warning;
    @FXML private VBox printPlace;
    @FXML private VBox pagesPlace;

    private final Tools tools;
    private final Papers papers;
    private final Printing printing;
    private final PagesPaneController pages;
    private final PrintPaneController printPane;
    private final LetterWarnings warnings;
    private final Parent node;
    private Optional<Made> made = Optional.empty();
    /** Counts what was asked for, so that an answer to an earlier question is known. */
    private int wish;

    /** Finished pages; {@code unshown} are characters that come out as "#". */
    private record Made(LetterPaper paper, byte[] pdf, List<String> unshown) {
    }

    LetterDeskController(Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
        this.papers = papers;
        this.printing = printing;
        this.pages = new PagesPaneController(tools, PagePictures::page, "letters");
        this.printPane = new PrintPaneController(tools, printing::printers, this::send);
        this.warnings = new LetterWarnings(tools);
        this.node = tools.views().load(this);
        ready(false);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(pages.node(), Priority.ALWAYS);
        pagesPlace.getChildren().setAll(pages.node());
        printPlace.getChildren().setAll(printPane.node());
        Shown.text(warning, "");
    }

    /** Something else is typed by now: the pages on show are neither printed nor saved, for words would be missing. */
    void outdated() {
        wish++;
        ready(false);
    }

    void show(LetterPaper paper) {
        int number = ++wish;
        Shown.text(warning, warnings.of(paper));
        if (paper.empty()) {
            ready(false);
            pages.clear();
            pages.say(tools.text(paper.mailing().to().isEmpty() ? "letters.nobody" : "letters.nobody.addressed"));
            return;
        }
        tools.work().paper(() -> new Made(paper, paper.pdf(papers, Watch.NONE), papers.missingGlyphs(paper.document())), done -> {
            if (number == wish) {
                shown(done);
            }
        });
    }

    void close() {
        pages.close();
    }

    private void shown(Made done) {
        made = Optional.of(done);
        saveAs.getItems().setAll(done.paper().formats().stream().map(format -> {
            MenuItem item = new MenuItem(said(format));
            item.setOnAction(event -> save(done, format));
            return item;
        }).toList());
        ready(true);
        pages.show(done.pdf());
    }

    private void save(Made done, PaperFormat format) {
        if (format == PaperFormat.PDF && !new UnshownCharacters(tools).accepted(done.unshown())) {
            return;
        }
        String name = FileNames.of(done.paper().title() + " " + tools.formats().today()) + "." + format.extension();
        tools.dialogs().saveFile(tools.text("letters.save.title"), name, new Dialogs.FileKind(said(format), List.of("*." + format.extension())))
            .ifPresent(file -> tools.work().paper(() ->
                WrittenFile.write(file, format == PaperFormat.PDF ? done.pdf() : papers.write(done.paper().document(), format)),
                written -> tools.status().wrote(tools.text("report.saved", written.toString()), written)));
    }

    @FXML
    private void print() {
        made.filter(done -> new UnshownCharacters(tools).accepted(done.unshown())).ifPresent(done -> printPane.open());
    }

    private void send(PrintWish wanted) {
        made.ifPresent(done -> printPane.hand(wanted, () -> printing.print(done.pdf(), wanted.named(done.paper().title()))));
    }

    private String said(PaperFormat format) {
        return tools.text("format." + format.name().toLowerCase(Locale.ROOT));
    }

    private void ready(boolean there) {
        print.setDisable(!there);
        saveAs.setDisable(!there);
        if (!there) {
            made = Optional.empty();
        }
    }
}
