package org.partnershipregister.screen.history;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.Kind;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.HistoryView;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Tools;

/** The history of one record on a page of its own, for records whose page has no room for it. */
public final class HistoryController implements Screen {
    private static final int MOST = 500;

    @FXML private ScrollPane scroll;

    private final Tools tools;
    private final LiveQuestion<List<HistoryEntry>> question;
    private final HistoryView view;
    private final Parent node;

    public HistoryController(Register register, Tools tools, UUID id) {
        this.tools = tools;
        this.view = new HistoryView(tools);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> register.history().of(id, MOST), view::show);
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        scroll.setContent(view);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        question.listen(tools.changes(), Kind.values()).ask();
    }

    @Override
    public void hidden() {
        question.close();
    }

    @Override
    public Node firstFocus() {
        return scroll;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.text("history.title"));
    }
}
