package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partnershipregister.model.agreement.AgreementParty;

/** What can be done with the parties of an agreement as a list: add some, move one, take one out. Each is one step for undo. */
final class PartyCommands {
    private final AgreementDesk desk;

    PartyCommands(AgreementDesk desk) {
        this.desk = desk;
    }

    /** Adds those whose organisations are no parties yet, as the last; then does something more. */
    void add(List<AgreementParty> wished, Runnable then) {
        change(parties -> with(parties, wished), "agreement.parties.added", then, wished.size(), wished.getFirst().name());
    }

    /** Takes a party out. */
    void remove(AgreementParty party) {
        change(parties -> parties.stream().filter(one -> !one.id().equals(party.id())).toList(), "agreement.parties.removed", () -> { },
            party.name());
    }

    /** Changes places with the party before (-1) or after (1) it, in the text and on the signature page. */
    void move(UUID id, int by) {
        desk.change("change.agreement.parties", kept -> kept.withParties(moved(kept.parties(), id, by)));
    }

    static List<AgreementParty> with(List<AgreementParty> parties, List<AgreementParty> wished) {
        List<AgreementParty> all = new ArrayList<>(parties);
        wished.stream().filter(one -> all.stream().noneMatch(there -> there.organisation().equals(one.organisation()))).forEach(all::add);
        return all;
    }

    static List<AgreementParty> moved(List<AgreementParty> parties, UUID id, int by) {
        List<AgreementParty> all = new ArrayList<>(parties);
        int from = all.stream().map(AgreementParty::id).toList().indexOf(id);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
        }
        return all;
    }

    /** What is refused, such as taking out a party that owes something, leaves nothing unsaved behind. */
    private void change(UnaryOperator<List<AgreementParty>> change, String saidKey, Runnable then, Object... args) {
        desk.tools.status().unsaved();
        desk.tools.work().run(() -> desk.agreements().change(desk.id, "change.agreement.parties",
            kept -> kept.withParties(change.apply(kept.parties()))), _ -> {
                desk.tools.status().saved();
                desk.tools.status().undoable(desk.tools.text(saidKey, args));
                then.run();
            }, refused -> {
                desk.tools.status().settled();
                desk.tools.work().complain(refused);
            });
    }
}
