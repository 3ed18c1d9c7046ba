package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementParty;
import org.partnershipregister.model.agreement.NoticeGiven;
import org.partnershipregister.ui.DateField;
import org.partnershipregister.ui.Tools;

/** Who gave notice and when, and the day on which it runs out. */
final class NoticeInputs {
    private final Tools tools;
    private final DateField on = new DateField();
    private final ComboBox<Optional<UUID>> by = new ComboBox<>();
    private final Label runsOut = new Label();
    private final VBox node;
    private Optional<Agreement> shown = Optional.empty();
    private boolean filling;

    /** @param changed run when something was chosen, or a date was left */
    NoticeInputs(Tools tools, Runnable changed) {
        this.tools = tools;
        on.use(tools.formats());
        on.setId("noticeOn");
        by.setId("noticeGivenBy");
        by.setConverter(new Named());
        by.setPrefWidth(300);
        runsOut.getStyleClass().add("hint");
        runsOut.setWrapText(true);
        by.valueProperty().addListener((value, before, now) -> tell(changed));
        on.focusedProperty().addListener((focus, before, now) -> {
            if (!now) {
                tell(changed);
            }
        });
        HBox line = new HBox(label("agreement.notice.by", by), by, label("agreement.notice.on", on), on);
        line.getStyleClass().add("page-line");
        node = new VBox(4, line, runsOut);
    }

    Parent node() {
        return node;
    }

    /** Shows what is kept, unless a date is being typed. */
    void show(Agreement agreement) {
        filling = true;
        shown = Optional.of(agreement);
        by.getItems().setAll(Stream.concat(Stream.of(Optional.<UUID>empty()),
            agreement.parties().stream().map(party -> Optional.of(party.organisation()))).toList());
        by.setValue(agreement.notice().by());
        if (!on.isFocused()) {
            on.show(agreement.notice().on());
        }
        filling = false;
        say();
    }

    /** What is entered; what is no date counts as none. */
    NoticeGiven value() {
        return new NoticeGiven(on.day(), Optional.ofNullable(by.getValue()).flatMap(who -> who));
    }

    private void tell(Runnable changed) {
        if (!filling) {
            say();
            changed.run();
        }
    }

    private void say() {
        Optional<String> day = shown.flatMap(agreement -> value().runsOut(agreement.dates())).map(end -> tools.text("agreement.notice.runs-out", end));
        runsOut.setText(day.orElseGet(() -> tools.text("agreement.notice.hint")));
    }

    private Label label(String key, javafx.scene.Node input) {
        Label label = new Label(tools.text(key));
        label.setLabelFor(input);
        label.getStyleClass().add("form-label");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private final class Named extends StringConverter<Optional<UUID>> {
        @Override
        public String toString(Optional<UUID> who) {
            List<AgreementParty> parties = shown.map(Agreement::parties).orElse(List.of());
            return who == null || who.isEmpty() ? tools.text("agreement.notice.nobody")
                : parties.stream().filter(party -> who.get().equals(party.organisation())).map(AgreementParty::name).findFirst().orElse("");
        }

        @Override
        public Optional<UUID> fromString(String typed) {
            throw new UnsupportedOperationException("Nothing is typed there");
        }
    }
}
