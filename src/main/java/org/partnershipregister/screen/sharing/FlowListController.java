package org.partnershipregister.screen.sharing;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The list of all; filled in by its feature. */
public final class FlowListController implements Screen {

    private final VBox node = new VBox();

    public FlowListController(Register register, Tools tools) {
    }

    @Override
    public Node node() {
        return node;
    }
}
