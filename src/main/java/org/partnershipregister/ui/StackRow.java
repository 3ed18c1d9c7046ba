package org.partnershipregister.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Columns beside each other, of one width or by their shares, or one below the other when they would become narrower than their least width:
 * with large text, or in a small window.
 */
public final class StackRow extends HBox {

    private static final String SHARE = "stack-row-share";

    /** How much of the width this column takes against the others; 1 unless it is said. */
    public static void setShare(Node column, double share) {
        column.getProperties().put(SHARE, share);
    }

    public static double getShare(Node column) {
        return column.getProperties().get(SHARE) instanceof Double share ? share : 1;
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
        double room = width - edge.getLeft() - edge.getRight();
        int columns = getManagedChildren().size();
        boolean stacked = width >= 0 && stacked(room);
        double height = 0;
        for (Node column : getManagedChildren()) {
            double wanted = column.prefHeight(width < 0 ? -1 : stacked ? room : share(column, room));
            height = stacked ? height + wanted : Math.max(height, wanted);
        }
        return snapSizeY(edge.getTop() + height + (stacked ? (columns - 1) * getSpacing() : 0) + edge.getBottom());
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double room = getWidth() - edge.getLeft() - edge.getRight();
        boolean stacked = stacked(room);
        double x = edge.getLeft();
        double y = edge.getTop();
        for (Node column : getManagedChildren()) {
            double share = stacked ? room : share(column, room);
            double height = Math.ceil(column.prefHeight(share));
            column.resizeRelocate(snapPositionX(x), snapPositionY(y), share, height);
            x += stacked ? 0 : share + getSpacing();
            y += stacked ? height + getSpacing() : 0;
        }
    }

    private boolean stacked(double room) {
        return getManagedChildren().stream().anyMatch(column -> share(column, room) < column.minWidth(-1));
    }

    private double share(Node column, double room) {
        double all = getManagedChildren().stream().mapToDouble(StackRow::getShare).sum();
        return Math.floor((room - (getManagedChildren().size() - 1) * getSpacing()) * getShare(column) / all);
    }
}
