package org.partnershipregister.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/**
 * Loads {@code X.fxml} from beside {@code XController} and gives it that very controller. A label with the fx:id
 * {@code nameLabel} becomes the label of the input with the fx:id {@code name}: that is how inputs get their names.
 */
public final class Views {

    private final Messages messages;

    public Views(Messages messages) {
        this.messages = messages;
    }

    /** The view of this controller, with its fields filled in; throws when the FXML names another class. */
    public Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
        URL place = type.getResource(name);
        if (place == null) {
            throw new IllegalStateException("There is no " + name + " beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(place, messages.bundle());
        loader.setControllerFactory(named -> {
            if (named != type) {
                throw new IllegalStateException(name + " names " + named.getName() + ", not " + type.getName());
            }
            return controller;
        });
        try {
            Parent view = loader.load();
            linkLabels(loader.getNamespace());
            letTabLeave(loader.getNamespace());
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also those that no form decorates, such as the reason a move asks for: nobody may be caught in one. */
    private static void letTabLeave(Map<String, Object> named) {
        named.values().forEach(found -> {
            if (found instanceof TextArea area) {
                TabLeaves.of(area);
            }
        });
    }

    private static void linkLabels(Map<String, Object> named) {
        named.forEach((name, found) -> {
            String input = name.replaceFirst("Label$", "");
            if (found instanceof Label label && !input.equals(name) && named.get(input) instanceof Node node) {
                label.setLabelFor(node);
            }
        });
    }
}
