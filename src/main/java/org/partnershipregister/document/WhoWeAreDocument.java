package org.partnershipregister.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnershipregister.document.Block.Cell;
import org.partnershipregister.model.networking.NetworkSheet;
import org.partnershipregister.model.networking.NetworkSheet.Entry;
import org.partnershipregister.model.networking.NetworkSheet.Person;
import org.partnershipregister.model.networking.NetworkSheet.Reach;
import org.partnershipregister.model.partnership.PartyKind;

/**
 * Lays out who is in a network, one entry per member by name, so that nobody has to introduce themselves again. What is not
 * known is left out; the sheet has no rows that say so.
 */
public final class WhoWeAreDocument {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<Integer> WEIGHTS = List.of(1, 4);

    private final NetworkSheet sheet;
    private final ResourceBundle texts = ResourceBundle.getBundle("org.partnershipregister.texts.network-paper", Locale.ROOT);

    private WhoWeAreDocument(NetworkSheet sheet) {
        this.sheet = sheet;
    }

    /** The paper of that sheet. */
    public static Document of(NetworkSheet sheet) {
        return new WhoWeAreDocument(sheet).document();
    }

    /** A name for the file, without extension; no sign a file system refuses. */
    public static String fileName(NetworkSheet sheet) {
        String name = new WhoWeAreDocument(sheet).text("title", sheet.network());
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
        return safe.substring(0, Math.min(safe.length(), 120)).replaceAll("[. ]+$", "");
    }

    private Document document() {
        Document.Draft draft = Document.titled(text("title", sheet.network()), sheet.asOf()).by(sheet.us())
            .footer(text("footer", sheet.network(), day(sheet.asOf()))).add(Block.heading(1, text("title", sheet.network())));
        if (!sheet.purpose().isBlank()) {
            draft.add(Block.paragraph(sheet.purpose()));
        }
        draft.add(Block.paragraph(Inline.italic(text("members", sheet.entries().size(), day(sheet.asOf())))));
        sheet.entries().forEach(entry -> draft.addAll(entry(entry)));
        return draft.done();
    }

    private List<Block> entry(Entry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, entry.name()));
        if (entry.kind() != PartyKind.ORGANISATION) {
            blocks.add(Block.paragraph(Inline.italic(text("kind." + entry.kind().name()))));
        }
        if (!entry.purpose().isBlank()) {
            blocks.add(Block.paragraph(entry.purpose()));
        }
        List<List<Cell>> facts = facts(entry);
        if (!facts.isEmpty()) {
            blocks.add(new Block.Table("", List.of(), WEIGHTS, facts));
        }
        return blocks;
    }

    private List<List<Cell>> facts(Entry entry) {
        List<List<Cell>> rows = new ArrayList<>();
        entry.people().forEach(person -> rows.add(List.of(Cell.of(text(person.deputy() ? "deputy" : "speaks")),
            new Cell(person(person)))));
        if (!entry.office().none()) {
            rows.add(List.of(Cell.of(text("office")), new Cell(reach(entry.office()))));
        }
        if (!entry.website().isBlank()) {
            rows.add(List.of(Cell.of(text("website")), Cell.of(web(entry.website()))));
        }
        if (!entry.area().isBlank()) {
            rows.add(List.of(Cell.of(text("area")), Cell.of(entry.area())));
        } else if (!entry.town().isBlank()) {
            rows.add(List.of(Cell.of(text("town")), Cell.of(entry.town())));
        }
        entry.joined().ifPresent(day -> rows.add(List.of(Cell.of(text("since")), Cell.of(day(day)))));
        return rows;
    }

    private List<Inline> person(Person person) {
        List<Inline> words = new ArrayList<>(List.of(Inline.bold(person.name())));
        if (!person.job().isBlank()) {
            words.add(Inline.text(", " + person.job()));
        }
        if (!person.reach().none()) {
            words.add(new Inline.LineBreak());
            words.addAll(reach(person.reach()));
        }
        return words;
    }

    private static List<Inline> reach(Reach reach) {
        List<Inline> words = new ArrayList<>();
        if (!reach.phone().isEmpty()) {
            words.add(Inline.text(reach.phone()));
        }
        if (!reach.email().isEmpty()) {
            words.add(Inline.text(words.isEmpty() ? "" : ", "));
            words.add(Inline.link(reach.email(), "mailto:" + reach.email().strip()));
        }
        return words;
    }

    private static Inline web(String typed) {
        String address = typed.strip();
        return Inline.link(address, address.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? address : "https://" + address);
    }

    private String text(String key, Object... arguments) {
        String text = texts.getString("paper.network." + key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.UK).format(arguments);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
