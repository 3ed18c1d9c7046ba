package org.partnershipregister.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.partnershipregister.ui.Settings;

/**
 * Keeps {@link Settings} in a readable file. It is written beside and moved over, so that a crash leaves the old or the
 * new one. Settings are a comfort: when they can't be read or written the program works on without them.
 */
final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    Settings load() {
        Map<String, String> values = new HashMap<>();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "Settings unreadable, starting with the usual ones", e);
            }
        }
        return new Settings(values);
    }

    void save(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Properties properties = new Properties();
            properties.putAll(settings.all());
            try (Writer writer = Files.newBufferedWriter(beside)) {
                properties.store(writer, "Partnership Register: window, theme, text size, columns");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Settings could not be written", e);
        }
    }
}
