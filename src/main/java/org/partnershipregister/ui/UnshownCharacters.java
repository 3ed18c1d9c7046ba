package org.partnershipregister.ui;

import java.util.List;
import java.util.stream.Collectors;

/** Names the characters that a paper can't show, before it is printed, saved as PDF or frozen with them. */
public final class UnshownCharacters {
    private static final int MOST = 20;

    private final Tools tools;

    public UnshownCharacters(Tools tools) {
        this.tools = tools;
    }

    /** True if there are none, or the user wants the paper all the same. */
    public boolean accepted(List<String> characters) {
        return characters.isEmpty() || tools.dialogs().confirm(tools.text("print.unshown.title", characters.size()),
            tools.text("print.unshown.text", named(characters)), tools.text("print.unshown.go-on"));
    }

    private static String named(List<String> characters) {
        String first = characters.stream().limit(MOST).map(UnshownCharacters::visible).collect(Collectors.joining(" "));
        return characters.size() > MOST ? first + " …" : first;
    }

    /** A mark that shows only on another character is called by its number. */
    private static String visible(String character) {
        int code = character.codePointAt(0);
        return Character.getType(code) == Character.NON_SPACING_MARK || Character.isWhitespace(code) || Character.isSpaceChar(code)
            ? String.format("U+%04X", code) : character;
    }
}
