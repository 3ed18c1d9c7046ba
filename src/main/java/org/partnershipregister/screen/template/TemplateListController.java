package org.partnershipregister.screen.template;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Templates of agreements: those of the program and our own. */
public final class TemplateListController implements Screen {
    private final Tools tools;
    private final VBox node = new VBox();

    public TemplateListController(Register register, Tools tools) {
        this.tools = tools;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("templates.title"));
    }
}
