package org.partnershipregister.model.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The agreement templates that come with the program, in the order they are offered. */
public record TemplateShelf(List<AgreementTemplate> templates) {
    private static final List<String> FILES =
        List.of("partnership-agreement", "memorandum-of-understanding", "terms-of-reference", "referral-protocol", "consortium-agreement",
            "members-agreement", "data-sharing-agreement", "service-agreement", "event-agreement", "resource-sharing-agreement");

    public TemplateShelf {
        templates = List.copyOf(templates);
    }

    /** Reads the templates inside the program; takes some ten milliseconds. */
    public static TemplateShelf read() {
        return new TemplateShelf(FILES.stream().map(name -> TemplateReader.read(name, content(name + ".txt"))).toList());
    }

    /** The template with this code. */
    public Optional<AgreementTemplate> template(String code) {
        return templates.stream().filter(template -> template.code().equals(code)).findFirst();
    }

    private static String content(String file) {
        try (InputStream in = TemplateShelf.class.getResourceAsStream("templates/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
