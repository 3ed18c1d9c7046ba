package org.partnershipregister.screen.partnership;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.partnershipregister.model.partnership.MemberLine;
import org.partnershipregister.model.partnership.Membership;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Members as lines of a small table: who, of which sector, with what voice. */
final class MemberLines {

    private static final int LARGE_TEXT = 150;

    private final Tools tools;

    MemberLines(Tools tools) {
        this.tools = tools;
    }

    void fill(GridPane grid, List<MemberLine> members) {
        grid.getChildren().clear();
        members.forEach(line -> {
            Membership member = line.membership();
            Label sector = new Label(sector(line));
            sector.getStyleClass().add("muted");
            sector.setMinWidth(Label.USE_PREF_SIZE);
            Node name = name(member);
            GridPane.setHgrow(name, Priority.ALWAYS);
            if (tools.settings().textSize() >= LARGE_TEXT) {
                Shown.when(sector, false);
            }
            grid.addRow(grid.getRowCount(), name, sector, Chips.chip(
                tools.text(member.voice().key()).toLowerCase(Locale.UK), ChipsOf.voice(member.voice())));
        });
    }

    /** As above; where nobody is a member yet, a link to the place where members are added. */
    void fill(GridPane grid, List<MemberLine> members, Runnable toMembers) {
        fill(grid, members);
        if (members.isEmpty()) {
            Hyperlink add = new Hyperlink(tools.text("partnership.members.add-first"));
            add.setId("addMembers");
            add.setOnAction(event -> toMembers.run());
            grid.addRow(0, add);
        }
    }

    /** Of which sector an organisation is, or what sort of group. */
    String sector(MemberLine line) {
        return line.sector().map(one -> tools.text("partnership.sector." + one.name().toLowerCase(Locale.ROOT)))
            .orElse(tools.text(line.membership().party().kind().key())).toLowerCase(Locale.UK);
    }

    private Node name(Membership member) {
        if (member.party().organisation().isEmpty()) {
            return new Label(member.party().name());
        }
        Hyperlink link = new Hyperlink(member.party().name());
        link.setWrapText(true);
        link.getStyleClass().add("quiet-link");
        link.setOnAction(event -> tools.navigator().go(new Place.Partner(member.party().organisation().orElseThrow())));
        return link;
    }
}
