package org.partnershipregister.screen.governance;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Committees, their seats, quorum and decision rule. */
public final class CommitteesPage implements Screen {

    private final VBox node = new VBox();

    public CommitteesPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
