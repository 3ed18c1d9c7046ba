package org.partnershipregister.screen.partner;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.partnershipregister.model.TextKey;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.Tools;

/** The columns of the list of partners. */
final class PartnerColumns {

    private PartnerColumns() {
    }

    static Columns<PartnerRow> in(TableView<PagedRow<PartnerRow>> table, Tools tools) {
        return new Columns<PartnerRow>(table, "partner", tools.settings(), tools.messages())
            .text("name", 200, PartnerRow::name)
            .text("sector", 80, row -> tools.word(row.sector()).toLowerCase(Locale.UK))
            .text("kind", 142, row -> kind(row, tools))
            .text("partnerships", 112, row -> String.valueOf(row.partnerships()))
            .text("lastContact", 106, row -> tools.formats().shortDate(row.lastContact()))
            .more("contracts", 90, row -> String.valueOf(row.contracts()))
            .more("town", 120, PartnerRow::town)
            .more("status", 110, row -> tools.word(row.status()))
            .more("ref", 90, PartnerRow::ref).arrange();
    }

    private static String kind(PartnerRow row, Tools tools) {
        String form = row.legalForm().map(one -> tools.text(
            TextKey.of("kind", one))).orElse("");
        return Stream.of(form, row.number()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
