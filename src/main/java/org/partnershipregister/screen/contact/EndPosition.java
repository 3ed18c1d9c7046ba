package org.partnershipregister.screen.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.partnership.Handover;
import org.partnershipregister.model.party.Contact;
import org.partnershipregister.model.party.Position;
import org.partnershipregister.store.governance.PositionHandover;
import org.partnershipregister.ui.HandoverList;
import org.partnershipregister.ui.Tools;

/** Ends a position: says first what the person holds, asks why, and lists afterwards what is still to be handed over. */
final class EndPosition {

    private final Tools tools;
    private final PositionHandover store;
    private final HandoverList list;

    EndPosition(Tools tools, PositionHandover store) {
        this.tools = tools;
        this.store = store;
        this.list = new HandoverList(tools, "handover.spoken-in");
    }

    Node node() {
        return list;
    }

    /** What the person still holds for organisations at which every position has ended; asked on the register's thread. */
    Handover left(Contact contact) {
        return contact.positions().stream().filter(position -> ended(position) && contact.positions().stream()
                .noneMatch(other -> other.organisation().equals(position.organisation()) && !ended(other)))
            .map(Position::organisation).distinct().map(organisation -> store.of(contact.id(), organisation))
            .reduce(Handover.NOTHING, EndPosition::together);
    }

    void show(Handover held) {
        list.show(held);
    }

    /** @param end ends the position for the reason typed */
    void ask(Contact contact, Position position, BiConsumer<Position, String> end) {
        tools.work().run(() -> store.of(contact.id(), position.organisation()), held -> {
            String title = tools.text("contact.end-position.title", contact.name().full(), position.organisationName());
            String action = tools.text("contact.end-position");
            if (held.empty() || tools.dialogs().confirm(title, list.inWords(held), action)) {
                Optional<String> why = tools.dialogs().askText(title, tools.text("contact.end-position.why"), "", action);
                why.ifPresent(reason -> end.accept(position, reason.strip()));
            }
        });
    }

    private boolean ended(Position position) {
        return position.endOn().map(day -> !day.isAfter(tools.formats().today())).orElse(false);
    }

    private static Handover together(Handover one, Handover other) {
        return new Handover(both(one.people(), other.people()), both(one.seats(), other.seats()),
            both(one.actions(), other.actions()), both(one.signatures(), other.signatures()));
    }

    private static List<RecordLink> both(List<RecordLink> one, List<RecordLink> other) {
        List<RecordLink> all = new ArrayList<>(one);
        other.stream().filter(link -> !all.contains(link)).forEach(all::add);
        return all;
    }
}
