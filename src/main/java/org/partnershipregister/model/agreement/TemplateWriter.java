package org.partnershipregister.model.agreement;

import java.util.Locale;

/** Writes a template as a file that {@link TemplateReader} reads back the same, whatever staff have typed into it. */
public final class TemplateWriter {
    private TemplateWriter() {
    }

    /** The file's text; the same template always gives the same one. */
    public static String write(AgreementTemplate template) {
        StringBuilder file = new StringBuilder();
        header(file, "code", template.code());
        header(file, "version", String.valueOf(template.version()));
        header(file, "kind", template.kind().name());
        header(file, "name", oneLine(template.name()));
        header(file, "binding", template.legalEffect().name());
        header(file, "notice days", String.valueOf(template.noticeDays()));
        header(file, "review months", String.valueOf(template.reviewMonths()));
        for (String line : lines(template.about())) {
            header(file, "about", line.strip());
        }
        template.sections().forEach(section -> write(file, section));
        return file.toString();
    }

    private static void write(StringBuilder file, TemplateSection section) {
        String when = section.inclusion() == Inclusion.ALWAYS ? "" : " (" + section.inclusion().written() + ")";
        file.append("\n== ").append(section.kind().name().toLowerCase(Locale.ROOT)).append(' ').append(section.code()).append(when)
            .append(": ").append(oneLine(section.heading())).append('\n');
        section.guidance().forEach(line -> file.append("> ").append(oneLine(line)).append('\n'));
        for (String line : lines(section.text())) {
            file.append(line.isEmpty() ? "." : ". " + line).append('\n');
        }
    }

    private static void header(StringBuilder file, String name, String value) {
        file.append(name).append(": ").append(value).append('\n');
    }

    private static String[] lines(String text) {
        return text.isEmpty() ? new String[] {""} : text.split("\n", -1);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\r\n]+", " ");
    }
}
