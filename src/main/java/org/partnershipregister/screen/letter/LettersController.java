package org.partnershipregister.screen.letter;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** Letters and labels to chosen contacts. */
public final class LettersController implements Screen {
    private final Tools tools;
    private final VBox node = new VBox();

    public LettersController(Register register, Tools tools, Papers papers, Printing printing, List<UUID> contacts) {
        this.tools = tools;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("letters.title"));
    }
}
