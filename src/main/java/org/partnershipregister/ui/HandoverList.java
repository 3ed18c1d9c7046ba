package org.partnershipregister.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Handover;

/**
 * What a member or a person holds: in words before it ends, and after that as links to go through one by one. Hidden
 * while there is nothing.
 */
public final class HandoverList extends VBox {

    private static final int MOST_IN_WORDS = 5;

    private final Tools tools;
    private final String peopleKey;

    /** @param peopleKey what stands above the people, or the partnerships somebody speaks in */
    public HandoverList(Tools tools, String peopleKey) {
        this.tools = tools;
        this.peopleKey = peopleKey;
        getStyleClass().add("parts");
        show(Handover.NOTHING);
    }

    /** Shows what is still held. */
    public void show(Handover held) {
        getChildren().setAll(label(tools.text("handover.still"), "section-title"));
        part(peopleKey, held.people());
        part("handover.seats", held.seats());
        part("handover.actions", held.actions());
        part("handover.signatures", held.signatures());
        part("handover.gifts", held.gifts());
        part("handover.obligations", held.obligations());
        setVisible(!held.empty());
        setManaged(!held.empty());
    }

    /** The same for a question, at most five of each sort by name. */
    public String inWords(Handover held) {
        return tools.text("handover.before", Stream.of(words(peopleKey, held.people()), words("handover.seats", held.seats()),
            words("handover.actions", held.actions()), words("handover.signatures", held.signatures()),
            words("handover.gifts", held.gifts()), words("handover.obligations", held.obligations()))
            .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
    }

    private void part(String key, List<RecordLink> links) {
        if (!links.isEmpty()) {
            getChildren().add(label(tools.text(key), "muted"));
            links.forEach(link -> getChildren().add(link(link)));
        }
    }

    private Node link(RecordLink record) {
        Hyperlink link = new Hyperlink(record.name());
        link.setWrapText(true);
        link.getStyleClass().add("quiet-link");
        link.setOnAction(event -> tools.navigator().go(Place.of(record.kind(), record.id())));
        return link;
    }

    private String words(String key, List<RecordLink> links) {
        String lines = links.stream().limit(MOST_IN_WORDS).map(link -> "• " + link.name()).collect(Collectors.joining("\n"));
        String more = links.size() > MOST_IN_WORDS ? "\n" + tools.text("handover.more", links.size() - MOST_IN_WORDS) : "";
        return links.isEmpty() ? "" : tools.text(key) + "\n" + lines + more;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
