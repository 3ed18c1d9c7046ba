package org.partnershipregister.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A row that goes on below when there is no room, so that its parts keep their words. What stands after an empty region
 * that grows is at the right end, or together on a line of its own. A part that is alone too wide for a line wraps its text.
 */
public final class WrapRow extends HBox {

    private record Part(Node node, double width, double height) {
    }

    /** The parts of one line; those from {@code right} on stand at the right end. */
    private static final class Line {
        private final List<Part> parts = new ArrayList<>();
        private int right = Integer.MAX_VALUE;
        private double width;

        double height() {
            return parts.stream().mapToDouble(Part::height).max().orElse(0);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets edge = getInsets();
        return edge.getLeft() + edge.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edge = getInsets();
        List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width - edge.getLeft() - edge.getRight());
        double heights = lines.stream().mapToDouble(Line::height).sum();
        return snapSizeY(edge.getTop() + heights + Math.max(0, lines.size() - 1) * gap() + edge.getBottom());
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double room = getWidth() - edge.getLeft() - edge.getRight();
        List<Line> lines = lines(room);
        double used = lines.stream().mapToDouble(Line::height).sum() + Math.max(0, lines.size() - 1) * gap();
        double y = edge.getTop() + Math.max(0, (getHeight() - edge.getTop() - edge.getBottom() - used) / 2);
        for (Line line : lines) {
            double x = edge.getLeft();
            for (int at = 0; at < line.parts.size(); at++) {
                Part part = line.parts.get(at);
                x += at == line.right ? Math.max(0, room - line.width) : 0;
                part.node().resizeRelocate(snapPositionX(x),
                    snapPositionY(y + (line.height() - part.height()) / 2), part.width(), part.height());
                x += part.width() + getSpacing();
            }
            y += line.height() + gap();
        }
    }

    private List<Line> lines(double room) {
        List<Line> lines = new ArrayList<>(List.of(new Line()));
        List<Node> run = new ArrayList<>();
        boolean right = false;
        for (Node child : getManagedChildren()) {
            if (spacer(child)) {
                take(lines, run, right, room);
                run.clear();
                right = true;
            } else {
                run.add(child);
            }
        }
        take(lines, run, right, room);
        return lines;
    }

    private void take(List<Line> lines, List<Node> run, boolean right, double room) {
        List<Part> parts = run.stream().map(node -> part(node, room)).toList();
        double wanted = parts.stream().mapToDouble(part -> part.width() + getSpacing()).sum() - getSpacing();
        if (right && !parts.isEmpty() && !fits(lines.getLast(), wanted, room)) {
            lines.add(new Line());
        } else if (right) {
            lines.getLast().right = lines.getLast().parts.size();
        }
        for (Part part : parts) {
            if (!fits(lines.getLast(), part.width(), room)) {
                lines.add(new Line());
            }
            Line line = lines.getLast();
            line.width += (line.parts.isEmpty() ? 0 : getSpacing()) + part.width();
            line.parts.add(part);
        }
    }

    private boolean fits(Line line, double width, double room) {
        return line.parts.isEmpty() || line.width + getSpacing() + width <= room;
    }

    private static Part part(Node node, double room) {
        double width = Math.min(room, Math.ceil(Math.max(node.minWidth(-1), node.prefWidth(-1))));
        double given = node.getContentBias() == Orientation.HORIZONTAL ? width : -1;
        return new Part(node, width, Math.ceil(Math.max(node.minHeight(given), node.prefHeight(given))));
    }

    private static boolean spacer(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS && child.getClass() == Region.class;
    }

    private double gap() {
        return Math.min(getSpacing(), 8);
    }
}
