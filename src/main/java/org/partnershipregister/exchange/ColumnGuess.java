package org.partnershipregister.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.EmailAddress;
import org.partnershipregister.model.party.Postcode;

/** Guesses from headings, and else from the first cells, where each column of a table goes. */
public final class ColumnGuess {
    private static final int EXAMPLES = 20;

    private ColumnGuess() {
    }

    /** One match for each column, in order. A field that takes one column only is given to the first that fits. */
    public static List<ColumnMatch> of(CsvTable table) {
        List<ColumnMatch> matches = new ArrayList<>();
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        boolean register = KnownLayout.of(table.headings()).isPresent();
        for (int i = 0; i < table.headings().size(); i++) {
            matches.add(free(match(table, i, register), taken));
        }
        return List.copyOf(matches);
    }

    private static ColumnMatch free(ColumnMatch match, Set<ImportField> taken) {
        if (!match.field().several() && !taken.add(match.field())) {
            return new ColumnMatch(match.column(), match.heading(), ImportField.NOTES, ColumnMatch.Certainty.CHECK);
        }
        return match;
    }

    private static ColumnMatch match(CsvTable table, int column, boolean register) {
        String heading = table.headings().get(column);
        List<String> examples = table.examples(column, EXAMPLES);
        Optional<ImportField> named = ImportField.named(heading);
        if (named.isPresent()) {
            boolean fits = register || fits(named.get(), examples);
            return new ColumnMatch(column, heading, named.get(),
                fits ? ColumnMatch.Certainty.SURE : ColumnMatch.Certainty.CHECK);
        }
        Optional<ImportField> guess = ImportField.hinted(heading).filter(field -> !register)
            .or(() -> byContent(examples));
        if (guess.isPresent()) {
            return new ColumnMatch(column, heading, guess.get(), ColumnMatch.Certainty.CHECK);
        }
        ImportField rest = register && !examples.isEmpty() ? ImportField.NOTES : ImportField.LEAVE_OUT;
        return new ColumnMatch(column, heading, rest, ColumnMatch.Certainty.NONE);
    }

    private static boolean fits(ImportField field, List<String> examples) {
        return switch (field) {
            case EMAIL -> mostly(examples, ColumnGuess::email);
            case POSTCODE -> mostly(examples, ColumnGuess::postcode);
            case PHONE -> mostly(examples, ColumnGuess::phone);
            case CONTACT_NAME -> mostly(examples, cell -> cell.matches("(?i)(\\p{L}+\\.? )?\\p{Lu}[\\p{L}'’.-]* \\p{Lu}[\\p{L}'’ .-]*"));
            default -> true;
        };
    }

    private static Optional<ImportField> byContent(List<String> examples) {
        if (examples.stream().noneMatch(cell -> !JunkWords.junk(cell))) {
            return Optional.empty();
        }
        if (mostly(examples, ColumnGuess::email)) {
            return Optional.of(ImportField.EMAIL);
        }
        if (mostly(examples, ColumnGuess::postcode)) {
            return Optional.of(ImportField.POSTCODE);
        }
        if (mostly(examples, cell -> Folding.fold(cell).matches("(https? )?www\\..*"))) {
            return Optional.of(ImportField.WEBSITE);
        }
        return mostly(examples, cell -> cell.strip().matches("[0+(][\\d ()+-]{9,}")) ? Optional.of(ImportField.PHONE)
            : Optional.empty();
    }

    private static boolean mostly(List<String> examples, Predicate<String> right) {
        List<String> said = examples.stream().filter(cell -> !JunkWords.junk(cell)).toList();
        return said.stream().filter(right).count() * 2 >= said.size();
    }

    private static boolean email(String cell) {
        return EmailAddress.doubt("", cell).isEmpty();
    }

    private static boolean postcode(String cell) {
        return Postcode.doubt("", cell).isEmpty();
    }

    private static boolean phone(String cell) {
        return cell.chars().filter(Character::isDigit).count() >= 6;
    }
}
