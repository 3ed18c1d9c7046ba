package org.partnershipregister.screen.resource;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** What each member pledged, gave and used. */
public final class ResourcesPage implements Screen {

    private final VBox node = new VBox();

    public ResourcesPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
