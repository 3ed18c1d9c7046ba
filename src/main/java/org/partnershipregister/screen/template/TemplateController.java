package org.partnershipregister.screen.template;

import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** One template of our own. */
public final class TemplateController implements Screen {
    private final Tools tools;
    private final VBox node = new VBox();

    public TemplateController(Register register, Tools tools, UUID id) {
        this.tools = tools;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("template.title"));
    }
}
