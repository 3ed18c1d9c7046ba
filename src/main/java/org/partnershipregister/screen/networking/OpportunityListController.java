package org.partnershipregister.screen.networking;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The list of all; filled in by its feature. */
public final class OpportunityListController implements Screen {

    private final VBox node = new VBox();

    public OpportunityListController(Register register, Tools tools, Optional<UUID> chosen) {
    }

    @Override
    public Node node() {
        return node;
    }
}
