package org.partnershipregister.screen.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Topic;

/** One page of help as texts: what a part of the program is for, what people do there, what the hard words mean. */
record HelpPage(String title, String purpose, List<String> steps, List<Meaning> words) {

    /** A word and what it means here. */
    record Meaning(String word, String text) {
    }

    /** Words that need explaining; each has its two texts. */
    private enum Word {
        PARTNER, SECTOR, REPRESENTATIVE, CONSORTIUM, LEAD_BODY, VOICE, REFERRAL, FORMAL, INERTIA, NOTICE_DATE, REVIEW, QUORUM,
        CSV, BIN, NETWORK, IN_KIND, ACCOUNTABLE_BODY, LAWFUL_BASIS, SPECIAL_CATEGORY, SETTLING_UP,
        TEMPLATE, FIELD, REDACTED
    }

    static HelpPage of(Topic topic, Messages messages) {
        String key = "help." + topic.name().toLowerCase(Locale.ROOT);
        List<String> steps = IntStream.iterate(1, step -> messages.has(key + ".do." + step), step -> step + 1)
            .mapToObj(step -> messages.text(key + ".do." + step)).toList();
        return new HelpPage(messages.text(key + ".title"), messages.text(key + ".for"), steps,
            words(topic).stream().map(word -> meaning(word, messages)).toList());
    }

    private static List<Word> words(Topic topic) {
        return switch (topic) {
            case HOME -> List.of(Word.INERTIA, Word.NOTICE_DATE, Word.REVIEW);
            case PARTNERS -> List.of(Word.PARTNER, Word.SECTOR, Word.BIN);
            case CONTACTS -> List.of(Word.REPRESENTATIVE, Word.BIN);
            case PARTNERSHIPS -> List.of(Word.CONSORTIUM, Word.LEAD_BODY, Word.VOICE, Word.REFERRAL, Word.FORMAL,
                Word.REPRESENTATIVE);
            case AGREEMENTS -> List.of(Word.NOTICE_DATE, Word.REVIEW, Word.LEAD_BODY, Word.REFERRAL);
            case MEETINGS -> List.of(Word.QUORUM, Word.REPRESENTATIVE);
            case ACTIONS -> List.of(Word.INERTIA);
            case OPPORTUNITIES -> List.of(Word.NETWORK, Word.CONSORTIUM);
            case RESOURCES -> List.of(Word.IN_KIND, Word.ACCOUNTABLE_BODY);
            case SHARING -> List.of(Word.LAWFUL_BASIS, Word.SPECIAL_CATEGORY);
            case ACTIVITIES -> List.of(Word.SETTLING_UP);
            case TEMPLATES -> List.of(Word.TEMPLATE, Word.FIELD);
            case REPORTS -> List.of(Word.REDACTED, Word.NOTICE_DATE);
            case LETTERS -> List.of(Word.REPRESENTATIVE);
            case REFERRALS -> List.of(Word.REFERRAL);
            case BIDS -> List.of(Word.CONSORTIUM, Word.LEAD_BODY);
            case IMPORT -> List.of(Word.CSV, Word.SECTOR);
            case SETTINGS -> List.of(Word.BIN);
        };
    }

    private static Meaning meaning(Word word, Messages messages) {
        String key = TextKey.of("help.word", word);
        return new Meaning(messages.text(key), messages.text(key + ".text"));
    }
}
