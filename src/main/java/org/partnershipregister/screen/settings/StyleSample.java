package org.partnershipregister.screen.settings;

import java.util.List;
import org.partnershipregister.document.Block;
import org.partnershipregister.document.Document;
import org.partnershipregister.ui.Tools;

/** The first page of a made-up agreement, to see how our papers look. */
final class StyleSample {
    private StyleSample() {
    }

    static Document of(Tools tools) {
        Document.Draft draft = Document.titled(tools.text("style.sample.title"), tools.formats().today())
            .footer(tools.text("style.sample.footer")).add(Block.heading(1, tools.text("style.sample.title")))
            .add(Block.paragraph(tools.text("style.sample.between")));
        for (int clause = 1; clause <= 3; clause++) {
            draft.add(Block.heading(2, String.valueOf(clause), tools.text("style.sample.heading." + clause)))
                .add(Block.paragraph(tools.text("style.sample.text." + clause)));
        }
        Block.Cell partner = Block.Cell.of(tools.text("style.sample.partner"));
        Block.Cell role = Block.Cell.of(tools.text("style.sample.role"));
        return draft.add(new Block.Table(tools.text("style.sample.table"), List.of(partner, role), List.of(1, 2),
            List.of(List.of(Block.Cell.of(tools.text("style.sample.partner.1")), Block.Cell.of(tools.text("style.sample.role.1"))),
                List.of(Block.Cell.of(tools.text("style.sample.partner.2")), Block.Cell.of(tools.text("style.sample.role.2")))))).done();
    }
}
