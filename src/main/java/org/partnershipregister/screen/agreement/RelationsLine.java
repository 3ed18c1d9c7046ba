package org.partnershipregister.screen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.agreement.AgreementRelations;
import org.partnershipregister.model.agreement.AgreementRelations.Related;
import org.partnershipregister.store.agreement.SuccessionStore;
import org.partnershipregister.ui.LiveQuestion;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** A line of links below an agreement's title: what it takes the place of, what replaces or changes it, what it passes on. */
final class RelationsLine {
    private final Tools tools;
    private final LiveQuestion<AgreementRelations> question;
    private final List<Consumer<AgreementRelations>> listeners = new ArrayList<>();
    private final FlowPane node = new FlowPane();
    private AgreementRelations shown = AgreementRelations.NONE;

    RelationsLine(AgreementDesk desk) {
        this.tools = desk.tools;
        SuccessionStore store = new SuccessionStore(desk.register.database());
        this.question = new LiveQuestion<>(tools.work(), () -> () -> store.of(desk.id), this::show).whenGone(() -> { });
        node.getStyleClass().add("relations");
        node.setId("relations");
        Shown.when(node, false);
    }

    Node node() {
        return node;
    }

    AgreementRelations relations() {
        return shown;
    }

    void onShown(Consumer<AgreementRelations> listener) {
        listeners.add(listener);
    }

    void open() {
        question.listen(tools.changes(), Kind.AGREEMENT).ask();
    }

    void close() {
        question.close();
    }

    private void show(AgreementRelations now) {
        shown = now;
        node.getChildren().clear();
        now.replaces().ifPresent(one -> add("relation.replaces", one));
        now.replacedBy().forEach(one -> add(one.status().open() ? "relation.replacing" : "relation.replaced", one));
        now.varies().ifPresent(one -> add("relation.varies", one));
        now.variations().forEach(one -> add("relation.varied", one));
        now.parent().ifPresent(one -> add("relation.parent", one));
        now.children().forEach(one -> add("relation.child", one));
        Shown.when(node, !node.getChildren().isEmpty());
        listeners.forEach(listener -> listener.accept(now));
    }

    private void add(String key, Related one) {
        String state = tools.text("agreement.status." + one.status());
        Optional<String> start = one.start().map(tools.formats()::shortDate);
        Hyperlink link = new Hyperlink(tools.text(key, one.ref(), start.map(day -> tools.text("relation.state", state, day)).orElse(state)));
        link.getStyleClass().add("flat-link");
        link.setOnAction(event -> tools.navigator().go(new Place.Agreement(one.id())));
        node.getChildren().add(link);
    }
}
