package org.partnershipregister.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/**
 * What a screen reader and a shaky hand need (desktop.md C3, rules T1 and T2): everything that takes the focus has a
 * name and a role and is at least 24 × 24. Call it with a shown window: {@code assertThat(AccessibilityRules.broken(root)).isEmpty()}.
 */
public final class AccessibilityRules {

    private static final double LEAST = 24;
    /** Windows reads the name of these from their label only. */
    private static final Set<AccessibleRole> LABELLED = Set.of(AccessibleRole.TEXT_FIELD, AccessibleRole.TEXT_AREA,
            AccessibleRole.COMBO_BOX);

    private AccessibilityRules() {
    }

    /** A sentence for each broken rule below this node; screen thread not needed. */
    public static List<String> broken(Parent root) {
        return FxScreen.get(() -> {
            List<String> found = new ArrayList<>();
            walk(root, found);
            return found;
        });
    }

    private static void walk(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            check(node, found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    private static void check(Node node, List<String> found) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.PARENT || role == AccessibleRole.NODE) {
            found.add("has no role: " + node);
        }
        if (LABELLED.contains(role) && !labelled(node)) {
            found.add("has no Label with labelFor: " + node);
        } else if (!LABELLED.contains(role) && !labelled(node) && blank(node)) {
            found.add("has no name: " + node);
        }
        if (node.getLayoutBounds().getWidth() < LEAST || node.getLayoutBounds().getHeight() < LEAST) {
            found.add("is smaller than 24 × 24: " + node + " " + node.getLayoutBounds());
        }
    }

    private static boolean labelled(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                && !label.getText().isBlank();
    }

    private static boolean blank(Node node) {
        return !(node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text) || text.isBlank();
    }
}
