package org.partnershipregister.screen.agreement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.store.agreement.AgreementFileStore;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Asks whose signed copy a kept file is, one file after another, and notes it. Nothing else of the agreement changes by it. */
final class ScanController {
    @FXML private Label scanOfLabel;
    @FXML private ComboBox<Choice> scanOf;

    private final AgreementDesk desk;
    private final Tools tools;
    private final AgreementFileStore store;
    private final Deque<AgreementFile> waiting = new ArrayDeque<>();
    private final Parent node;

    /** Empty parties: a file that is nobody's signed copy. */
    record Choice(String text, List<AgreementParty> parties) {
    }

    ScanController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.store = new AgreementFileStore(desk.register);
        this.node = tools.views().load(this);
        Shown.when(node, false);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        scanOf.setConverter(new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null ? "" : choice.text();
            }

            @Override
            public Choice fromString(String typed) {
                return null;
            }
        });
    }

    /** True if a file that comes may be somebody's signed copy: not of what nobody signs. */
    boolean worthAsking() {
        return desk.facts().filter(facts -> facts.agreement().signable()
            && facts.agreement().presentParties().stream().anyMatch(party -> party.scan().isEmpty())).isPresent();
    }

    /** Asks about these files. */
    void ask(List<AgreementFile> files) {
        files.stream().filter(file -> !waiting.contains(file)).forEach(waiting::add);
        next();
    }

    private void next() {
        Optional<AgreementFile> file = Optional.ofNullable(waiting.peek());
        Shown.when(node, file.isPresent());
        file.ifPresent(asked -> {
            scanOfLabel.setText(tools.text("agreement.scan.question", asked.name()));
            scanOf.getItems().setAll(choices());
            scanOf.setValue(scanOf.getItems().getFirst());
        });
    }

    private List<Choice> choices() {
        List<AgreementParty> parties = desk.facts().map(facts -> facts.agreement().presentParties()).orElse(List.of());
        Stream<Choice> each = parties.stream().map(party -> new Choice(tools.text("agreement.scan.of", party.name()), List.of(party)));
        return Stream.concat(Stream.concat(Stream.of(new Choice(tools.text("agreement.scan.all"), parties)), each),
            Stream.of(new Choice(tools.text("agreement.scan.other"), List.of()))).toList();
    }

    @FXML
    private void note() {
        AgreementFile file = waiting.poll();
        List<AgreementParty> parties = scanOf.getValue().parties();
        if (!parties.isEmpty()) {
            tools.work().run(() -> store.scanOf(desk.id, file, parties.stream().map(AgreementParty::id).toList()),
                kept -> tools.status().undoable(tools.text("agreement.scan.noted", file.name())));
        }
        next();
    }

    @FXML
    private void leave() {
        waiting.clear();
        next();
    }
}
