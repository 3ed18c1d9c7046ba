package org.partnershipregister.screen.report;

import javafx.scene.control.ListCell;
import org.partnershipregister.ui.Tools;

/** A print by its name. */
final class ReportCell extends ListCell<Report> {
    private final Tools tools;

    ReportCell(Tools tools) {
        this.tools = tools;
    }

    @Override
    protected void updateItem(Report report, boolean empty) {
        super.updateItem(report, empty);
        setText(empty || report == null ? "" : tools.text(report.key()));
    }
}
