package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template file; its form is described in {@code templates/FORMAT.txt}. {@link TemplateWriter} writes one. */
public final class TemplateReader {
    private static final Pattern SECTION = Pattern.compile("== (\\w+) ([\\w-]+)(?: \\(([^)]+)\\))?: (.+)", Pattern.DOTALL);

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final List<TemplateSection> sections = new ArrayList<>();
    private final List<String> guidance = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Matcher> open = Optional.empty();
    private boolean paragraphEnded = true;
    private int exactLines;

    private TemplateReader(String file) {
        this.file = file;
    }

    /** A template that comes with the program: a mistake in it is a bug and stops the reading; {@code file} is named then. */
    static AgreementTemplate read(String file, String content) {
        AgreementTemplate template = kept(file, content);
        template.sections().forEach(section -> refuseDoubts(file, section, template.sections()));
        return template;
    }

    /**
     * A template that staff have written. Doubts about its fields and references are for the screen to show.
     *
     * @throws IllegalArgumentException when it is no template at all
     */
    public static AgreementTemplate kept(String file, String content) {
        TemplateReader reader = new TemplateReader(file);
        content.lines().filter(line -> !line.startsWith("#")).forEach(reader::line);
        reader.closeSection();
        return reader.template();
    }

    private void line(String line) {
        if (line.startsWith("== ")) {
            closeSection();
            Matcher matcher = SECTION.matcher(line);
            require(matcher.matches(), "not a section heading: " + line);
            open = Optional.of(matcher);
        } else if (open.isEmpty()) {
            headerLine(line);
        } else if (line.startsWith("> ")) {
            guidance.add(line.substring(2));
        } else if (line.equals(".") || line.startsWith(". ")) {
            exactLine(line.substring(Math.min(line.length(), 2)));
        } else {
            textLine(line.strip());
        }
    }

    private void exactLine(String line) {
        if (exactLines++ > 0) {
            text.append('\n');
        }
        text.append(line);
    }

    private void headerLine(String line) {
        int colon = line.indexOf(':');
        require(line.isBlank() || colon > 0, "not a header line: " + line);
        if (colon > 0) {
            header.merge(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), (before, more) -> before + "\n" + more);
        }
    }

    private void textLine(String line) {
        if (line.isEmpty()) {
            paragraphEnded = true;
            return;
        }
        if (!text.isEmpty()) {
            text.append(separator(line));
        }
        text.append(line);
        paragraphEnded = false;
    }

    /** Wrapped lines join; a list stands close together; an empty line stays between paragraphs and between two tables. */
    private String separator(String line) {
        if (line.startsWith("- ") || !paragraphEnded && line.startsWith("|")) {
            return "\n";
        }
        return paragraphEnded ? "\n\n" : " ";
    }

    private void closeSection() {
        open.ifPresent(matcher -> {
            SectionKind kind = SectionKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            Inclusion inclusion = Inclusion.written(Optional.ofNullable(matcher.group(3)).orElse("always"))
                .orElseThrow(() -> wrong("unknown condition in " + matcher.group()));
            sections.add(new TemplateSection(kind, matcher.group(2), inclusion, matcher.group(4).strip(), guidance, text.toString()));
        });
        guidance.clear();
        exactLines = 0;
        text.setLength(0);
        paragraphEnded = true;
    }

    private AgreementTemplate template() {
        return new AgreementTemplate(value("code"), number("version"), AgreementKind.valueOf(value("kind")), value("name"),
            LegalEffect.valueOf(value("binding")), number("notice days"), number("review months"), value("about"), sections);
    }

    private static void refuseDoubts(String file, TemplateSection section, List<TemplateSection> all) {
        Tokens.unknown(section.text()).forEach(code -> {
            throw new IllegalArgumentException(file + ": unknown field [[" + code + "]] in " + section.code());
        });
        section.missing(all).forEach(code -> {
            throw new IllegalArgumentException(file + ": " + section.code() + " refers to " + code + ", which is not there");
        });
    }

    private String value(String name) {
        require(header.containsKey(name), "no " + name);
        return header.get(name);
    }

    private int number(String name) {
        require(value(name).matches("\\d{1,4}"), name + " is not a number");
        return Integer.parseInt(value(name));
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw wrong(otherwise);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ": " + what);
    }
}
