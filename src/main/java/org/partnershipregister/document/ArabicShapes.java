package org.partnershipregister.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: for each the shape it has between its neighbours, as a character of its own (Unicode's presentation forms). Covers
 * Arabic, Persian and Urdu; letters without such shapes stay as they are.
 */
final class ArabicShapes {
    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final int[][] FORMS = {{0xFB50, 0xFBFF}, {0xFE80, 0xFEFC}};

    /** The shapes of one letter; 0 for one it hasn't got. */
    private record Shapes(int alone, int last, int first, int middle) {
        boolean joinsNext() {
            return first != 0;
        }
    }

    private static final class Table {
        private static final Map<Integer, Shapes> LETTERS = new HashMap<>();
        private static final Map<Integer, Shapes> LAM_ALEFS = new HashMap<>();

        static {
            for (int[] range : FORMS) {
                for (int form = range[0]; form <= range[1]; form++) {
                    take(form);
                }
            }
            LETTERS.put(TATWEEL, new Shapes(TATWEEL, TATWEEL, TATWEEL, TATWEEL));
        }

        private static void take(int form) {
            String name = Character.getName(form);
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (name == null || !name.endsWith(" FORM")) {
                return;
            }
            if (letters.length() == 1) {
                LETTERS.merge((int) letters.charAt(0), shape(form, name), Table::both);
            } else if (letters.length() == 2 && letters.charAt(0) == LAM && form >= 0xFEF5) {
                LAM_ALEFS.merge((int) letters.charAt(1), shape(form, name), Table::both);
            }
        }

        private static Shapes shape(int form, String name) {
            return new Shapes(name.contains("ISOLATED") ? form : 0, name.contains("FINAL") ? form : 0, name.contains("INITIAL") ? form : 0,
                name.contains("MEDIAL") ? form : 0);
        }

        private static Shapes both(Shapes a, Shapes b) {
            return new Shapes(Math.max(a.alone, b.alone), Math.max(a.last, b.last), Math.max(a.first, b.first), Math.max(a.middle, b.middle));
        }
    }

    private ArabicShapes() {
    }

    /** True for the block in which joining letters stand. */
    static boolean holds(int character) {
        return character >= 0x0620 && character <= 0x06FF;
    }

    /** The letters a shape stands for; any other character stands for itself. */
    static String letters(int shape) {
        boolean one = shape >= FORMS[0][0] && shape <= FORMS[1][1];
        return one ? Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC) : Character.toString(shape);
    }

    /** The same text in the same order, with each letter in the shape it has there. */
    static String joined(String text) {
        if (text.chars().noneMatch(ArabicShapes::holds)) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        StringBuilder out = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < letters.length; i++) {
            int letter = letters[i];
            if (transparent(letter)) {
                out.appendCodePoint(letter);
                continue;
            }
            Shapes shapes = Table.LETTERS.get(letter);
            int alef = i + 1 < letters.length && letter == LAM ? letters[i + 1] : 0;
            if (Table.LAM_ALEFS.containsKey(alef)) {
                shapes = Table.LAM_ALEFS.get(alef);
                i++;
            }
            boolean after = shapes != null && shapes.joinsNext() && joinsPrevious(letters, i + 1);
            out.appendCodePoint(shapes == null ? letter : choose(shapes, letter, before, after));
            before = shapes != null && shapes.joinsNext();
        }
        return out.toString();
    }

    private static int choose(Shapes shapes, int letter, boolean before, boolean after) {
        int shape = before && after ? shapes.middle : before ? shapes.last : after ? shapes.first : shapes.alone;
        return shape == 0 ? letter : shape;
    }

    private static boolean joinsPrevious(int[] letters, int from) {
        for (int i = from; i < letters.length; i++) {
            if (!transparent(letters[i])) {
                Shapes shapes = Table.LETTERS.get(letters[i]);
                return shapes != null && shapes.last != 0;
            }
        }
        return false;
    }

    private static boolean transparent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
