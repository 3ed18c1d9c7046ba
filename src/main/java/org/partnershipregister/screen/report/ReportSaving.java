package org.partnershipregister.screen.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.partnershipregister.document.Block;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.FileNames;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.exchange.SafeCsv;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/** Saves a print in the formats of papers and as a spreadsheet, and who is who on a print without names. */
final class ReportSaving {
    private final Tools tools;
    private final Papers papers;

    ReportSaving(Tools tools, Papers papers) {
        this.tools = tools;
        this.papers = papers;
    }

    /** The key of what the format is called. */
    String said(PaperFormat format) {
        return "format." + format.name().toLowerCase(Locale.ROOT);
    }

    /** Asks where, and writes: as PDF the very bytes whose pages were shown. */
    void save(MadePaper made, PaperFormat format) {
        file(made.paper().document().title(), format.extension(), tools.text(said(format)), file -> tools.work().paper(() ->
            WrittenFile.write(file, format == PaperFormat.PDF ? made.pdf() : papers.write(made.paper().document(), format)), this::saved));
    }

    void sheet(ReportPaper paper) {
        file(paper.document().title(), "csv", tools.text("export.kind"), file -> tools.work().paper(() -> {
            SafeCsv.save(file, paper.headings(), paper.rows());
            return file;
        }, this::saved));
    }

    /** Saves the key by itself: it must not travel with the paper. */
    void key(MadePaper made) {
        String title = tools.text("report.key.title", made.paper().document().title());
        file(title, "pdf", tools.text(said(PaperFormat.PDF)), file -> tools.work().paper(() ->
            WrittenFile.write(file, papers.write(key(made, title), PaperFormat.PDF)), this::saved));
    }

    private Document key(MadePaper made, String title) {
        LocalDate dated = made.paper().document().dated();
        Document.Draft draft = Document.titled(title, dated).add(Block.heading(1, title))
            .add(Block.paragraph(tools.text(made.key().isEmpty() ? "report.key.none" : "report.key.why")));
        if (!made.key().isEmpty()) {
            draft.add(new Block.Table("", cells(tools.text("report.key.sign"), tools.text("report.key.name")), List.of(1, 3),
                made.key().stream().map(line -> cells(line.sign(), line.name())).toList()));
        }
        return draft.done();
    }

    private static List<Block.Cell> cells(String first, String second) {
        return List.of(Block.Cell.of(first), Block.Cell.of(second));
    }

    private void file(String title, String extension, String kind, Consumer<Path> then) {
        String name = FileNames.of(title + " " + tools.formats().today()) + "." + extension;
        tools.dialogs().saveFile(tools.text("report.save.title"), name, new Dialogs.FileKind(kind, List.of("*." + extension))).ifPresent(then);
    }

    private void saved(Path file) {
        tools.status().wrote(tools.text("report.saved", file.toString()), file);
    }
}
