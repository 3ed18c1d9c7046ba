package org.partnershipregister.screen.relationship;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Contract or partnership, member by member. */
public final class RelationshipPage implements Screen {

    private final VBox node = new VBox();

    public RelationshipPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
