package org.partnershipregister.screen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.PagePictures;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.document.Redaction;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.report.NameStore;
import org.partnershipregister.ui.LongTask;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.UnshownCharacters;
import org.partnershipregister.ui.Work;
import org.partnershipregister.ui.preview.PagesPaneController;

/**
 * The pages of a print with all that is done to them: names as numbers, print, save. The pages on show are made of the very bytes that are
 * printed and saved as PDF.
 */
final class PaperDeskController {
    private static final List<PaperFormat> OFFERED = List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT);

    @FXML private CheckBox redacted;
    @FXML private CheckBox ours;
    @FXML private Button key;
    @FXML private MenuButton saveAs;
    @FXML private Button print;
    @FXML private VBox printPlace;
    @FXML private VBox pagesPlace;

    private final Tools tools;
    private final NameStore names;
    private final Papers papers;
    private final ReportSaving saving;
    private final ReportPrinting printing;
    private final PagesPaneController pages;
    private final Parent node;
    private Optional<Callable<ReportPaper>> reading = Optional.empty();
    private Optional<MadePaper> made = Optional.empty();
    private Optional<LongTask<?>> making = Optional.empty();
    private boolean first;
    /** Counts what was asked for, so that an answer to an earlier question is known. */
    private int wish;

    PaperDeskController(Register register, Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
        this.names = new NameStore(register.database());
        this.papers = papers;
        this.saving = new ReportSaving(tools, papers);
        this.printing = new ReportPrinting(tools, printing, this::shownPaper);
        this.pages = new PagesPaneController(tools, PagePictures::page, "report");
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
        printPlace.getChildren().setAll(printing.pane());
        redacted.selectedProperty().addListener((box, before, now) -> {
            namesShown();
            again();
        });
        ours.selectedProperty().addListener((box, before, now) -> again());
        namesShown();
    }

    /** Begins with names as numbers. */
    void hideNames() {
        redacted.setSelected(true);
    }

    /** Shows another paper from its first page; {@code read} runs on the register's thread. */
    void show(Callable<ReportPaper> read) {
        reading = Optional.of(read);
        first = true;
        again();
    }

    /** Makes the paper anew, for something has changed; what is under way for an earlier wish is stopped. */
    void again() {
        making.ifPresent(LongTask::cancel);
        ready(false);
        pages.say(tools.text("report.making"));
        int number = ++wish;
        reading.ifPresent(read -> tools.work().run(redacted.isSelected() ? () -> withoutNames(read) : () -> plain(read), paper -> {
            if (number == wish) {
                make(number, paper);
            }
        }, thrown -> failed(number, thrown)));
    }

    void close() {
        making.ifPresent(LongTask::cancel);
        pages.close();
    }

    private record Unmade(ReportPaper paper, Optional<Redaction> redaction) {
    }

    private static Unmade plain(Callable<ReportPaper> read) throws Exception {
        return new Unmade(read.call(), Optional.empty());
    }

    private Unmade withoutNames(Callable<ReportPaper> read) throws Exception {
        Redaction redaction = new Redaction(names.names(), ours.isSelected());
        return new Unmade(read.call(), Optional.of(redaction));
    }

    private void make(int number, Unmade unmade) {
        making = Optional.of(tools.work().start(Work.Line.PAPER, tools.text("report.making"), progress -> {
            ReportPaper paper = unmade.redaction().map(unmade.paper()::without).orElse(unmade.paper());
            byte[] pdf = papers.write(paper.document(), PaperFormat.PDF, new PaperProgress(progress));
            return new MadePaper(paper, pdf, papers.missingGlyphs(paper.document()),
                unmade.redaction().map(Redaction::key).orElse(List.of()));
        }, done -> {
            if (number == wish) {
                making = Optional.empty();
                shown(done);
            }
        }, thrown -> failed(number, thrown)));
    }

    private void shown(MadePaper paper) {
        made = Optional.of(paper);
        ready(true);
        List<MenuItem> items = new ArrayList<>();
        OFFERED.forEach(format -> items.add(item(tools.text(saving.said(format)), () -> save(paper, format))));
        if (!paper.paper().headings().isEmpty()) {
            items.add(item(tools.text("export.kind"), () -> saving.sheet(paper.paper())));
        }
        saveAs.getItems().setAll(items);
        if (first) {
            pages.showFirst(paper.pdf());
        } else {
            pages.show(paper.pdf());
        }
        first = false;
    }

    private void failed(int number, Throwable thrown) {
        if (number == wish) {
            making = Optional.empty();
            pages.say(tools.text("report.stopped"));
        }
        tools.work().complain(thrown);
    }

    private void save(MadePaper paper, PaperFormat format) {
        if (format != PaperFormat.PDF || new UnshownCharacters(tools).accepted(paper.unshown())) {
            saving.save(paper, format);
        }
    }

    @FXML
    private void print() {
        made.filter(paper -> new UnshownCharacters(tools).accepted(paper.unshown())).ifPresent(paper -> printing.open());
    }

    @FXML
    private void saveKey() {
        made.ifPresent(paper -> saving.key(paper));
    }

    private Optional<MadePaper> shownPaper() {
        return made;
    }

    private void namesShown() {
        Shown.when(ours, redacted.isSelected());
        Shown.when(key, redacted.isSelected());
    }

    private void ready(boolean there) {
        print.setDisable(!there);
        saveAs.setDisable(!there);
        key.setDisable(!there);
        if (!there) {
            made = Optional.empty();
        }
    }

    private static MenuItem item(String said, Runnable action) {
        MenuItem item = new MenuItem(said);
        item.setOnAction(event -> action.run());
        return item;
    }
}
