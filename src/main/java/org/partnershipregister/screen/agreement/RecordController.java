package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementFile;
import org.partnershipregister.store.agreement.AgreementFileStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** An agreement that has no words of ours: what was agreed in our own words, how, and the papers of it, shown in place. */
final class RecordController {
    @FXML private TextArea purpose;
    @FXML private Label how;
    @FXML private WrapRow papers;
    @FXML private Label noPapers;
    @FXML private VBox scanPlace;

    private final AgreementDesk desk;
    private final Tools tools;
    private final SummaryForm form;
    private final ScanView view;
    private final LiveQuestion<List<AgreementFile>> question;
    private final Parent node;
    private Optional<UUID> shown = Optional.empty();

    RecordController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.form = new SummaryForm(tools.formats());
        AgreementFileStore store = new AgreementFileStore(desk.register);
        this.view = new ScanView(tools, store);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> store.of(desk.id), this::show).whenGone(() -> { });
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, this::save).text("purpose", purpose, form.purpose);
        form.purpose.addListener((text, before, now) -> {
            if (form.dirty().get()) {
                desk.typed(kept -> kept.with(kept.header().saying(now)));
            }
        });
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        scanPlace.getChildren().setAll(view.node());
    }

    void open() {
        question.listen(tools.changes(), Kind.AGREEMENT).ask();
    }

    void close() {
        question.close();
        view.close();
    }

    /** Shows an agreement as it is kept now. */
    void show(AgreementFacts facts) {
        Agreement agreement = facts.agreement();
        form.show(agreement);
        String when = agreement.parties().stream().flatMap(party -> party.signature().on().stream()).sorted().distinct()
            .map(tools.formats()::date).collect(Collectors.joining(", "));
        String made = tools.text("record.form." + agreement.header().form());
        String at = facts.adoption().map(meeting -> tools.text("record.at", meeting.meeting())).orElse("");
        how.setText(when.isEmpty() ? made + at : tools.text("record.how.line", made, when, at));
    }

    /** Stores what has been typed without waiting. */
    void save() {
        if (form.worthSaving()) {
            String summary = form.summary();
            desk.change("change.agreement.saved", kept -> kept.with(kept.header().saying(summary)));
        }
    }

    private void show(List<AgreementFile> files) {
        papers.getChildren().setAll(files.stream().map(this::link).toList());
        Shown.when(papers, !files.isEmpty());
        Shown.when(noPapers, files.isEmpty());
        boolean gone = shown.isPresent() && files.stream().noneMatch(file -> shown.equals(Optional.of(file.id())));
        if (shown.isEmpty() || gone) {
            turnTo(files.stream().findFirst());
        }
    }

    private Hyperlink link(AgreementFile file) {
        Hyperlink link = new Hyperlink(file.name());
        link.getStyleClass().add("flat-link");
        link.setOnAction(event -> turnTo(Optional.of(file)));
        return link;
    }

    private void turnTo(Optional<AgreementFile> file) {
        shown = file.map(AgreementFile::id);
        view.show(file);
    }

    /** Begins an agreement in words in the place of this one. */
    @FXML
    void writeDown() {
        desk.facts().map(AgreementFacts::agreement).ifPresent(agreement -> {
            save();
            tools.navigator().go(Place.NewAgreement.writingDown(desk.id, agreement.partnership(), agreement.header().kind()));
        });
    }
}
