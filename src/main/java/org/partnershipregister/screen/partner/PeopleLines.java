package org.partnershipregister.screen.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.partnershipregister.model.agreement.AgreementStatus;
import org.partnershipregister.model.party.PaperHere;
import org.partnershipregister.model.party.PersonHere;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.model.party.WorksIn;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.partnership.Voice;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** Lines of the small tables below a partner's details: its people and the partnerships it is in, each a link. */
final class PeopleLines {
    private final Tools tools;
    private final LocalDate today;

    PeopleLines(Tools tools) {
        this.tools = tools;
        this.today = tools.formats().today();
    }

    /** People with their job, what they are to us, and how to reach them. */
    void people(GridPane grid, List<PersonHere> people) {
        grid.getChildren().clear();
        if (people.isEmpty()) {
            grid.add(muted(tools.text("partner.people.none")), 0, 0);
        }
        int line = 0;
        for (PersonHere person : people) {
            add(grid, line++, person.position().overOn(today), link(person.name(), new Place.Contact(person.contact())),
                job(person.position()), text(person.phone().isEmpty() ? person.email() : person.phone()));
        }
    }

    /** Partnerships with their main model and the partner's voice in them. */
    void worksIn(GridPane grid, List<WorksIn> partnerships) {
        grid.getChildren().clear();
        if (partnerships.isEmpty()) {
            grid.add(muted(tools.text("partner.works-in.none")), 0, 0);
        }
        int line = 0;
        for (WorksIn one : partnerships) {
            String model = one.model().isEmpty() ? "" : tools.text(PartnershipModel.valueOf(one.model()).key());
            String voice = tools.text(Voice.valueOf(one.voice()).key()).toLowerCase(Locale.UK);
            add(grid, line++, one.left(), link(one.name(), new Place.Partnership(one.partnership())), text(model),
                text(one.left() ? tools.text("partner.left") : voice));
        }
    }

    /** Agreements it is a party to, with their state. */
    void agreements(GridPane grid, List<PaperHere> papers) {
        links(grid, tools.text("partner.agreements.none"), papers.stream().map(one ->
            new Line(one.ref() + " " + one.title(), new Place.Agreement(one.id()),
                tools.text("agreement.status." + AgreementStatus.valueOf(one.state()).name()),
                tools.formats().shortDate(one.on()))).toList());
    }

    /** Meetings it was at. */
    void meetings(GridPane grid, List<PaperHere> papers) {
        links(grid, tools.text("partner.meetings.none"), papers.stream().map(one ->
            new Line(one.title(), new Place.Meeting(one.id()), one.ref(), tools.formats().shortDate(one.on()))).toList());
    }

    private void links(GridPane grid, String none, List<Line> lines) {
        grid.getChildren().clear();
        if (lines.isEmpty()) {
            grid.add(muted(none), 0, 0);
        }
        int at = 0;
        for (Line line : lines) {
            add(grid, at++, false, link(line.name(), line.place()), text(line.what()), text(line.when()));
        }
    }

    /** One record as a link, with what and when. */
    private record Line(String name, Place place, String what, String when) {
    }

    private void add(GridPane grid, int row, boolean past, Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            HBox cell = new HBox(cells[column]);
            cell.getStyleClass().add(past ? "line-cell-past" : "line-cell");
            GridPane.setHgrow(cell, Priority.ALWAYS);
            cell.setMinWidth(column == 0 ? 90 : Region.USE_COMPUTED_SIZE);
            grid.add(cell, column, row);
        }
    }

    private Node job(Position position) {
        String dates = position.overOn(today) ? position.endOn().map(tools.formats()::shortDate)
            .map(day -> tools.text("partner.left") + " " + day).orElse("") : "";
        Label label = text(Stream.of(position.jobTitle(), dates).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
        if (!position.mainContact()) {
            return label;
        }
        HBox box = new HBox(6, label, Chips.chip(tools.text("partner.main-contact"), Chips.Role.INFO));
        box.getChildren().removeIf(node -> node == label && label.getText().isEmpty());
        return box;
    }

    private Hyperlink link(String name, Place place) {
        Hyperlink link = new Hyperlink(name);
        link.getStyleClass().add("line-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            tools.navigator().go(place);
        });
        return link;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
