package org.partnershipregister.ui.obligation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** An obligation that is put into other words, or due on another day, in the place where it is read. */
final class ObligationEditor {
    private final Obligation obligation;
    private final Tools tools;
    private final Consumer<Obligation> save;
    private final ObligationLine line;
    private final Label problem = new Label();
    private final VBox node;

    ObligationEditor(Obligation obligation, List<RecordLink> parties, Tools tools, Consumer<Obligation> save, Runnable cancel) {
        this.obligation = obligation;
        this.tools = tools;
        this.save = save;
        this.line = new ObligationLine(obligation, tools, () -> { }, parties);
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        Button keep = button("obligation.keep", "keepObligation", this::keep);
        keep.getStyleClass().add("accent");
        this.node = new VBox(4, line.node(), problem, LineInputs.row(keep, button("partner.new.cancel", "leaveObligation", cancel)));
        say("");
    }

    UUID id() {
        return obligation.id();
    }

    Node node() {
        return node;
    }

    void begin() {
        line.first().requestFocus();
    }

    private void keep() {
        Optional<String> wrong = line.problem().map(one -> tools.messages().text(one.key(), one.args()));
        if (wrong.isPresent() || line.value().isEmpty()) {
            say(wrong.orElse(tools.text("problem.obligation.text")));
        } else {
            save.accept(line.value().orElseThrow());
        }
    }

    private void say(String sentence) {
        Shown.text(problem, sentence);
    }

    private Button button(String key, String id, Runnable step) {
        Button button = new Button(tools.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> step.run());
        return button;
    }
}
