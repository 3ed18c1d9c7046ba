package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipregister.model.agreement.AgreementField;
import org.partnershipregister.model.agreement.AgreementSection;
import org.partnershipregister.model.agreement.SectionKind;
import org.partnershipregister.ui.Messages;

/**
 * Fields as the editor shows them: {@code [[lead.name]]} of the kept text is ‹lead partner› on the screen, chosen from a menu and never
 * typed. Both ways give back the same text.
 */
final class FieldTokens {
    private static final Pattern SHOWN = Pattern.compile("‹([^‹›\\n]+)›");
    private static final Pattern KEPT = Pattern.compile("\\[\\[([^\\[\\]]+)]]");

    private final Map<String, String> labelByCode = new LinkedHashMap<>();
    private final Map<String, String> codeByLabel = new LinkedHashMap<>();

    FieldTokens(Messages messages, List<AgreementSection> sections) {
        for (AgreementField field : AgreementField.values()) {
            add(field.code(), messages.text("agreement.field." + field.name()));
        }
        for (AgreementSection section : sections) {
            boolean numbered = section.kind() == SectionKind.CLAUSE || section.kind() == SectionKind.SCHEDULE;
            if (numbered && !section.fromClause().isEmpty()) {
                String kind = section.kind() == SectionKind.CLAUSE ? "clause" : "schedule";
                add(kind + ":" + section.fromClause(), messages.text("agreement.field." + kind, section.heading()));
            }
        }
    }

    /** A field to choose: what the menu says, and what is put into the text. */
    record Choice(String label, String shown) {
    }

    /** Everything that can be chosen, fields first, then references to other sections. */
    List<Choice> choices() {
        return labelByCode.values().stream().map(label -> new Choice(label, "‹" + label + "›")).toList();
    }

    /** The kept text as the editor shows it; codes that mean nothing stay as they are. */
    String shown(String kept) {
        return KEPT.matcher(kept).replaceAll(found -> quoted(Optional.ofNullable(labelByCode.get(found.group(1)))
            .map(label -> "‹" + label + "›").orElse(found.group())));
    }

    /** The text to keep; what stands in ‹ › but is no field stays words. */
    String kept(String shown) {
        return SHOWN.matcher(shown).replaceAll(found -> quoted(Optional.ofNullable(codeByLabel.get(found.group(1)))
            .map(code -> "[[" + code + "]]").orElse(found.group())));
    }

    /** The field that ends just before, or with {@code forward} begins just at, a place in the shown text: it is deleted as one. */
    Optional<int[]> around(String shown, int caret, boolean forward) {
        List<int[]> fields = new ArrayList<>();
        SHOWN.matcher(shown).results().filter(found -> codeByLabel.containsKey(found.group(1)))
            .forEach(found -> fields.add(new int[] {found.start(), found.end()}));
        return fields.stream().filter(field -> forward ? caret >= field[0] && caret < field[1] : caret > field[0] && caret <= field[1])
            .findFirst();
    }

    private void add(String code, String label) {
        String unique = codeByLabel.containsKey(label) ? label + " (" + code + ")" : label;
        labelByCode.put(code, unique.replaceAll("[‹›\\n]", ""));
        codeByLabel.put(labelByCode.get(code), code);
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
