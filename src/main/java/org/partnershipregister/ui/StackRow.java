package org.partnershipregister.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Columns of one width beside each other, or one below the other when they would become narrower than their least width:
 * with large text, or in a small window.
 */
public final class StackRow extends HBox {

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
        double share = width < 0 ? -1 : stacked ? room : share(room);
        double height = 0;
        for (Node column : getManagedChildren()) {
            double wanted = column.prefHeight(share);
            height = stacked ? height + wanted : Math.max(height, wanted);
        }
        return snapSizeY(edge.getTop() + height + (stacked ? (columns - 1) * getSpacing() : 0) + edge.getBottom());
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double room = getWidth() - edge.getLeft() - edge.getRight();
        boolean stacked = stacked(room);
        double share = stacked ? room : share(room);
        double x = edge.getLeft();
        double y = edge.getTop();
        for (Node column : getManagedChildren()) {
            double height = Math.ceil(column.prefHeight(share));
            column.resizeRelocate(snapPositionX(x), snapPositionY(y), share, height);
            x += stacked ? 0 : share + getSpacing();
            y += stacked ? height + getSpacing() : 0;
        }
    }

    private boolean stacked(double room) {
        double least = getManagedChildren().stream().mapToDouble(column -> column.minWidth(-1)).max().orElse(0);
        return share(room) < least;
    }

    private double share(double room) {
        int columns = Math.max(1, getManagedChildren().size());
        return Math.floor((room - (columns - 1) * getSpacing()) / columns);
    }
}
