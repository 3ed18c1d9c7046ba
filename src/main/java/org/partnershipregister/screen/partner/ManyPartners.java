package org.partnershipregister.screen.partner;

import java.util.stream.Stream;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerBulk;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.ManyRows;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Tools;

/** What can be done to the selected partners, each as one step: copy, tag, status, bin. */
final class ManyPartners {
    private final Tools tools;
    private final PartnerBulk bulk;
    private final ManyRows<PartnerRow> rows;

    ManyPartners(Register register, Tools tools, PagedRows<PartnerRow> rows, Columns<PartnerRow> columns) {
        this.tools = tools;
        this.bulk = new PartnerBulk(register.database());
        this.rows = new ManyRows<>(tools, rows, columns, bulk::deleteOrganisations)
            .with(tools.text("many.tag"), this::tag).with(tools.text("many.status"), this::status);
    }

    ManyRows<PartnerRow> rows() {
        return rows;
    }

    private void tag() {
        int selected = rows.selected();
        if (selected > 0) {
            tools.dialogs().askText(tools.text("many.tag.title", selected), tools.text("many.tag.label"), "",
                    tools.text("many.tag.action")).filter(tag -> !tag.isBlank())
                .ifPresent(tag -> rows.change(ids -> bulk.addTag(ids, tag), "many.changed"));
        }
    }

    private void status() {
        int selected = rows.selected();
        if (selected > 0) {
            tools.dialogs().choose(tools.text("many.status.title", selected), tools.text("many.status.text"),
                    Stream.of(OrganisationStatus.values())
                        .map(status -> new Dialogs.Answer<>(tools.word(status), status)).toList())
                .ifPresent(status -> rows.change(ids -> bulk.setStatus(ids, status), "many.changed"));
        }
    }
}
