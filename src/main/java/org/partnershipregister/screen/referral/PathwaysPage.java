package org.partnershipregister.screen.referral;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Pathways of one partnership and how smooth they are. */
public final class PathwaysPage implements Screen {

    private final VBox node = new VBox();

    public PathwaysPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
