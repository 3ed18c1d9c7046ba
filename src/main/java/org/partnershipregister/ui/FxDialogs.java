package org.partnershipregister.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.partnershipregister.model.Failure;

/** {@link Dialogs} as JavaFX windows over the program's own. The folder chosen last is remembered. */
public final class FxDialogs implements Dialogs {

    private final Messages messages;
    private final Settings settings;
    private final Supplier<Optional<Window>> owner;

    public FxDialogs(Messages messages, Settings settings, Supplier<Optional<Window>> owner) {
        this.messages = messages;
        this.settings = settings;
        this.owner = owner;
    }

    @Override
    public void tell(Failure failure) {
        String key = failure.reason().key();
        tell(messages.text(key + ".happened", failure.args()),
                messages.text(key + ".kept", failure.args()) + "\n" + messages.text(key + ".next", failure.args()));
    }

    @Override
    public void tell(String title, String text) {
        show(alert(title, text, List.of(new ButtonType(messages.text("dialog.close"), ButtonData.OK_DONE))));
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        ButtonType act = new ButtonType(action, ButtonData.OK_DONE);
        return show(alert(title, text, List.of(act, cancel()))).filter(act::equals).isPresent();
    }

    @Override
    public <T> Optional<T> choose(String title, String text, List<Answer<T>> answers) {
        List<ButtonType> buttons = answers.stream().map(answer -> new ButtonType(answer.text(), ButtonData.OTHER)).toList();
        Alert alert = alert(title, text, buttons);
        alert.getButtonTypes().add(cancel());
        return show(alert).map(buttons::indexOf).filter(index -> index >= 0).map(index -> answers.get(index).value());
    }

    @Override
    public Optional<String> askText(String title, String label, String proposal, String action) {
        TextInputDialog dialog = new TextInputDialog(proposal);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(action, ButtonData.OK_DONE), cancel());
        dialog.setResultConverter(pressed ->
                pressed.getButtonData() == ButtonData.OK_DONE ? dialog.getEditor().getText() : null);
        dress(dialog, title);
        dialog.setContentText(label);
        Label name = new Label(label);
        name.setLabelFor(dialog.getEditor());
        return show(dialog);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        return remember(chooser.showOpenDialog(owner.get().orElse(null)));
    }

    @Override
    public Optional<Path> saveFile(String title, String proposal, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(proposal);
        return remember(chooser.showSaveDialog(owner.get().orElse(null))).map(file -> withEnding(file, kinds));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get().orElse(null))).map(File::toPath);
    }

    /** A name typed without its ending gets that of the first kind. */
    static Path withEnding(Path file, FileKind... kinds) {
        List<String> endings = Arrays.stream(kinds).flatMap(kind -> kind.patterns().stream())
                .map(pattern -> pattern.substring(1).toLowerCase(Locale.ROOT)).toList();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.isEmpty() || endings.stream().anyMatch(name::endsWith) ? file
                : file.resolveSibling(file.getFileName() + endings.getFirst());
    }

    private Alert alert(String title, String text, List<ButtonType> buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        dress(alert, title);
        return alert;
    }

    private void dress(Dialog<?> dialog, String title) {
        owner.get().ifPresent(window -> {
            dialog.initOwner(window);
            dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
            dialog.getDialogPane().setStyle(window.getScene().getRoot().getStyle());
        });
        dialog.setTitle(messages.text("frame.program"));
        dialog.setHeaderText(title);
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.setResizable(true);
    }

    private static <T> Optional<T> show(Dialog<T> dialog) {
        for (ButtonType type : dialog.getDialogPane().getButtonTypes()) { // a button says all its words
            Button button = (Button) dialog.getDialogPane().lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return dialog.showAndWait();
    }

    private ButtonType cancel() {
        return new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Arrays.stream(kinds).map(kind -> new FileChooser.ExtensionFilter(kind.text(), kind.patterns()))
                .forEach(chooser.getExtensionFilters()::add);
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> lastFolder() {
        return settings.get("folder.last").or(() -> Optional.of(System.getProperty("user.home") + "/Documents"))
                .map(File::new).filter(File::isDirectory);
    }

    private Optional<Path> remember(File chosen) {
        Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
        path.map(Path::getParent).ifPresent(folder -> settings.put("folder.last", folder.toString()));
        return path;
    }
}
