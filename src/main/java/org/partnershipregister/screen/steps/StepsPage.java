package org.partnershipregister.screen.steps;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The next steps of each model, as a checklist. */
public final class StepsPage implements Screen {

    private final VBox node = new VBox();

    public StepsPage(Register register, Tools tools, UUID partnership) {
    }

    @Override
    public Node node() {
        return node;
    }
}
