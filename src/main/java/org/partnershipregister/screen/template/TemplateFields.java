package org.partnershipregister.screen.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.model.agreement.TemplateSection;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.fields.Chip;
import org.partnershipregister.ui.fields.FieldWords;

/** How the fields in a template's texts are called; a reference to a section that isn't there looks as if it lacked something. */
final class TemplateFields implements FieldWords {
    private final Tools tools;
    private final List<TemplateSection> sections;

    TemplateFields(Tools tools, List<TemplateSection> sections) {
        this.tools = tools;
        this.sections = sections;
    }

    @Override
    public Chip chip(Piece piece) {
        boolean lacking = piece instanceof Piece.Reference to && heading(to).isEmpty();
        return new Chip(capital(words(piece)), lacking ? tools.text("template.field.gone") : tools.text("template.field.help"), lacking);
    }

    @Override
    public List<Group> groups() {
        List<Choice> each = Stream.of(Piece.Each.Of.values()).map(of -> choice(new Piece.Each(of))).toList();
        List<Choice> here = List.of(new Choice(tools.text("fields.gap"), new Piece.Gap(tools.text("fields.gap.words"))));
        return List.of(new Group(tools.text("fields.group.here"), here), new Group(tools.text("template.fields.values"), fields(false)),
            new Group(tools.text("template.fields.tables"), fields(true)), new Group(tools.text("template.fields.sections"), references()),
            new Group(tools.text("template.fields.rows"), each));
    }

    /** A text to be read, its fields in ‹ ›. */
    String read(String text) {
        return text.lines().map(line -> Piece.parse(line).stream().map(this::shown).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    }

    private String shown(Piece piece) {
        return switch (piece) {
            case Piece.Words(String said) -> said;
            case Piece.Look _ -> "";
            case Piece.Gap(String what) -> "[" + what + "]";
            default -> "‹" + words(piece) + "›";
        };
    }

    private String words(Piece piece) {
        return switch (piece) {
            case Piece.Value(AgreementField field) -> tools.text("agreement.field." + field.name());
            case Piece.Reference to -> tools.text(to.kind() == SectionKind.SCHEDULE ? "agreement.field.schedule" : "agreement.field.clause",
                heading(to).isEmpty() ? to.code() : heading(to));
            case Piece.Each(var of) -> tools.text("template.field.each." + of);
            case Piece.Look _ -> "";
            case Piece.Words(String said) -> said;
            case Piece.Gap(String what) -> what;
        };
    }

    private String heading(Piece.Reference to) {
        return sections.stream().filter(section -> section.kind() == to.kind() && section.code().equals(to.code()))
            .map(TemplateSection::heading).findFirst().orElse("");
    }

    private List<Choice> fields(boolean block) {
        return Arrays.stream(AgreementField.values()).filter(field -> field.block() == block)
            .map(field -> choice(new Piece.Value(field))).toList();
    }

    private List<Choice> references() {
        List<Choice> choices = new ArrayList<>();
        sections.stream().filter(section -> section.kind() == SectionKind.CLAUSE || section.kind() == SectionKind.SCHEDULE)
            .forEach(section -> choices.add(choice(new Piece.Reference(section.kind(), section.code()))));
        return choices;
    }

    private Choice choice(Piece piece) {
        return new Choice(capital(words(piece)), piece);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
