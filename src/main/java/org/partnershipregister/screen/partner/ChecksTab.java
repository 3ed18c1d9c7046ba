package org.partnershipregister.screen.partner;

import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.party.CheckKind;
import org.partnershipregister.model.party.DueDiligence;
import org.partnershipregister.model.party.PartnerChecks;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerCheckStore;
import org.partnershipregister.ui.FieldDecorator;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Saving;
import org.partnershipregister.ui.Tools;

/** The tab with the due-diligence checks on one partner; its name says how many there are. */
final class ChecksTab {
    private final Tools tools;
    private final ChecksForm form;
    private final Saving<PartnerChecks> saving;
    private final LiveQuestion<PartnerChecks> question;
    private final VBox lines = new VBox();
    private final Tab tab;

    ChecksTab(Register register, Tools tools, UUID organisation, Tab tab) {
        PartnerCheckStore store = new PartnerCheckStore(register.database());
        String user = register.database().user();
        this.tools = tools;
        this.tab = tab;
        this.form = new ChecksForm(tools.formats());
        this.saving = new Saving<>(tools, form, form::edits,
            Saving.Kept.by(known -> store.of(organisation), store::save), form::show);
        this.question = new LiveQuestion<>(tools.work(), () -> () -> store.of(organisation), this::show);
        Label heading = new Label(tools.text("partner.checks"));
        heading.getStyleClass().add("card-title");
        Label hint = new Label(tools.text("partner.checks.text"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        lines.setId("checks");
        VBox card = new VBox(heading, hint, lines);
        card.getStyleClass().add("card");
        VBox body = new VBox(card);
        body.getStyleClass().add("body");
        tab.setContent(Scrolling.of(body));
        new FieldDecorator(tools, form, saving::save).decorate("checks", lines);
        lines.getChildren().setAll(new PartsEditor<>(tools, tools.text("partner.checks.add"), form.checks,
            () -> DueDiligence.seen(CheckKind.REGISTER_ENTRY, java.util.Optional.of(tools.formats().today()), user),
            (check, taken) -> new CheckLine(tools, check, taken), saving::save).in(form));
    }

    void shown() {
        question.listen(tools.changes(), Kind.ORGANISATION).ask();
    }

    void hidden() {
        saving.save();
        question.close();
    }

    void save() {
        saving.save();
    }

    boolean stuck() {
        return form.stuck();
    }

    private void show(PartnerChecks kept) {
        if (saving.record().isEmpty()) {
            saving.open(kept);
        } else {
            saving.showAgain(kept);
        }
        tab.setText(kept.checks().isEmpty() ? tools.text("partner.tab.checks")
            : tools.text("partner.tab.checks.count", kept.checks().size()));
    }
}
