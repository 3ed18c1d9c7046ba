package org.partnershipregister.screen.resource;

import javafx.scene.control.TableView;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.resource.PooledLine;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of the list of contributions. */
final class ResourceColumns {

    private ResourceColumns() {
    }

    static Columns<PooledLine> in(TableView<PagedRow<PooledLine>> table, Tools tools) {
        ResourceWords words = new ResourceWords(tools);
        return new Columns<PooledLine>(table, "resource", tools.settings(), tools.messages())
            .text("partnership", 112, PooledLine::partnership)
            .text("title", 142, line -> line.contribution().title())
            .text("member", 108, line -> line.contribution().giver().name())
            .chip("state", 103, words::state, words::role)
            .text("promised", 178, line -> words.amount(line.contribution().kept().promised(), line.contribution().nature().unit()))
            .more("kind", 110, line -> tools.word(line.contribution().nature().kind()))
            .more("expected", 105, line -> tools.formats().shortDate(line.contribution().span().from().or(line.contribution().span()::to)))
            .more("received", 140, line -> words.amount(line.balance().received(), line.contribution().nature().unit()))
            .more("outstanding", 140, line -> words.amount(line.balance().outstanding(), line.contribution().nature().unit()))
            .more("used", 140, line -> words.amount(line.balance().used(), line.contribution().nature().unit()))
            .more("returned", 140, line -> words.amount(line.balance().returned(), line.contribution().nature().unit()))
            .more("left", 140, line -> words.amount(line.left(), line.contribution().nature().unit()))
            .more("owner", 140, line -> line.contribution().ownership().owner().map(RecordLink::name).orElse(""))
            .more("basis", 80, line -> tools.word(line.contribution().nature().basis()))
            .more("valued", 160, line -> line.contribution().nature().valuedBy())
            .more("until", 105, line -> tools.formats().shortDate(line.contribution().span().to()))
            .more("ref", 90, line -> line.contribution().ref()).arrange();
    }
}
