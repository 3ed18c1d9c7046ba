package org.partnershipregister.screen.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.agreement.RecordedAgreementStore;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Tools;

/** Papers of an agreement that is being recorded: chosen or dropped, and kept together with it. */
final class RecordPapers {
    private final Tools tools;
    private final VBox lines = new VBox();
    private final VBox node;
    private final List<DroppedFile> papers = new ArrayList<>();

    RecordPapers(Tools tools) {
        this.tools = tools;
        Label title = new Label(tools.text("record.papers"));
        title.getStyleClass().add("card-title");
        Label hint = new Label(tools.text("record.papers.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        Button choose = new Button(tools.text("agreement.files.add"));
        choose.setId("addPaper");
        choose.setOnAction(event -> tools.dialogs().openFile(tools.text("agreement.files.add")).ifPresent(file -> keep(List.of(file))));
        lines.setId("recordPapers");
        node = new VBox(title, hint, lines, choose);
        node.getStyleClass().add("new-field");
    }

    Node node() {
        return node;
    }

    List<RecordedAgreementStore.Paper> value() {
        return papers.stream().map(paper -> new RecordedAgreementStore.Paper(paper.name(), paper.bytes())).toList();
    }

    /** Reads these files and tells of each one that can't be kept. */
    void keep(List<Path> chosen) {
        tools.work().run(() -> chosen.stream().map(DroppedFile::read).toList(), this::take);
    }

    private void take(List<DroppedFile> read) {
        read.stream().filter(DroppedFile::taken).forEach(this::add);
        String troubles = read.stream().filter(file -> !file.taken())
            .map(file -> tools.text("agreement.files.refused." + file.trouble(), file.name(), file.size())).collect(Collectors.joining("\n\n"));
        if (!troubles.isEmpty()) {
            tools.dialogs().tell(tools.text("agreement.files.refused"), troubles);
        }
    }

    private void add(DroppedFile file) {
        papers.add(file);
        Label name = new Label(tools.text("record.paper", file.name(), file.size()));
        Button remove = new Button("×");
        remove.getStyleClass().addAll("flat", "part-remove");
        remove.setAccessibleText(tools.text("record.party.remove", file.name()));
        Node row = LineInputs.row(name, remove);
        remove.setOnAction(event -> {
            papers.remove(file);
            lines.getChildren().remove(row);
        });
        lines.getChildren().add(row);
    }
}
