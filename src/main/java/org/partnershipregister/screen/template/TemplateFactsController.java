package org.partnershipregister.screen.template;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.LegalEffect;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.model.agreement.TemplateVersion;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** What a template says of itself, and the wordings of it that agreements were begun from, each to be read again. */
final class TemplateFactsController {
    @FXML private TextField title;
    @FXML private ComboBox<AgreementKind> kind;
    @FXML private ComboBox<LegalEffect> legalEffect;
    @FXML private TextArea about;
    @FXML private TextField noticeDays;
    @FXML private TextField reviewMonths;
    @FXML private Label unused;
    @FXML private VBox versions;
    @FXML private Label former;
    @FXML private VBox wording;

    private final TemplateDesk desk;
    private final Tools tools;
    private final TemplateFactsForm form;
    private final Saving<OwnTemplate> saving;
    private final Parent node;

    TemplateFactsController(TemplateDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.form = new TemplateFactsForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits, Saving.Kept.by(known -> desk.store().get(known.id()), desk.store()::save), form::show);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        new FieldDecorator(tools, form, saving::save).text("title", title, form.title).text("about", about, form.about)
            .choice("kind", kind, form.kind, List.of(AgreementKind.values()), value -> tools.text("agreement.kind." + value))
            .choice("legalEffect", legalEffect, form.legalEffect, List.of(LegalEffect.values()), value -> tools.text("agreement.legal." + value))
            .text("noticeDays", noticeDays, form.noticeDays).text("reviewMonths", reviewMonths, form.reviewMonths);
        Shown.text(former, "");
        desk.onKept(this::show);
    }

    void save() {
        saving.save();
    }

    void close() {
        saving.close();
    }

    boolean stuck() {
        return form.stuck();
    }

    private void show(OwnTemplate own, List<TemplateVersion> used) {
        if (saving.record().isEmpty()) {
            saving.open(own);
        } else {
            saving.showAgain(own);
        }
        Shown.when(unused, used.isEmpty());
        versions.getChildren().setAll(used.stream().map(version -> line(own, version)).toList());
    }

    private Hyperlink line(OwnTemplate own, TemplateVersion version) {
        Hyperlink line = new Hyperlink(tools.text("template.version", version.number(), tools.formats().date(Optional.of(version.keptOn())),
            version.agreements()));
        line.getStyleClass().add("flat-link");
        line.setId("version" + version.number());
        line.setWrapText(true);
        Agreement.TemplateUsed used = new Agreement.TemplateUsed(own.wording().code(), version.number());
        line.setOnAction(event -> tools.work().run(() -> desk.origins().of(used), found -> found.ifPresent(this::read)));
        return line;
    }

    private void read(AgreementTemplate found) {
        Shown.text(former, tools.text("template.version.read", found.name(), found.version()));
        wording.getChildren().setAll(new WordingLines(tools).of(found));
    }
}
