package org.partnershipregister.screen.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.util.StringConverter;
import org.partnershipregister.document.AgreementPaper;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.AgreementHeader;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.VersionSection;
import org.partnershipregister.store.agreement.SuccessionStore;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Records a change in writing: a clause is chosen, its words are shown, and the new ones written; the rest of the agreement stays. */
final class VariationController {
    @FXML private ComboBox<VersionSection> clause;
    @FXML private TextArea wordsNow;
    @FXML private TextArea wordsThen;
    @FXML private DateField variedFrom;
    @FXML private Label variationProblem;

    private final AgreementDesk desk;
    private final Tools tools;
    private final SuccessionStore store;
    private final Parent node;

    VariationController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.store = new SuccessionStore(desk.register.database());
        this.node = tools.views().load(this);
        Shown.when(node, false);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        variedFrom.use(tools.formats());
        clause.setConverter(new StringConverter<>() {
            @Override
            public String toString(VersionSection section) {
                return section == null ? "" : VariationWords.named(tools, section);
            }

            @Override
            public VersionSection fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed there");
            }
        });
        clause.valueProperty().addListener((value, before, now) -> quote(Optional.ofNullable(now)));
    }

    void ask() {
        desk.facts().ifPresent(facts -> {
            clause.getItems().setAll(AgreementPaper.sections(facts).stream()
                .filter(one -> one.kind() == SectionKind.CLAUSE || one.kind() == SectionKind.SCHEDULE).toList());
            clause.setValue(clause.getItems().stream().findFirst().orElse(null));
            variedFrom.show(Optional.of(tools.formats().today()));
            Shown.text(variationProblem, "");
            Shown.when(node, true);
            clause.requestFocus();
        });
    }

    /** The new words begin with the old ones, for mostly little is changed. */
    private void quote(Optional<VersionSection> chosen) {
        wordsNow.setText(chosen.map(VersionSection::text).orElse(""));
        wordsThen.setText(wordsNow.getText());
    }

    @FXML
    private void begin() {
        String wrong = problem();
        Shown.text(variationProblem, wrong);
        if (wrong.isEmpty()) {
            desk.facts().ifPresent(this::begin);
        }
    }

    private String problem() {
        if (clause.getValue() == null) {
            return tools.text("problem.variation.clause");
        }
        if (wordsThen.getText().isBlank() || wordsThen.getText().strip().equals(wordsNow.getText().strip())) {
            return tools.text("problem.variation.words");
        }
        return variedFrom.day().isEmpty() ? tools.text("problem.agreement.start") : "";
    }

    private void begin(AgreementFacts facts) {
        LocalDate from = variedFrom.day().orElseThrow();
        List<AgreementSection> words = VariationWords.of(tools, facts.agreement(), clause.getValue(), wordsThen.getText().strip());
        String title = tools.text("variation.title", facts.agreement().header().title());
        String cut = title.substring(0, Math.min(title.length(), AgreementHeader.LONGEST_TITLE));
        tools.work().once(this, () -> store.vary(desk.id, cut, from, words), begun -> {
            Shown.when(node, false);
            tools.status().saved();
            tools.navigator().go(new Place.Agreement(begun.id()));
        });
    }

    @FXML
    private void cancel() {
        Shown.when(node, false);
    }
}
