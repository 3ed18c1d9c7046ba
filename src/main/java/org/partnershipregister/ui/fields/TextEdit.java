package org.partnershipregister.ui.fields;

/** One change of a text: what stood at a place and what stands there now. */
record TextEdit(int at, String removed, String inserted) {

    /** The change between two texts, as short as it can be said. */
    static TextEdit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int first = 0;
        while (first < most && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && before.charAt(before.length() - 1 - last) == after.charAt(after.length() - 1 - last)) {
            last++;
        }
        return new TextEdit(first, before.substring(first, before.length() - last), after.substring(first, after.length() - last));
    }

    TextEdit backwards() {
        return new TextEdit(at, inserted, removed);
    }

    String on(String text) {
        return text.substring(0, at) + inserted + text.substring(at + removed.length());
    }

    /** True if this typing goes on where another ended, within a word: the two are taken back together. */
    boolean continues(TextEdit before) {
        boolean typing = removed.isEmpty() && before.removed.isEmpty() && letter(inserted) && before.at + before.inserted.length() == at;
        return typing && !(before.inserted.endsWith(" ") && !inserted.equals(" "));
    }

    TextEdit then(TextEdit next) {
        return new TextEdit(at, removed, inserted + next.inserted);
    }

    private static boolean letter(String typed) {
        return typed.length() == 1 && typed.charAt(0) != '\n' && !Marks.mark(typed.charAt(0));
    }
}
