package org.partnershipregister.screen.report;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.partnershipregister.document.ListDocument;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;
import org.partnershipregister.ui.ListSheet;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** A list of the program as a paper: its columns and rows as they were when it was asked for. */
public final class ListPaperController implements Screen {
    private final Tools tools;
    private final ListSheet sheet;
    private final OrganisationStore organisations;
    private final PaperDeskController desk;
    private boolean begun;

    public ListPaperController(Register register, Tools tools, Papers papers, Printing printing, ListSheet sheet) {
        this.tools = tools;
        this.sheet = sheet;
        this.organisations = new OrganisationStore(register.database());
        this.desk = new PaperDeskController(register, tools, papers, printing);
    }

    private ReportPaper read() {
        String us = organisations.us().map(one -> one.name()).orElse("");
        return new ReportPaper(ListDocument.of(us, sheet.title(), "", tools.formats().today(), sheet.headings(), sheet.rows()),
            sheet.headings(), sheet.rows());
    }

    @Override
    public Node node() {
        return desk.node();
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("report.list.title", sheet.title()));
    }

    @Override
    public void shown() {
        if (!begun) {
            begun = true;
            desk.show(this::read);
        }
    }

    @Override
    public void hidden() {
        desk.close();
    }
}
