package org.partnershipregister.screen.agreement;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.agreement.Agreement;
import org.partnershipregister.model.agreement.AgreementRelations;
import org.partnershipregister.model.agreement.NoticeGiven;
import org.partnershipregister.store.agreement.SuccessionStore;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.RecordPicker;
import org.partnershipregister.ui.Shown;
import org.partnershipregister.ui.Tools;

/** Below the dates: notice that was given, and the agreement whose terms this one passes on, back to back. */
final class KinController {
    @FXML private VBox noticePlace;
    @FXML private RecordPicker parent;
    @FXML private Hyperlink openParent;

    private final AgreementDesk desk;
    private final Tools tools;
    private final NoticeInputs notice;
    private final Parent node;
    private boolean filling;

    KinController(AgreementDesk desk) {
        this.desk = desk;
        this.tools = desk.tools;
        this.notice = new NoticeInputs(tools, this::save);
        this.node = tools.views().load(this);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        noticePlace.getChildren().setAll(notice.node());
        SuccessionStore others = new SuccessionStore(desk.register.database());
        parent.use(tools, typed -> others.named(desk.id, typed));
        parent.chosenProperty().addListener((chosen, before, now) -> choose(now));
        desk.onKept(facts -> notice.show(facts.agreement()));
        Shown.when(openParent, false);
    }

    void show(AgreementRelations relations) {
        filling = true;
        parent.chosenProperty().set(relations.parent().map(one ->
            new RecordLink(Kind.AGREEMENT, one.id(), SuccessionStore.named(one.ref(), one.title()))));
        filling = false;
        Shown.when(openParent, relations.parent().isPresent());
    }

    /** Stores who gave notice and when, if that is news. */
    void save() {
        NoticeGiven typed = notice.value();
        if (desk.facts().filter(facts -> !facts.agreement().notice().equals(typed)).isPresent()) {
            desk.change("change.agreement.notice", kept -> kept.with(typed));
        }
    }

    private void choose(Optional<RecordLink> now) {
        if (!filling && desk.facts().filter(facts -> !facts.agreement().links().parent().equals(now.map(RecordLink::id))).isPresent()) {
            desk.change("change.agreement.parent", kept -> kept.with(
                new Agreement.Links(kept.links().supersedes(), kept.links().varies(), now.map(RecordLink::id))));
        }
    }

    @FXML
    private void openParent() {
        parent.chosenId().ifPresent(id -> tools.navigator().go(new Place.Agreement(id)));
    }
}
