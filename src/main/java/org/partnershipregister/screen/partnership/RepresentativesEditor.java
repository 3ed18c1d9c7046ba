package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.partnership.Representative;
import org.partnershipregister.ui.PartsEditor;
import org.partnershipregister.ui.Tools;

/** Edits who speaks for one member; proposals are people of the member's organisation first. */
final class RepresentativesEditor {

    private final Property<List<Optional<Representative>>> lines = new SimpleObjectProperty<>(List.of());
    private final VBox node = new VBox();
    private final Tools tools;
    private final People people;
    private final Runnable save;
    private Runnable begin = () -> { };
    private Optional<UUID> organisation = Optional.empty();

    RepresentativesEditor(Tools tools, People people, MemberForm form, Runnable save) {
        this.tools = tools;
        this.people = people;
        this.save = save;
        form.representatives.addListener((list, before, now) -> lines.setValue(now.stream().map(Optional::of).toList()));
        lines.addListener((list, before, now) ->
            form.representatives.setValue(now.stream().flatMap(Optional::stream).toList()));
        build();
    }

    VBox node() {
        return node;
    }

    /** Proposes people of this organisation from now on. */
    void of(Optional<UUID> wanted) {
        organisation = wanted;
    }

    /** Puts the caret into the first line. */
    void begin() {
        begin.run();
    }

    private void build() {
        PartsEditor<?>[] editor = new PartsEditor<?>[1];
        PartsEditor<Optional<Representative>> made = new PartsEditor<>(tools, tools.text("partnership.representative.add"),
            lines, Optional::empty, person -> new RepresentativeLine(person, tools,
                typed -> people.contactsOf(organisation).apply(typed)).onChoice(() -> editor[0].taken()), save);
        editor[0] = made;
        begin = made::begin;
        node.getChildren().setAll(made);
    }
}
