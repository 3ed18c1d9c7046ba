package org.partnershipregister.document;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipregister.model.party.Letter;
import org.partnershipregister.model.party.Letter.Merged;
import org.partnershipregister.model.party.Mailing;
import org.partnershipregister.model.party.Recipient;

/** One letter for each recipient, each beginning on a page of its own. What is filled in is text: it is never read again for fields. */
public final class LetterDocument {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.partnershipregister.texts.letter", Locale.ROOT);
    private static final Pattern FIELD = Pattern.compile(Arrays.stream(Merged.values()).map(LetterDocument::word).map(Pattern::quote)
        .collect(Collectors.joining("|")));

    private LetterDocument() {
    }

    /** How a field stands in the text while it is written, such as ‹organisation›. */
    public static String word(Merged field) {
        return "‹" + TEXTS.getString("letters.field." + field) + "›";
    }

    public static Document of(String title, Letter letter, Mailing mailing) {
        Document.Draft draft = Document.titled(title, letter.dated()).by(mailing.from().name()).unnumbered();
        for (int i = 0; i < mailing.to().size(); i++) {
            if (i > 0) {
                draft.add(new Block.PageBreak(true));
            }
            draft.addAll(letter(letter, mailing.from(), mailing.to().get(i)));
        }
        return draft.done();
    }

    private static List<Block> letter(Letter letter, Mailing.Sender from, Recipient to) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(from));
        blocks.add(Block.paragraph(DAY.format(letter.dated())));
        blocks.add(Block.paragraph(String.join("\n", to.lines()) + "\n\n"));
        blocks.add(Block.paragraph(filled(TEXTS.getString("letters.dear").replace("{0}", word(Merged.GREETING_NAME)), to)));
        if (!letter.subject().isBlank()) {
            blocks.add(Block.paragraph(Inline.bold(Inline.words(List.of(filled(letter.subject().strip(), to))))));
        }
        Arrays.stream(letter.text().strip().split("\\R[ \\t]*\\R")).filter(part -> !part.isBlank())
            .forEach(part -> blocks.add(Block.paragraph(filled(part.strip(), to))));
        blocks.add(Block.paragraph(letter.close().strip() + "\n\n\n"));
        blocks.add(Block.paragraph((letter.signer().strip() + "\n" + from.name()).strip()));
        return blocks;
    }

    private static Block head(Mailing.Sender from) {
        List<Inline> lines = new ArrayList<>(List.of(Inline.bold(from.name())));
        List<String> more = new ArrayList<>(from.address().isEmpty() ? List.of() : List.of(String.join(", ", from.address())));
        more.add(from.reach() + "\n\n");
        more.stream().filter(line -> !line.isEmpty()).forEach(line -> {
            lines.add(new Inline.LineBreak());
            lines.addAll(Inline.lines(line));
        });
        return new Block.Paragraph("", 0, lines);
    }

    private static Inline[] filled(String text, Recipient to) {
        List<Inline> result = new ArrayList<>();
        Matcher matcher = FIELD.matcher(text);
        int from = 0;
        for (MatchResult found : matcher.results().toList()) {
            result.addAll(Inline.lines(text.substring(from, found.start())));
            result.add(value(found.group(), to));
            from = found.end();
        }
        result.addAll(Inline.lines(text.substring(from)));
        return result.toArray(Inline[]::new);
    }

    private static Inline value(String word, Recipient to) {
        Merged field = Arrays.stream(Merged.values()).filter(one -> word(one).equals(word)).findFirst().orElseThrow();
        return Inline.valueOr(switch (field) {
            case GREETING_NAME -> to.greeting();
            case NAME -> to.name().full();
            case JOB_TITLE -> to.jobTitle();
            case ORGANISATION -> to.organisation();
        }, TEXTS.getString("letters.field." + field));
    }
}
