package org.partnershipregister.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.partnershipregister.model.PrintOrder;

/** The print pane of every page that prints: printer, pages, copies, two-sided. Knows nothing of what is printed. */
public final class PrintPaneController {
    @FXML private ComboBox<String> printer;
    @FXML private TextField pages;
    @FXML private TextField copies;
    @FXML private ComboBox<PrintOrder.Sides> sides;
    @FXML private Label problem;
    @FXML private Button send;

    private final Tools tools;
    private final Callable<List<String>> printers;
    private final Consumer<PrintWish> print;
    private final Parent node;

    /**
     * @param printers names the computer's printers, the usual one first; asked on the paper thread
     * @param print    is given what was asked for, and calls {@link #hand} or {@link #sent} in the end
     */
    public PrintPaneController(Tools tools, Callable<List<String>> printers, Consumer<PrintWish> print) {
        this.tools = tools;
        this.printers = printers;
        this.print = print;
        this.node = tools.views().load(this);
        close();
    }

    public Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        sides.getItems().setAll(PrintOrder.Sides.values());
        sides.setConverter(new SidesText(tools));
        sides.setValue(PrintOrder.Sides.ONE);
        copies.setText("1");
        say("");
    }

    /** Opens the pane and asks the computer for its printers. */
    public void open() {
        show(true);
        say(tools.text("print.asking"));
        send.setDisable(true);
        tools.work().paper(printers, this::offer);
    }

    /** Prints on the paper thread; {@code printing} answers false when the paper has no such pages. Closes when it is on its way. */
    public void hand(PrintWish wish, Callable<Boolean> printing) {
        hand(wish, printing, () -> { });
    }

    /** The same, doing something more once it is on its way. */
    public void hand(PrintWish wish, Callable<Boolean> printing, Runnable then) {
        tools.work().paper(printing, printed -> {
            if (printed) {
                sent(wish.printer());
                then.run();
            } else {
                say(tools.text("print.problem"));
            }
        });
    }

    /** The paper is on its way: the pane closes and the footer says so. */
    public void sent(String to) {
        close();
        tools.status().say(tools.text("print.sent", to));
    }

    private void offer(List<String> found) {
        printer.getItems().setAll(found);
        printer.setValue(found.stream().findFirst().orElse(""));
        send.setDisable(found.isEmpty());
        say(found.isEmpty() ? tools.text("print.none") : "");
        (found.isEmpty() ? pages : send).requestFocus();
    }

    @FXML
    private void send() {
        say("");
        PrintWish.typed(printer.getValue(), pages.getText(), copies.getText(), sides.getValue())
            .ifPresentOrElse(print, () -> say(tools.text("print.problem")));
    }

    @FXML
    private void close() {
        show(false);
    }

    private void say(String sentence) {
        Shown.text(problem, sentence);
    }

    private void show(boolean visible) {
        Shown.when(node, visible);
    }

    private static final class SidesText extends StringConverter<PrintOrder.Sides> {
        private final Tools tools;

        SidesText(Tools tools) {
            this.tools = tools;
        }

        @Override
        public String toString(PrintOrder.Sides value) {
            return value == null ? "" : tools.text("print.sides." + value);
        }

        @Override
        public PrintOrder.Sides fromString(String text) {
            return PrintOrder.Sides.ONE;
        }
    }
}
