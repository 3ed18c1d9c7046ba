package org.partnershipregister.model.party;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipregister.model.Folding;

/** What a person is called; at least one of given, family and knownAs must be filled. Texts are "" when unknown. */
public record PersonName(String title, String given, String family, String knownAs) {

    /** A name typed in one piece: the last word is the family name, unless there is only one. */
    public static PersonName of(String whole) {
        String typed = whole.strip();
        int gap = typed.lastIndexOf(' ');
        return gap < 0 ? new PersonName("", typed, "", "")
            : new PersonName("", typed.substring(0, gap).strip(), typed.substring(gap + 1), "");
    }

    /** The name as it is shown: known-as name before given name, without title. */
    public String full() {
        String first = knownAs.isBlank() ? given : knownAs;
        return Stream.of(first, family).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** The name as it is written on an envelope or below a signature: title, given, family. */
    public String formal() {
        String first = given.isBlank() ? knownAs : given;
        return Stream.of(title, first, family).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** The key that lists are sorted by: family name first. */
    public String sortKey() {
        return Folding.sortKey((family + " " + (knownAs.isBlank() ? given : knownAs)).strip());
    }

    /** Whether there is nothing to call the person by. */
    public boolean nameless() {
        return given.isBlank() && family.isBlank() && knownAs.isBlank();
    }
}
