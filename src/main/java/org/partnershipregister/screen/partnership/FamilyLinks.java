package org.partnershipregister.screen.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Family;
import org.partnershipregister.model.partnership.PartnershipRow;
import org.partnershipregister.model.partnership.Standing;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.Becoming;
import org.partnershipregister.store.partnership.PartnershipLists;
import org.partnershipregister.ui.Chips;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.WrapRow;

/** Below a partnership's name: where it came from, what it led to, and that it counts as a contract; often nothing. */
final class FamilyLinks {

    private final Tools tools;
    private final WrapRow row;
    private final LiveQuestion<Facts> question;

    private record Facts(Family family, Standing standing) {
    }

    FamilyLinks(Register register, Tools tools, UUID partnership, WrapRow row) {
        this.tools = tools;
        this.row = row;
        this.question = new LiveQuestion<>(tools.work(), () -> () -> new Facts(
            new Becoming(register.database()).family(partnership), new PartnershipLists(register.database())
                .rows(List.of(partnership)).stream().findFirst().map(PartnershipRow::standing).orElse(Standing.PARTNERSHIP)),
            this::show).whenGone(() -> { });
        visible(false);
    }

    void shown() {
        question.listen(tools.changes(), Kind.PARTNERSHIP, Kind.OPPORTUNITY, Kind.ORGANISATION).ask();
    }

    void hidden() {
        question.close();
    }

    private void show(Facts facts) {
        Family family = facts.family();
        List<Node> parts = new ArrayList<>();
        if (facts.standing() != Standing.PARTNERSHIP) {
            parts.add(Chips.chip(tools.text("partnership.counts-as", tools.text(facts.standing().key())),
                ChipsOf.standing(facts.standing())));
        }
        parts.addAll(said("partnership.came-from",
            Stream.concat(family.cameFrom().stream(), family.opportunity().stream()).toList()));
        parts.addAll(said("partnership.led-to", family.ledTo()));
        row.getChildren().setAll(parts);
        visible(!parts.isEmpty());
    }

    private List<Node> said(String key, List<RecordLink> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        Label label = new Label(tools.text(key));
        label.getStyleClass().add("muted");
        return Stream.concat(Stream.of(label), links.stream().map(this::link)).toList();
    }

    private Node link(RecordLink link) {
        Hyperlink shown = new Hyperlink(link.name());
        shown.getStyleClass().add("flat-link");
        shown.setOnAction(event -> tools.navigator().go(Place.of(link.kind(), link.id())));
        return shown;
    }

    private void visible(boolean there) {
        Shown.when(row, there);
    }
}
