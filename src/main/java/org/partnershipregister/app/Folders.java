package org.partnershipregister.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where things are kept on this computer: Windows under LOCALAPPDATA, a Mac under Application Support, elsewhere as the
 * XDG base directories say. System and environment are handed in so that each can be tested.
 *
 * @param register the register opened when none is named
 * @param settings what the program remembers (window, theme, columns)
 * @param logs     the folder of the log
 */
public record Folders(Path register, Path settings, Path logs) {

    private static final String NAME = "partnership-register";
    private static final String SHOWN_NAME = "Partnership Register";

    /** The folders of whoever is logged in. */
    public static Folders usual() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path own = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(SHOWN_NAME);
            return new Folders(own.resolve("Register"), own.resolve("settings.properties"), own.resolve("Logs"));
        }
        if (os.startsWith("mac")) {
            Path own = home.resolve("Library/Application Support").resolve(SHOWN_NAME);
            return new Folders(own.resolve("Register"), own.resolve("settings.properties"),
                    home.resolve("Library/Logs").resolve(SHOWN_NAME));
        }
        Path data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(NAME);
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME);
        Path state = folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve(NAME);
        return new Folders(data.resolve("register"), config.resolve("settings.properties"), state);
    }

    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
