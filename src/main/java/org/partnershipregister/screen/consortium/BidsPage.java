package org.partnershipregister.screen.consortium;

import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** How the consortium is built, its bids and campaigns: a tab of the partnership's page. */
public final class BidsPage implements Screen {
    private final ConsortiumController page;

    public BidsPage(Register register, Tools tools, UUID partnership) {
        this.page = new ConsortiumController(register, tools, partnership);
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public void shown() {
        page.shown();
    }

    @Override
    public void hidden() {
        page.hidden();
    }

    @Override
    public boolean stuck() {
        return page.stuck();
    }

    @Override
    public void saveNow() {
        page.save();
    }

    @Override
    public ObservableValue<String> title() {
        return page.title();
    }
}
