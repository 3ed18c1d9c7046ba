package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.partnershipregister.document.NameSearch.Hidden;
import org.partnershipregister.model.report.KnownNames;

/**
 * Papers without names: each person is "Person 1", each organisation "Organisation 1", the same on all papers of one redaction, in the order
 * they come up; addresses, phones and registered numbers are left out. Works on the document, so that every format is covered, with its
 * properties. Not for use by two threads at once.
 */
public final class Redaction {
    private final ReportPhrases phrases = new ReportPhrases();
    private final NameSearch search;
    private final Map<Hidden, String> signs = new LinkedHashMap<>();
    private int people;
    private int organisations;

    /** @param us whether our own name is to go too */
    public Redaction(KnownNames names, boolean us) {
        this.search = new NameSearch(names, us);
    }

    /** A line of the key: what stands on the paper, and for whom. */
    public record KeyLine(String sign, String name) {
    }

    /** The same paper without names; it says so in its last line. */
    public Document of(Document document) {
        RedactedBlocks blocks = new RedactedBlocks(this);
        List<Block> redacted = new ArrayList<>(document.blocks().stream().map(blocks::of).toList());
        redacted.add(Block.paragraph(Inline.italic(phrases.text("redacted"))));
        return new Document(text(document.title()), text(document.author()), document.dated(), document.language(), text(document.footer()),
            document.pageSize(), redacted, document.numbered(), document.look());
    }

    /** One line of text without names, such as the name of a file. */
    public String text(String text) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (NameSearch.Place place : search.in(text)) {
            kept.append(text, from, place.start()).append(sign(place.what()));
            from = place.end();
        }
        return kept.append(text.substring(from)).toString();
    }

    /** Who is who on the papers made so far. */
    public List<KeyLine> key() {
        return signs.entrySet().stream().map(one -> new KeyLine(one.getValue(), switch (one.getKey()) {
            case NameSearch.Person person -> person.name();
            case NameSearch.Organisation organisation -> organisation.name();
            case NameSearch.Thing _, NameSearch.Kept _ -> "";
        })).toList();
    }

    List<NameSearch.Place> places(String text) {
        return search.in(text);
    }

    String sign(Hidden what) {
        return what instanceof NameSearch.Thing thing ? phrases.text("redacted." + thing.sign()) : signs.computeIfAbsent(what, this::next);
    }

    private String next(Hidden what) {
        return what instanceof NameSearch.Person ? phrases.text("redacted.person", ++people)
            : phrases.text("redacted.organisation", ++organisations);
    }
}
