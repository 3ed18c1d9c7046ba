package org.partnershipregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipregister.ui.Messages;

/** Every text used is there, every text there is used, and each is well formed and in plain words. */
class TextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("(?:text|error|warning)\\(\\s*(?:\"\\w+\",\\s*)?\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)\"\\s*[,)]");
    private static final Pattern SHOWN = Pattern.compile("\"%([a-zA-Z0-9.-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b");
    private static final Pattern BANNED = Pattern.compile("\\b(entity|null|invalid|fatal|abort|exception)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Messages messages = Messages.load();
    /** Papers, exchange and the command line look their texts up by themselves, without the area in front. */
    private static final List<String> ASKING = List.of("ui", "screen", "app", "model", "store");

    private final List<String> java = read("src/main/java", ".java");
    private final List<String> fxml = read("src/main/resources", ".fxml");

    @Test
    void everyTextUsedIsThere() {
        Set<String> used = new TreeSet<>();
        ASKING.forEach(layer -> read("src/main/java/org/partnershipregister/" + layer, ".java")
                .forEach(source -> found(ASKED, source).forEach(used::add)));
        fxml.forEach(source -> found(SHOWN, source).forEach(used::add));
        used.removeAll(messages.keys());
        assertThat(used).as("used, but in no properties file").isEmpty();
    }

    @Test
    void everyTextThereIsUsed() {
        Set<String> literals = java.stream().flatMap(source -> found(LITERAL, source)).collect(Collectors.toSet());
        fxml.forEach(source -> found(SHOWN, source).forEach(literals::add));
        List<String> beginnings = literals.stream().filter(text -> text.matches("[a-z][a-zA-Z0-9-]*\\.(.*\\.)?")).toList();
        List<String> endings = literals.stream().filter(text -> text.matches("\\.[a-z][a-zA-Z0-9.-]*")).toList();
        Set<String> constants = java.stream().flatMap(source -> found(CONSTANT, source))
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet());
        assertThat(messages.keys().stream().sorted().filter(key -> !literals.contains(key) && !named(key, constants)
                && beginnings.stream().noneMatch(key::startsWith)
                && endings.stream().noneMatch(end -> key.endsWith(end)
                        && literals.contains(key.substring(0, key.length() - end.length())))))
                .as("in a properties file, but not used").isEmpty();
    }

    @Test
    void everyTextIsWellFormed() {
        messages.keys().stream().filter(key -> messages.text(key).contains("{"))
                .forEach(key -> assertThat(new MessageFormat(messages.text(key), Locale.UK)).as(key).isNotNull());
    }

    @Test
    void wordsArePlain() {
        assertThat(messages.keys().stream().filter(key -> BANNED.matcher(messages.text(key)).find())).isEmpty();
    }

    /** Whether the key says what an enum's constant is called, as {@code agreement.kind.subcontract} does. */
    private static boolean named(String key, Set<String> constants) {
        return Stream.of(key.split("\\.")).skip(1)
                .anyMatch(part -> constants.contains(part.toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult match) -> match.group(1));
    }

    private static List<String> read(String folder, String extension) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension)).map(TextsTest::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
