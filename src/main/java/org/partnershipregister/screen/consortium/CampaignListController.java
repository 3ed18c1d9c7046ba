package org.partnershipregister.screen.consortium;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The list of all; filled in by its feature. */
public final class CampaignListController implements Screen {

    private final VBox node = new VBox();

    public CampaignListController(Register register, Tools tools) {
    }

    @Override
    public Node node() {
        return node;
    }
}
