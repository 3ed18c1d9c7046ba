package org.partnershipregister.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.partnershipregister.model.Failure;

/**
 * Saves a list as shown: the columns on show in their order, and all rows that the filter leaves, also those never looked
 * at. A long job with progress; what writes the file is handed in. The same rows are shown as a paper, to be printed.
 */
public final class ListExport<T> {

    /** Writes one file; runs away from the screen thread. */
    @FunctionalInterface
    public interface Writer {

        void write(Path file, List<String> headings, List<List<String>> rows);
    }

    private static final int BATCH = 100;

    private final Tools tools;
    private final String title;
    private final Columns<T> columns;
    private final PagedRows<T> rows;
    private final Writer writer;

    /** @param title what the list is called, and so the file */
    public ListExport(Tools tools, String title, Columns<T> columns, PagedRows<T> rows, Writer writer) {
        this.tools = tools;
        this.title = title;
        this.columns = columns;
        this.rows = rows;
        this.writer = writer;
    }

    /** Lets this button do it, and puts one beside it that shows the list as a paper. */
    public void on(Button button) {
        button.setOnAction(event -> save());
        if (button.getParent() instanceof Pane row) {
            Button paper = new Button(tools.text("list.print"));
            paper.setId("printList");
            paper.setMinWidth(Region.USE_PREF_SIZE);
            paper.setOnAction(event -> print());
            row.getChildren().add(row.getChildren().indexOf(button) + 1, paper);
        }
    }

    /** Reads all rows, then shows their pages; printing and saving is done there. */
    private void print() {
        List<UUID> ids = List.copyOf(rows.ids());
        Sheet<T> sheet = columns.sheet();
        tools.work().start(Work.Line.REGISTER, tools.text("list.print.reading", title), progress ->
            new ListSheet(title, sheet.headings(), read(ids, sheet, progress)), made -> tools.navigator().go(new Place.ListPaper(made)));
    }

    private void save() {
        tools.dialogs().saveFile(tools.text("export.title"), title + " " + tools.formats().today() + ".csv",
            new Dialogs.FileKind(tools.text("export.kind"), List.of("*.csv"))).ifPresent(this::write);
    }

    private void write(Path file) {
        List<UUID> ids = List.copyOf(rows.ids());
        Sheet<T> sheet = columns.sheet();
        tools.work().start(Work.Line.REGISTER, tools.text("export.running", title), progress -> {
            List<List<String>> cells = read(ids, sheet, progress);
            writer.write(file, sheet.headings(), cells);
            return cells.size();
        }, saved -> tools.status().wrote(tools.text("export.saved", saved, file), file));
    }

    private List<List<String>> read(List<UUID> ids, Sheet<T> sheet, Progress progress) {
        List<List<String>> cells = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            if (progress.cancelled()) {
                throw new Failure(Failure.Reason.CANCELLED);
            }
            int to = Math.min(ids.size(), from + BATCH);
            rows.read(ids.subList(from, to)).forEach(row -> cells.add(sheet.cells(row)));
            progress.at(to, ids.size());
            progress.giveWay();
        }
        return cells;
    }
}
