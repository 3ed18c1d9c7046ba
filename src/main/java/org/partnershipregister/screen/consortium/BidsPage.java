package org.partnershipregister.screen.consortium;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** How the consortium is built, its bids and campaigns. */
public final class BidsPage implements Screen {

    private final VBox node = new VBox();

    public BidsPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
