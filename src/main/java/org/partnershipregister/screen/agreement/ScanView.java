package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.ScanPages;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.store.agreement.AgreementFileStore;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.preview.PagesPaneController;

/** Shows a kept file in place: the pages of a PDF, a picture the right way up, or why it can't be shown and what to do. */
final class ScanView {
    private final Tools tools;
    private final AgreementFileStore store;
    private final PagesPaneController pages;
    private final Label sentence = new Label();
    private final VBox node;
    private Optional<UUID> wished = Optional.empty();

    private record Looked(byte[] bytes, Optional<ScanPages.Trouble> trouble) {
    }

    ScanView(Tools tools, AgreementFileStore store) {
        this.tools = tools;
        this.store = store;
        this.pages = new PagesPaneController(tools, ScanPages::page, "scan");
        sentence.setId("scanTrouble");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.getStyleClass().addAll("notice-line");
        VBox.setVgrow(pages.node(), Priority.ALWAYS);
        this.node = new VBox(sentence);
        node.getStyleClass().add("scan-view");
        show(Optional.empty());
    }

    Parent node() {
        return node;
    }

    void close() {
        pages.close();
    }

    /** Shows this file, or nothing. */
    void show(Optional<AgreementFile> file) {
        wished = file.map(AgreementFile::id);
        if (file.isEmpty()) {
            pages.clear();
            Shown.text(sentence, "");
        }
        pages(file.isPresent());
        file.ifPresent(kept -> tools.work().run(() -> store.bytes(kept), bytes -> look(kept, bytes)));
    }

    private void look(AgreementFile file, byte[] bytes) {
        tools.work().paper(() -> new Looked(bytes, ScanPages.trouble(bytes)), looked -> {
            if (wished.equals(Optional.of(file.id()))) {
                tell(file, looked);
            }
        });
    }

    private void tell(AgreementFile file, Looked looked) {
        Shown.text(sentence, looked.trouble().map(trouble -> tools.text("agreement.scan.trouble." + trouble, file.name())).orElse(""));
        pages(looked.trouble().isEmpty());
        if (looked.trouble().isEmpty()) {
            pages.showFirst(looked.bytes());
        } else {
            pages.clear();
        }
    }

    /** They are on the page only while they show something: the preview has its own of the same names. */
    private void pages(boolean shown) {
        node.getChildren().setAll(shown ? List.of(sentence, pages.node()) : List.of(sentence));
    }
}
