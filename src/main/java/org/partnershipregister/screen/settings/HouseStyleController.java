package org.partnershipregister.screen.settings;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** How our papers look, set once. */
public final class HouseStyleController implements Screen {
    private final Tools tools;
    private final VBox node = new VBox();

    public HouseStyleController(Register register, Tools tools, Papers papers) {
        this.tools = tools;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("style.title"));
    }
}
