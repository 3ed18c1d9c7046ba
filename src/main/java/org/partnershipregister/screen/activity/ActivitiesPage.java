package org.partnershipregister.screen.activity;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Joint activities of one partnership. */
public final class ActivitiesPage implements Screen {

    private final VBox node = new VBox();

    public ActivitiesPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
