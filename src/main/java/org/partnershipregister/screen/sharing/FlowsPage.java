package org.partnershipregister.screen.sharing;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Information flows of one partnership. */
public final class FlowsPage implements Screen {

    private final VBox node = new VBox();

    public FlowsPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
