package org.partnershipregister.screen.networking;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Begins a new one; filled in by its feature. */
public final class NewOpportunityController implements Screen {

    private final VBox node = new VBox();

    public NewOpportunityController(Register register, Tools tools, Optional<UUID> partnership, Optional<UUID> meeting) {
    }

    @Override
    public Node node() {
        return node;
    }
}
