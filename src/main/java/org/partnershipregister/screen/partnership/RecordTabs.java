package org.partnershipregister.screen.partnership;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.HistoryEntry;
import org.partnershipregister.model.agreement.AgreementRow;
import org.partnershipregister.model.meeting.ActionRow;
import org.partnershipregister.model.meeting.MeetingRow;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** The tabs that list what belongs to a partnership: agreements, meetings, actions, and what was changed. */
final class RecordTabs {

    private final Tools tools;
    private final UUID partnership;
    private final LinkTable<AgreementRow> agreements;
    private final LinkTable<MeetingRow> meetings;
    private final LinkTable<ActionRow> actions;
    private final LinkTable<HistoryEntry> history;

    RecordTabs(Tools tools, UUID partnership) {
        this.tools = tools;
        this.partnership = partnership;
        this.agreements = new LinkTable<AgreementRow>(tools, "partnership.agreements", AgreementRow::id, Place.Agreement::new)
            .column("partnership.column.title", 320, AgreementRow::title)
            .column("partnership.column.kind", 190, row -> tools.text("agreement.kind." + row.kind().name()))
            .column("partnership.column.status", 120, row -> tools.text("agreement.status." + row.status().name()))
            .column("partnership.column.from", 110, row -> tools.formats().shortDate(row.dates().start()))
            .column("partnership.column.to", 110, row -> tools.formats().shortDate(row.dates().end()))
            .column("partnership.column.review", 110, row -> tools.formats().shortDate(row.dates().review()));
        this.meetings = new LinkTable<MeetingRow>(tools, "partnership.meetings", MeetingRow::id, Place.Meeting::new)
            .column("partnership.column.date", 110, row -> tools.formats().shortDate(row.heldOn()))
            .column("partnership.column.title", 320, MeetingRow::title)
            .column("partnership.column.place", 200, MeetingRow::place)
            .column("partnership.column.status", 110, row -> tools.text("partnership.meeting." + row.state().name()))
            .column("partnership.column.present", 90, row -> row.present() == 0 ? "" : String.valueOf(row.present()))
            .column("partnership.column.open", 100, row -> row.openActions() == 0 ? "" : String.valueOf(row.openActions()));
        this.actions = new LinkTable<ActionRow>(tools, "partnership.actions", ActionRow::id, Place.Action::new)
            .column("partnership.column.action", 420, row -> row.action().text())
            .column("partnership.column.owner", 220, ActionRow::ownerInFull)
            .column("partnership.column.due", 110, row -> tools.formats().shortDate(row.action().dueOn()))
            .column("partnership.column.status", 110, row -> tools.text("partnership.action." + row.action().outcome().state().name()));
        this.history = new LinkTable<HistoryEntry>(tools, "partnership.history", entry -> partnership,
            Place.Partnership::new)
            .column("partnership.column.when", 170, entry -> tools.formats().moment(entry.at().toInstant()))
            .column("partnership.column.who", 180, HistoryEntry::by)
            .column("partnership.column.change", 620, this::said);
    }

    void fill(Tab agreementTab, Tab meetingTab, Tab actionTab, Tab historyTab) {
        agreementTab.setContent(page(agreements.node(), "partnership.new-agreement",
            new Place.NewAgreement(Optional.of(partnership))));
        meetingTab.setContent(page(meetings.node(), "partnership.new-meeting",
            new Place.NewMeeting(Optional.of(partnership))));
        actionTab.setContent(actions.node());
        historyTab.setContent(history.node());
    }

    void show(PartnershipFacts facts) {
        agreements.show(facts.agreements());
        meetings.show(facts.meetings());
        actions.show(facts.actions());
        history.show(facts.history());
    }

    private String said(HistoryEntry entry) {
        String key = entry.label().key();
        String what = tools.messages().has(key) ? tools.text(key, entry.label().subject()) : entry.label().subject();
        return entry.undo() ? tools.text("partnership.undone", what) : what;
    }

    private Node page(Node table, String addKey, Place fresh) {
        Button add = new Button(tools.text(addKey));
        add.setOnAction(event -> tools.navigator().go(fresh));
        HBox bar = new HBox(add);
        bar.getStyleClass().add("tab-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(bar, table);
    }
}
