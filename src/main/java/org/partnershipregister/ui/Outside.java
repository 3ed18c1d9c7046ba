package org.partnershipregister.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.partnershipregister.model.Failure;

/**
 * Hands things to other programs: texts to the clipboard, web pages, mail and phone links to whatever the computer opens
 * them with. Of links only http, https, mailto and tel are opened, for they come from anywhere.
 */
public final class Outside {

    private final Tools tools;

    public Outside(Tools tools) {
        this.tools = tools;
    }

    /** Puts a text on the clipboard and says so. */
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        tools.status().say(tools.text("outside.copied"));
    }

    /** Opens a web address, typed with or without its https. */
    public void openWeb(String typed) {
        open(typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? typed.strip() : "https://" + typed.strip());
    }

    /** Opens a link; says what to do when that is not possible. */
    public void open(String link) {
        command(link).ifPresentOrElse(command -> tools.work().paper(() -> start(command), started -> { }),
                () -> tools.dialogs().tell(tools.text("outside.not-opened"), tools.text("outside.not-opened.text", link)));
    }

    /** Opens a file that was just written, in whatever the computer opens its kind with. */
    public void openFile(Path file) {
        tools.work().paper(() -> start(opener(file.toAbsolutePath().toString())), started -> { });
    }

    static Optional<List<String>> command(String link) {
        return link.matches("(?i)(https?|mailto|tel):[^\\s\"'<>|^`]+") ? Optional.of(opener(link)) : Optional.empty();
    }

    private static List<String> opener(String what) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", what);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", what);
    }

    private static boolean start(List<String> command) {
        try {
            new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException none) {
            throw new Failure(Failure.Reason.UNREADABLE_FILE, none, command.getLast());
        }
    }
}
