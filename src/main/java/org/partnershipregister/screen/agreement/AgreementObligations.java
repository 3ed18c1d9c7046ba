package org.partnershipregister.screen.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.AgreementFacts;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.model.agreement.ObligationState;
import org.partnershipregister.store.agreement.ObligationStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.obligation.ObligationSteps;
import org.partnershipregister.ui.obligation.ObligationsPane;
import org.partnershipregister.ui.obligation.Owed;

/** Who must do what by when under an agreement; only its parties can be chosen. */
final class AgreementObligations implements ObligationSteps {
    private final AgreementDesk desk;
    private final ObligationStore store;
    private final ObligationsPane pane;
    private final LiveQuestion<List<Obligation>> question;
    private final IntConsumer stillOpen;
    private final ScrollPane node;
    private List<Obligation> kept = List.of();

    /** @param stillOpen is told how many are open */
    AgreementObligations(AgreementDesk desk, IntConsumer stillOpen) {
        this.desk = desk;
        this.store = new ObligationStore(desk.register.database());
        this.pane = new ObligationsPane(this, desk.tools, desk.tools.text("agreement.obligations.title"));
        this.question = new LiveQuestion<>(desk.tools.work(), () -> () -> store.of(desk.id), this::read);
        this.stillOpen = stillOpen;
        this.node = new ScrollPane(pane.node());
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        desk.onKept(_ -> show());
    }

    Node node() {
        return node;
    }

    void open() {
        question.listen(desk.tools.changes(), Kind.AGREEMENT).ask();
    }

    void close() {
        question.close();
    }

    boolean underWay() {
        return pane.underWay();
    }

    @Override
    public Obligation save(Obligation obligation) {
        return store.save(desk.id, desk.agreements().get(desk.id).partnership(), obligation);
    }

    @Override
    public Obligation settle(UUID id, ObligationState state, LocalDate on, String evidence) {
        return store.settle(id, state, on, evidence);
    }

    @Override
    public Obligation reopen(UUID id) {
        return store.reopen(id);
    }

    @Override
    public void remove(UUID id) {
        store.remove(id);
    }

    private void read(List<Obligation> now) {
        kept = now;
        stillOpen.accept((int) now.stream().filter(Obligation::open).count());
        show();
    }

    private void show() {
        desk.facts().map(AgreementFacts::agreement).ifPresent(agreement -> pane.show(new Owed(kept, agreement.parties().stream()
            .map(party -> new RecordLink(Kind.ORGANISATION, party.organisation(), party.name())).toList(), true)));
    }
}
