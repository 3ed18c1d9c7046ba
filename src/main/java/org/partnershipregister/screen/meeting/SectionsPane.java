package org.partnershipregister.screen.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.meeting.AgendaItem;
import org.partnershipregister.model.meeting.Meeting;
import org.partnershipregister.ui.notes.NotesEditor;

/** The sections of all agenda items, which of them was written in last, and where its caret stood when the page was left. */
final class SectionsPane {
    private final ScrollPane scroll;
    private final VBox sections;
    private final MeetingDesk desk;
    private final Map<UUID, ItemSection> byItem = new LinkedHashMap<>();
    private Optional<ItemSection> last = Optional.empty();

    SectionsPane(ScrollPane scroll, VBox sections, MeetingDesk desk) {
        this.scroll = scroll;
        this.sections = sections;
        this.desk = desk;
    }

    /** Sections keep their place and their text; only what was added, moved or taken off the agenda changes. */
    void show(Meeting meeting) {
        List<Node> wanted = new ArrayList<>();
        byItem.keySet().retainAll(meeting.agenda().stream().map(AgendaItem::id).toList());
        for (AgendaItem item : meeting.agenda()) {
            ItemSection section = byItem.computeIfAbsent(item.id(), key -> section(item));
            section.show(item, meeting.numberOf(item.id()));
            wanted.add(section);
        }
        if (!sections.getChildren().equals(wanted)) {
            sections.getChildren().setAll(wanted);
        }
    }

    /** Keeps what was typed and where. */
    void flush() {
        byItem.values().forEach(ItemSection::flush);
        last.ifPresent(section -> desk.tools.settings().put(memory(), section.id() + " " + section.editor().caret()));
    }

    /** Puts the caret where it stood when the page was left. */
    void goWhereItWas() {
        String[] kept = desk.tools.settings().get(memory()).orElse("").split(" ");
        byItem.values().stream().filter(section -> section.id().toString().equals(kept[0])).findFirst().ifPresent(section -> {
            last = Optional.of(section);
            section.editor().node().requestFocus();
            section.editor().caretAt(kept[kept.length - 1]);
        });
    }

    /** Brings an item into view, caret in its text. */
    void jump(UUID item) {
        ItemSection section = byItem.get(item);
        Bounds place = section.getBoundsInParent();
        double room = sections.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.min(1, place.getMinY() / room));
        section.editor().node().requestFocus();
    }

    /** Does something in the section that was written in last, or else the first. */
    void inLast(Consumer<ItemSection> step) {
        last.or(() -> byItem.values().stream().findFirst()).ifPresent(step);
    }

    /** Does something to the text there and goes back to it. */
    void toText(Consumer<NotesEditor> step) {
        inLast(section -> {
            step.accept(section.editor());
            section.editor().node().requestFocus();
        });
    }

    private ItemSection section(AgendaItem item) {
        ItemSection section = new ItemSection(desk, item);
        section.editor().node().focusedProperty().addListener((focus, before, now) -> {
            if (now) {
                last = Optional.of(section);
            }
        });
        return section;
    }

    private String memory() {
        return "meeting." + desk.id() + ".at";
    }
}
