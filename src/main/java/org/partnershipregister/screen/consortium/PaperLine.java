package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.PaperKind;
import org.partnershipregister.model.consortium.PaperState;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.LineInputs;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** One paper: whose, what kind, how far it has come, until when it holds; a note below. */
final class PaperLine implements PartsEditor.Line<BidPaper> {
    private static final int DATE_COLUMNS = 11;
    private static final double OWNER = 230;

    private final BidPaper paper;
    private final LineInputs inputs;
    private final ComboBox<Optional<UUID>> owner;
    private final ComboBox<PaperKind> kind;
    private final TextField name;
    private final ComboBox<PaperState> state;
    private final DateField expires;
    private final TextField note;
    private final VBox box;

    PaperLine(BidPaper paper, List<RecordLink> partners, Tools tools, Runnable taken) {
        this.paper = paper;
        this.inputs = new LineInputs(tools);
        List<Optional<UUID>> owners = Stream.concat(Stream.of(Optional.<UUID>empty()), Stream.concat(
            partners.stream().map(RecordLink::id), paper.organisation().stream()).distinct().map(Optional::of)).toList();
        owner = inputs.choice("bid.paper.owner", owners, paper.organisation(), one -> one.map(id -> partners.stream()
            .filter(partner -> partner.id().equals(id)).findFirst().map(RecordLink::name).orElse(tools.text("bid.paper.gone")))
            .orElse(tools.text("bid.paper.of-bid")), taken);
        owner.setPrefWidth(OWNER * tools.settings().textSize() / 100.0);
        kind = inputs.choice("bid.paper.kind", List.of(PaperKind.values()), paper.kind(), tools::word, taken);
        name = inputs.text("bid.paper.name", paper.name(), 14);
        state = inputs.choice("bid.paper.state", List.of(PaperState.values()), paper.state(), tools::word, taken);
        expires = inputs.date("bid.paper.expires", paper.expiresOn());
        expires.setPrefColumnCount(DATE_COLUMNS);
        Label until = new Label(tools.text("bid.paper.until"));
        until.getStyleClass().add("muted");
        until.setMinWidth(Region.USE_PREF_SIZE);
        note = inputs.text("bid.paper.note", paper.note(), 40);
        HBox.setHgrow(note, Priority.ALWAYS);
        box = new VBox(4, LineInputs.row(owner, kind, name, state, until, expires), LineInputs.row(note));
        box.getStyleClass().add("part-block");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<BidPaper> value() {
        return Optional.of(new BidPaper(paper.id(), owner.getValue(), kind.getValue(), name.getText().strip(), state.getValue(),
            inputs.day(expires, paper.expiresOn()), note.getText().strip()));
    }

    @Override
    public Optional<Problem> problem() {
        return inputs.dateProblem(expires);
    }

    @Override
    public Node first() {
        return owner;
    }
}
