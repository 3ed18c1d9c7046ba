package org.partnershipregister.model.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds {@code [[fields]]}, {@code [gaps]} and escaped signs in a text, in one pass from left to right. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\\\([\\\\\\[\\]|])|\\[\\[([^\\[\\]]+)]]|\\[([^\\[\\]]+)]");
    private static final int ESCAPED = 1;
    private static final int CODE = 2;
    private static final int GAP = 3;

    private Tokens() {
    }

    static List<Piece> parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            words.append(text, from, token.start());
            Piece piece = piece(token);
            if (piece instanceof Piece.Words(String literal)) {
                words.append(literal);
            } else {
                flush(words, pieces);
                pieces.add(piece);
            }
            from = token.end();
        }
        words.append(text, from, text.length());
        flush(words, pieces);
        return Looks.tidy(pieces);
    }

    /** Double-bracketed codes that mean nothing, such as misspelt ones. */
    static List<String> unknown(String text) {
        return TOKEN.matcher(text).results().filter(token -> token.group(CODE) != null && known(token.group(CODE)).isEmpty())
            .map(token -> token.group(CODE)).toList();
    }

    private static Piece piece(Matcher token) {
        if (token.group(ESCAPED) != null) {
            return new Piece.Words(token.group(ESCAPED));
        }
        if (token.group(GAP) != null) {
            return new Piece.Gap(token.group(GAP));
        }
        return known(token.group(CODE)).orElseGet(() -> new Piece.Words(token.group()));
    }

    private static Optional<Piece> known(String code) {
        if (code.startsWith("clause:")) {
            return Optional.of(new Piece.Reference(SectionKind.CLAUSE, code.substring("clause:".length())));
        }
        if (code.startsWith("schedule:")) {
            return Optional.of(new Piece.Reference(SectionKind.SCHEDULE, code.substring("schedule:".length())));
        }
        return look("[[" + code + "]]").or(() -> each("[[" + code + "]]")).or(() -> AgreementField.of(code).map(Piece.Value::new));
    }

    private static Optional<Piece> each(String token) {
        return Arrays.stream(Piece.Each.Of.values()).map(Piece.Each::new).filter(each -> each.token().equals(token)).<Piece>map(each -> each).findFirst();
    }

    private static Optional<Piece> look(String token) {
        return Arrays.stream(Piece.Look.Style.values()).flatMap(style -> Stream.of(new Piece.Look(style, true), new Piece.Look(style, false)))
            .filter(look -> look.token().equals(token)).<Piece>map(look -> look).findFirst();
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}
