package org.partnershipregister.screen.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.StackRow;
import org.partnershipregister.ui.Tools;

/** The templates an agreement can begin with, in two columns under a heading, one of them chosen. */
final class TemplateOffers {
    private final Tools tools;
    private final VBox place;
    private final ToggleGroup choice = new ToggleGroup();

    /** @param chosen is told whenever another one is chosen */
    TemplateOffers(Tools tools, VBox place, Runnable chosen) {
        this.tools = tools;
        this.place = place;
        choice.selectedToggleProperty().addListener((toggle, before, now) -> chosen.run());
    }

    /** Puts these above what is offered already. */
    void offer(String heading, List<AgreementTemplate> offered) {
        Label title = new Label(tools.text(heading));
        title.getStyleClass().add("form-label");
        int half = (offered.size() + 1) / 2;
        StackRow columns = new StackRow();
        columns.getStyleClass().add("template-columns");
        columns.getChildren().addAll(column(offered.subList(0, half)), column(offered.subList(half, offered.size())));
        place.getChildren().addAll(0, List.of(title, columns));
    }

    /** How many there are to choose from. */
    int count() {
        return choice.getToggles().size();
    }

    /** Chooses the first one of which this is true, if there is one. */
    boolean choose(Predicate<AgreementTemplate> wanted) {
        Optional<javafx.scene.control.Toggle> found = choice.getToggles().stream()
            .filter(toggle -> toggle.getUserData() instanceof AgreementTemplate one && wanted.test(one)).findFirst();
        found.ifPresent(choice::selectToggle);
        return found.isPresent();
    }

    AgreementTemplate chosen() {
        return (AgreementTemplate) choice.getSelectedToggle().getUserData();
    }

    /** Where the chosen one is on the page. */
    Node chosenNode() {
        return (Node) choice.getSelectedToggle();
    }

    private VBox column(List<AgreementTemplate> offered) {
        VBox column = new VBox();
        column.getStyleClass().add("template-column");
        offered.forEach(template -> column.getChildren().add(offer(template)));
        return column;
    }

    private VBox offer(AgreementTemplate template) {
        RadioButton button = new RadioButton(template.name());
        button.setId("template-" + template.code());
        button.setUserData(template);
        button.setToggleGroup(choice);
        button.getStyleClass().add("card-title");
        Label about = new Label(template.about());
        about.setWrapText(true);
        about.getStyleClass().add("template-about");
        about.setOnMouseClicked(event -> button.fire());
        Shown.when(about, !template.about().isEmpty());
        return new VBox(button, about);
    }
}
