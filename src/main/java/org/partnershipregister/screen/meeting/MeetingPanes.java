package org.partnershipregister.screen.meeting;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The panes of a meeting's page: people at the left, notes in the middle, what was open and the agenda at the right. With
 * large text or in a small window the right ones go below the people, so that the notes keep their room.
 */
public final class MeetingPanes extends BorderPane {
    /** So many times the left pane's width are needed for three panes. */
    private static final double LEAST = 3.25;

    private ScrollPane aside;
    private Node papers;

    @Override
    protected void layoutChildren() {
        if (getLeft() instanceof ScrollPane people && people.getContent() instanceof VBox below) {
            boolean roomy = getWidth() >= LEAST * people.prefWidth(-1);
            if (!roomy && getRight() instanceof ScrollPane right) {
                aside = right;
                papers = right.getContent();
                right.setContent(null);
                setRight(null);
                below.getChildren().add(papers);
            } else if (roomy && aside != null && getRight() == null) {
                below.getChildren().remove(papers);
                aside.setContent(papers);
                setRight(aside);
            }
        }
        super.layoutChildren();
    }
}
