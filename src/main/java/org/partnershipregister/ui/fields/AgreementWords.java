package org.partnershipregister.ui.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.Piece;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.ui.Messages;

/** How the fields of agreements and templates are called, with their values where they are known. */
public final class AgreementWords implements FieldWords {
    private static final int SHORT = 18;

    private final Messages messages;
    private final Map<Piece.Reference, String> headings;
    private final Function<AgreementField, Filled> values;

    /**
     * A field's value now.
     *
     * @param text    the value within a sentence, "" for a table or when there is none
     * @param lacking there is no value, or something in it is still missing
     */
    public record Filled(String text, boolean lacking) {
        /** For a template, which has no values. */
        public static final Filled LATER = new Filled("", false);
    }

    /** @param headings of the sections that can be referred to, in order */
    public AgreementWords(Messages messages, Map<Piece.Reference, String> headings, Function<AgreementField, Filled> values) {
        this.messages = messages;
        this.headings = headings;
        this.values = values;
    }

    @Override
    public Chip chip(Piece piece) {
        return switch (piece) {
            case Piece.Value(AgreementField field) -> chip(field);
            case Piece.Reference reference -> headings.containsKey(reference) ? new Chip(words(reference), "", false)
                : new Chip(capital(text("clause", reference.code())), messages.text("fields.gone"), true);
            case Piece.Each(var of) -> new Chip(messages.text("fields.each." + of), messages.text("fields.each.help." + of), of != Piece.Each.Of.PARTY);
            case Piece.Look _ -> new Chip("", "", false);
            case Piece.Words(String said) -> new Chip(said, "", false);
            case Piece.Gap(String what) -> new Chip(what, "", true);
        };
    }

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(messages.text("fields.group.here"),
            List.of(new Choice(messages.text("fields.gap"), new Piece.Gap(messages.text("fields.gap.words"))))));
        for (FieldTopic topic : FieldTopic.values()) {
            groups.add(new Group(messages.text("fields.group." + topic), Arrays.stream(AgreementField.values())
                .filter(field -> FieldTopic.of(field) == topic).map(field -> new Choice(name(field), new Piece.Value(field))).toList()));
        }
        List<Choice> sections = headings.keySet().stream().map(reference -> new Choice(words(reference), reference)).toList();
        if (!sections.isEmpty()) {
            groups.add(new Group(messages.text("fields.group.sections"), sections));
        }
        return groups;
    }

    private Chip chip(AgreementField field) {
        Filled filled = values.apply(field);
        String name = name(field);
        String help = filled.lacking() ? messages.text(filled.text().isEmpty() && !field.block() ? "fields.lacking" : "fields.lacking-part",
            messages.text("fields.where." + FieldTopic.of(field))) : filled.text();
        boolean tells = !filled.text().isEmpty() && filled.text().length() <= SHORT && !filled.lacking();
        return new Chip(tells ? name + ": " + filled.text() : name, help, filled.lacking());
    }

    private String name(AgreementField field) {
        return capital(text(field.name()));
    }

    private String words(Piece.Reference reference) {
        return capital(text(reference.kind() == SectionKind.CLAUSE ? "clause" : "schedule", headings.get(reference)));
    }

    private String text(String key, Object... arguments) {
        return messages.text("agreement.field." + key, arguments);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
