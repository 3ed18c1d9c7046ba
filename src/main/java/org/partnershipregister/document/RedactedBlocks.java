package org.partnershipregister.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.document.NameSearch.Place;

/** The blocks of a paper without names. A name counts as one although its words are marked differently or stand on two lines. */
final class RedactedBlocks {
    private final Redaction redaction;

    RedactedBlocks(Redaction redaction) {
        this.redaction = redaction;
    }

    Block of(Block block) {
        return switch (block) {
            case Block.Heading one -> new Block.Heading(one.level(), redaction.text(one.number()), inlines(one.text()));
            case Block.Paragraph one -> new Block.Paragraph(redaction.text(one.number()), one.indent(), inlines(one.text()));
            case Block.Listing one -> listing(one);
            case Block.Table one -> new Block.Table(redaction.text(one.caption()), cells(one.header()), one.weights(),
                one.rows().stream().map(this::cells).toList());
            case Block.Signatures one -> new Block.Signatures(one.parties().stream().map(this::party).toList());
            case Block.Panel one -> new Block.Panel(one.tone(), redaction.text(one.title()), one.content().stream().map(this::of).toList());
            case Block.PageBreak one -> one;
        };
    }

    private Block.Listing listing(Block.Listing list) {
        return switch (list) {
            case Block.BulletList one -> new Block.BulletList(one.indent(), items(one.items()));
            case Block.NumberedList one -> new Block.NumberedList(one.indent(), items(one.items()));
        };
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream().map(item -> new Block.Item(inlines(item.text()), item.nested().stream().map(this::listing).toList())).toList();
    }

    private List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> new Block.Cell(inlines(cell.text()))).toList();
    }

    private Block.Party party(Block.Party party) {
        return new Block.Party(redaction.text(party.label()), redaction.text(party.organisation()), party.lines().stream()
            .map(line -> new Block.Line(redaction.text(line.label()), redaction.text(line.value()), line.tall())).toList());
    }

    /** Looks at the words of all pieces together; what is hidden takes the dress of the piece it begins in. */
    private List<Inline> inlines(List<Inline> pieces) {
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(words(piece)));
        List<Place> places = redaction.places(whole.toString());
        List<Inline> result = new ArrayList<>();
        int from = 0;
        for (Inline piece : pieces) {
            int end = from + words(piece).length();
            piece(piece, kept(whole, from, end, places)).ifPresent(result::add);
            from = end;
        }
        return result;
    }

    /** The words of a piece with its names hidden; a name that began before it is left out. */
    private String kept(CharSequence whole, int from, int end, List<Place> places) {
        StringBuilder kept = new StringBuilder();
        int at = from;
        for (Place place : places) {
            if (place.end() > from && place.start() < end) {
                kept.append(whole, at, Math.max(at, place.start()));
                if (place.start() >= from) {
                    kept.append(redaction.sign(place.what()));
                }
                at = Math.min(end, place.end());
            }
        }
        return kept.append(whole, at, end).toString();
    }

    private static Optional<Inline> piece(Inline piece, String words) {
        return switch (piece) {
            case Inline.Text text -> Optional.of(words).filter(kept -> !kept.isEmpty()).map(kept -> new Inline.Text(kept, text.marks()));
            case Inline.Link _ -> Optional.of(words).filter(kept -> !kept.isEmpty()).map(Inline::text);
            case Inline.MissingValue _ -> Optional.of(words.replaceAll("^\\[|]$", "")).filter(kept -> !kept.isEmpty()).map(Inline.MissingValue::new);
            case Inline.LineBreak one -> words.isEmpty() ? Optional.empty() : Optional.of(one);
        };
    }

    private static String words(Inline piece) {
        return switch (piece) {
            case Inline.Text text -> text.text();
            case Inline.Link link -> link.text();
            case Inline.MissingValue missing -> "[" + missing.text() + "]";
            case Inline.LineBreak _ -> "\n";
        };
    }
}
