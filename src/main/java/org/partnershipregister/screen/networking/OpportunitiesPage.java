package org.partnershipregister.screen.networking;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Opportunities and shared practice of one partnership. */
public final class OpportunitiesPage implements Screen {

    private final VBox node = new VBox();

    public OpportunitiesPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
