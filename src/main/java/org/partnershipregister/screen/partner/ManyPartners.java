package org.partnershipregister.screen.partner;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipregister.model.party.BulkResult;
import org.partnershipregister.model.party.OrganisationStatus;
import org.partnershipregister.model.party.PartnerRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.PartnerBulk;
import org.partnershipregister.store.party.PartnerLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.Command;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Outside;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.SelectionPane;
import org.partnershipregister.ui.Tools;

/** What can be done to the selected partners, each as one step: copy, tag, status, bin. */
final class ManyPartners {
    private final Tools tools;
    private final PartnerBulk bulk;
    private final PartnerLists lists;
    private final PagedRows<PartnerRow> rows;
    private final Columns<PartnerRow> columns;
    private final SelectionPane node;

    ManyPartners(Register register, Tools tools, PagedRows<PartnerRow> rows, Columns<PartnerRow> columns) {
        this.tools = tools;
        this.bulk = new PartnerBulk(register.database());
        this.lists = new PartnerLists(register.database());
        this.rows = rows;
        this.columns = columns;
        this.node = new SelectionPane(tools, commands());
    }

    SelectionPane node() {
        return node;
    }

    List<Command> commands() {
        return List.of(new Command(tools.text("many.copy"), this::copy), new Command(tools.text("many.tag"), this::tag),
            new Command(tools.text("many.status"), this::status), new Command(tools.text("many.delete"), this::delete));
    }

    /** Puts the selected rows on the clipboard as they are shown. */
    void copy() {
        List<UUID> ids = rows.selectedIds();
        tools.work().run(() -> {
            List<PartnerRow> found = lists.rows(ids);
            return ids.stream().flatMap(id -> found.stream().filter(row -> row.id().equals(id))).toList();
        }, found -> {
            new Outside(tools).copy(columns.copied(found));
            tools.status().say(tools.text("many.copied", found.size()));
        });
    }

    /** Moves the selected partners to the bin, but for those that other records name. */
    void delete() {
        change(bulk::deleteOrganisations, "many.deleted");
    }

    private void tag() {
        int selected = rows.selectedIds().size();
        if (selected > 0) {
            tools.dialogs().askText(tools.text("many.tag.title", selected), tools.text("many.tag.label"), "",
                    tools.text("many.tag.action")).filter(tag -> !tag.isBlank())
                .ifPresent(tag -> change(ids -> bulk.addTag(ids, tag), "many.changed"));
        }
    }

    private void status() {
        int selected = rows.selectedIds().size();
        if (selected > 0) {
            tools.dialogs().choose(tools.text("many.status.title", selected), tools.text("many.status.text"),
                    Stream.of(OrganisationStatus.values())
                        .map(status -> new Dialogs.Answer<>(tools.word(status), status)).toList())
                .ifPresent(status -> change(ids -> bulk.setStatus(ids, status), "many.changed"));
        }
    }

    private void change(Function<List<UUID>, BulkResult> action, String said) {
        List<UUID> ids = rows.selectedIds();
        if (!ids.isEmpty()) {
            tools.work().run(() -> action.apply(ids), result -> {
                String sentence = tools.text(said, result.done());
                String kept = result.kept().isEmpty() ? "" : " " + tools.text("many.kept", result.kept().size(),
                    String.join(", ", result.kept().subList(0, Math.min(5, result.kept().size()))));
                if (result.done() > 0) {
                    tools.status().undoable(sentence + kept);
                } else {
                    tools.status().say(sentence + kept);
                }
            });
        }
    }
}
