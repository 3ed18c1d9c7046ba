package org.partnershipregister.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * All texts of the program, read from every {@code texts/*.properties} (UTF-8). Arguments are {@code {0}} as in
 * {@link MessageFormat}, plurals {@code {0,choice,0#nothing|1#1 contact|1<{0} contacts}}; an apostrophe is just an
 * apostrophe and is shown as ’, a date is shown as 21 November 2026. A missing key is a bug and throws.
 */
public final class Messages {

    private static final String FOLDER = "/org/partnershipregister/texts/";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Map<String, String> texts;

    Messages(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Reads the texts that come with the program; throws when one key is defined twice. */
    public static Messages load() {
        Map<String, String> all = new HashMap<>();
        for (String file : files()) {
            read(file).forEach((key, text) -> {
                if (all.put(key.toString(), text.toString().replace('\'', '’')) != null) {
                    throw new IllegalStateException("Text " + key + " is defined twice, the second time in " + file);
                }
            });
        }
        return new Messages(all);
    }

    /** The text of this key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("There is no text for " + key, Messages.class.getName(), key);
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** The same with the arguments in a list, as values of the model carry them. */
    public String text(String key, List<?> arguments) {
        return text(key, arguments.toArray());
    }

    /** The word for one of several choices, by its key {@code sector.voluntary}: type and name, hyphens between words. */
    public String word(Enum<?> choice) {
        String type = choice.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return text((type + "." + choice.name().replace('_', '-')).toLowerCase(Locale.ROOT));
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key there is. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** The same texts for FXML files, where {@code %key} stands for a text. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return texts.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keySet());
            }
        };
    }

    private static String filled(String text, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(one -> one instanceof LocalDate day ? DAY.format(day) : one)
                .toArray();
        return new MessageFormat(text, Locale.UK).format(shown);
    }

    private static Properties read(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(FOLDER + file)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files() {
        URL known = Objects.requireNonNull(Messages.class.getResource(FOLDER + "common.properties"));
        try {
            return known.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(known.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        String folder = FOLDER.substring(1);
        return jar.getJarFile().stream().map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder) && name.endsWith(".properties"))
                .map(name -> name.substring(folder.length())).sorted().toList();
    }

    private static List<String> inFolder(URI known) {
        String[] names = Path.of(known).getParent().toFile().list((folder, name) -> name.endsWith(".properties"));
        return Arrays.stream(names == null ? new String[0] : names).sorted().toList();
    }
}
