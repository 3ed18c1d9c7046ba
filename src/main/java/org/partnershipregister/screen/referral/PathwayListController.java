package org.partnershipregister.screen.referral;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The list of all; filled in by its feature. */
public final class PathwayListController implements Screen {

    private final VBox node = new VBox();

    public PathwayListController(Register register, Tools tools) {
    }

    @Override
    public Node node() {
        return node;
    }
}
