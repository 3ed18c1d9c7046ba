package org.partnershipregister.screen.networking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.networking.Interest;
import org.partnershipregister.model.networking.InterestLevel;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Who said what about an opportunity, and below which members have not been asked; pressing one adds its line. */
final class InterestsEditor {
    private final Tools tools;
    private final Property<List<Optional<Interest>>> lines = new SimpleObjectProperty<>(List.of());
    private final PartsEditor<Optional<Interest>> editor;
    private final Label hint = new Label();
    private final FlowPane buttons = new FlowPane();
    private List<RecordLink> missing = List.of();

    InterestsEditor(Tools tools, OpportunityForm form, Function<String, List<RecordLink>> organisations, Runnable save) {
        this.tools = tools;
        form.interests.addListener((list, before, now) -> lines.setValue(now.stream().map(Optional::of).toList()));
        lines.addListener((list, before, now) -> {
            form.interests.setValue(now.stream().flatMap(Optional::stream).toList());
            offer();
        });
        this.editor = new PartsEditor<Optional<Interest>>(tools, tools.text("opportunity.interest.add"), lines, Optional::empty,
            (said, taken) -> new InterestLine(tools, said, organisations, taken), save).in(form);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        buttons.getStyleClass().add("not-asked");
        buttons.setId("notAsked");
    }

    void in(VBox box) {
        box.getChildren().setAll(editor, hint, buttons);
    }

    /** Shows who has not been asked. */
    void show(List<RecordLink> notAsked) {
        missing = notAsked;
        offer();
    }

    private void offer() {
        List<UUID> there = lines.getValue().stream().flatMap(Optional::stream).map(Interest::organisation).collect(Collectors.toList());
        List<RecordLink> left = missing.stream().filter(one -> !there.contains(one.id())).toList();
        hint.setText(left.isEmpty() ? "" : tools.text("opportunity.not-asked", left.size()));
        Stream.of(hint, buttons).forEach(part -> {
            Shown.when(part, !left.isEmpty());
        });
        buttons.getChildren().setAll(left.stream().map(this::button).toList());
    }

    private Button button(RecordLink organisation) {
        Button button = new Button(organisation.name());
        button.getStyleClass().add("row-step");
        button.setMnemonicParsing(false);
        button.setAccessibleText(tools.text("opportunity.ask", organisation.name()));
        button.setOnAction(event -> {
            editor.add(Optional.of(
                Interest.of(organisation.id(), organisation.name(), InterestLevel.INTERESTED, tools.formats().today())));
            editor.taken(); // kept at once: the name goes from here, so that pressing it twice asks nobody twice
        });
        return button;
    }
}
