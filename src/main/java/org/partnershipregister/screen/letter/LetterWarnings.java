package org.partnershipregister.screen.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.party.Recipient;
import org.partnershipregister.ui.Tools;

/** Names, before anything is printed, who has no address and who asked not to be contacted. */
final class LetterWarnings {
    private static final int NAMED = 6;

    private final Tools tools;

    LetterWarnings(Tools tools) {
        this.tools = tools;
    }

    /** Sentences, or "" when all is well. */
    String of(LetterPaper paper) {
        List<Recipient> unaddressed = paper.mailing().unaddressed();
        List<Recipient> unwilling = paper.mailing().unwilling();
        String missing = paper.sheet().isPresent() ? "letters.missing.label" : "letters.missing.letter";
        return Stream.of(unaddressed.isEmpty() ? "" : tools.text(missing, names(unaddressed), unaddressed.size()),
            unwilling.isEmpty() ? "" : tools.text("letters.unwilling", names(unwilling))).filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    }

    private String names(List<Recipient> people) {
        List<String> names = people.stream().map(one -> one.name().full()).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        if (names.size() > NAMED) {
            return tools.text("letters.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
        }
        return tools.text("letters.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
