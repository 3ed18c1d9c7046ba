package org.partnershipregister.screen.consortium;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** One record; filled in by its feature. */
public final class BidController implements Screen {

    private final VBox node = new VBox();

    public BidController(Register register, Tools tools, UUID id) {
    }

    @Override
    public Node node() {
        return node;
    }
}
