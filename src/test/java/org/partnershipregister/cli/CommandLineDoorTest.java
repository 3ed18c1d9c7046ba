package org.partnershipregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineDoorTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void noArgumentOrARegisterAloneAsksForTheWindow() {
        assertThat(CommandLineDoor.asked(List.of())).isFalse();
        assertThat(CommandLineDoor.asked(List.of("--register", "x"))).isFalse();
        assertThat(CommandLineDoor.asked(List.of("--register=x"))).isFalse();
        assertThat(CommandLineDoor.asked(List.of("--register", "x", "check"))).isTrue();
        assertThat(CommandLineDoor.asked(List.of("--help"))).isTrue();
    }

    @Test
    void theVersionAndTheHelpAreAnswered() {
        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualToIgnoringNewLines("Partnership Register 1.2.3");
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("--register", "import", "Lists all records of a kind.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "list", "list nonsense", "print AGR-0001", "import", "list partners --format xml"})
    void whatIsNotUnderstoodAnswersTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list partners", "check", "backup --to x.zip", "export MTG-2026-001 --to x.pdf"})
    void aMissingRegisterIsOneSentenceAndNothingIsMade(String line) {
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertThat(err()).startsWith("There is no register in ").doesNotContain("\tat ");
        assertThat(folder.resolve("register")).doesNotExist();
    }

    @Test
    void aDryRunNamesEverythingAndChangesNothing() {
        run("create", "--name", "Riverside Community Trust");

        assertThat(run("import", "partners", list(), "--dry-run")).isZero();

        assertThat(out()).contains("5 rows: 3 would be new, 0 are in the register already, 1 repeat an earlier row, 1 would be left out");
        assertThat(err()).contains("Row 2: E-mail: “info@@stb.example” is not an email address. Keep in notes.");
        run("list", "partners", "--format", "csv");
        assertThat(out().lines()).hasSize(2);
    }

    @Test
    void partnersOfAFileAreImportedOnce() {
        run("create", "--name", "Riverside Community Trust");
        assertThat(run("import", "partners", list())).isZero();
        assertThat(out()).contains("3 imported");

        assertThat(run("import", "partners", list())).isZero();
        assertThat(out()).contains("0 imported, 4 are in the register already");
        run("list", "partners");
        assertThat(out()).contains("The Quay Project").doesNotContain("Housing Link\nHousing Link");
    }

    @Test
    void whatIsMadeOfTheSampleIsListedPrintedExportedAndKept() throws IOException {
        assertThat(run("sample")).isZero();
        for (String kind : List.of("partners", "contacts", "partnerships", "agreements", "meetings", "actions")) {
            assertThat(run("list", kind, "--format", "json")).as(kind).isZero();
            assertThat(out()).as(kind).startsWith("[").contains("\"ref\" : \"");
        }
        for (String ending : List.of("pdf", "docx", "odt")) {
            assertThat(run("print", "AGR-0001", "--to", file("a." + ending))).as(err()).isZero();
            assertThat(Files.size(folder.resolve("a." + ending))).isGreaterThan(1_000);
        }
        run("list", "meetings", "--format", "csv");
        String meeting = out().lines().filter(line -> line.contains("MTG-")).findFirst().orElseThrow().split(",")[0];
        for (String ending : List.of("pdf", "docx", "odt", "html", "md", "txt")) {
            assertThat(run("export", meeting, "--to", file("m." + ending))).as(err()).isZero();
            assertThat(folder.resolve("m." + ending)).isNotEmptyFile();
        }
        assertThat(run("check")).as(err()).isZero();
        assertThat(run("backup", "--to", file("b.zip"))).as(err()).isZero();
        assertThat(run("restore", "--from", file("b.zip"))).as(err()).isZero();
    }

    @Test
    void anUnknownReferenceOrFormatIsASentence() {
        run("create", "--name", "Riverside Community Trust");
        assertThat(run("print", "AGR-9999", "--to", file("a.pdf"))).isEqualTo(1);
        assertThat(err()).contains("not in the register");
        assertThat(run("print", "AGR-9999", "--to", file("a.rtf"))).isEqualTo(1);
        assertThat(err()).contains("pdf, docx, odt");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--register", folder.resolve("register").toString())).toList();
        return CommandLineDoor.run(arguments[0].startsWith("-") ? List.of(arguments) : all,
            new Program(folder.resolve("register"), "1.2.3", stream(out), stream(err)));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String list() {
        try {
            return Path.of(Objects.requireNonNull(CommandLineDoorTest.class.getResource("/imports/own-list.csv")).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
