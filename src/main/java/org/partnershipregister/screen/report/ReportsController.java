package org.partnershipregister.screen.report;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The prints of the register. */
public final class ReportsController implements Screen {
    private final Tools tools;
    private final VBox node = new VBox();

    public ReportsController(Register register, Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("reports.title"));
    }
}
