package org.partnershipregister.screen.report;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.report.PartnerAgreementsStore;
import org.partnershipregister.ui.FilterChip;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Screen;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** The prints of the register: what they are for and their choices on the left, the real pages on the right. */
public final class ReportsController implements Screen {
    @FXML private SplitPane split;
    @FXML private ListView<Report> reports;
    @FXML private Label about;
    @FXML private CheckBox over;
    @FXML private VBox partnerChoice;
    @FXML private RecordPicker partner;
    @FXML private FilterChip<AgreementStatus> state;

    private final Tools tools;
    private final PartnerAgreementsStore partners;
    private final ReportReading reading;
    private final PaperDeskController desk;
    private final LiveQuestion<Long> changes;
    private final Parent node;
    private boolean asked;

    public ReportsController(Register register, Tools tools, Papers papers, Printing printing) {
        this.tools = tools;
        this.partners = new PartnerAgreementsStore(register.database());
        this.reading = new ReportReading(register.database());
        this.desk = new PaperDeskController(register, tools, papers, printing);
        this.changes = new LiveQuestion<>(tools.work(), () -> System::nanoTime, any -> changed());
        this.node = tools.views().load(this);
    }

    @FXML
    private void initialize() {
        reports.getItems().setAll(Report.values());
        reports.setCellFactory(list -> new ReportCell(tools));
        state.use(tools.messages(), tools.text("report.state"), List.of(AgreementStatus.values()),
            status -> tools.text("agreement.status." + status.name()));
        partner.use(tools, partners::partners);
        reports.getSelectionModel().selectFirst();
        reports.getSelectionModel().selectedItemProperty().addListener((list, before, now) -> chosen());
        over.selectedProperty().addListener((box, before, now) -> chosen());
        partner.chosenProperty().addListener((field, before, now) -> chosen());
        state.valueProperty().addListener((chip, before, now) -> chosen());
        split.getItems().add(desk.node());
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        split.setDividerPositions(tools.settings().number("reports.divider", 0.27));
    }

    /** Shows what was chosen from its first page. */
    private void chosen() {
        Report report = reports.getSelectionModel().getSelectedItem();
        if (report == null) {
            return;
        }
        about.setText(tools.text(report.about()));
        Shown.when(over, report.council());
        Shown.when(partnerChoice, report == Report.BY_PARTNER);
        ReportReading.Choice choice = new ReportReading.Choice(report, over.isSelected(), partner.chosenId(), state.value());
        Callable<ReportPaper> read = () -> reading.read(choice);
        desk.show(read);
    }

    private void changed() {
        if (asked) {
            desk.again();
        } else {
            asked = true;
            chosen();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return reports;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(tools.text("reports.title"));
    }

    @Override
    public void shown() {
        changes.listen(tools.changes(), Kind.values()).ask();
    }

    @Override
    public void hidden() {
        tools.settings().put("reports.divider", split.getDividerPositions()[0]);
        changes.close();
        desk.close();
    }
}
