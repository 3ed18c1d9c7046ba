package org.partnershipregister.screen.contact;

import java.util.List;
import java.util.UUID;
import org.partnershipregister.model.party.ContactRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.ContactLists;
import org.partnershipregister.store.party.PartnerBulk;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.Command;
import org.partnershipregister.ui.Outside;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.SelectionPane;
import org.partnershipregister.ui.Tools;

/** What can be done to the selected contacts, each as one step: copy and bin. */
final class ManyContacts {
    private final Tools tools;
    private final PartnerBulk bulk;
    private final ContactLists lists;
    private final PagedRows<ContactRow> rows;
    private final Columns<ContactRow> columns;
    private final SelectionPane node;

    ManyContacts(Register register, Tools tools, PagedRows<ContactRow> rows, Columns<ContactRow> columns) {
        this.tools = tools;
        this.bulk = new PartnerBulk(register.database());
        this.lists = new ContactLists(register.database());
        this.rows = rows;
        this.columns = columns;
        this.node = new SelectionPane(tools, commands());
    }

    SelectionPane node() {
        return node;
    }

    List<Command> commands() {
        return List.of(new Command(tools.text("many.copy"), this::copy), new Command(tools.text("many.delete"), this::delete));
    }

    /** Puts the selected rows on the clipboard as they are shown. */
    void copy() {
        List<UUID> ids = rows.selectedIds();
        tools.work().run(() -> {
            List<ContactRow> found = lists.rows(ids);
            return ids.stream().flatMap(id -> found.stream().filter(row -> row.id().equals(id))).toList();
        }, found -> {
            new Outside(tools).copy(columns.copied(found));
            tools.status().say(tools.text("many.copied", found.size()));
        });
    }

    /** Moves the selected contacts to the bin, but for those that other records name. */
    void delete() {
        List<UUID> ids = rows.selectedIds();
        if (!ids.isEmpty()) {
            tools.work().run(() -> bulk.deleteContacts(ids), result -> {
                String kept = result.kept().isEmpty() ? "" : " " + tools.text("many.kept", result.kept().size(),
                    String.join(", ", result.kept().subList(0, Math.min(5, result.kept().size()))));
                String sentence = tools.text("many.deleted", result.done()) + kept;
                if (result.done() > 0) {
                    tools.status().undoable(sentence);
                } else {
                    tools.status().say(sentence);
                }
            });
        }
    }
}
