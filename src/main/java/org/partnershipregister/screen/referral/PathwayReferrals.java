package org.partnershipregister.screen.referral;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.referral.ReferralQuestion;
import org.partnershipregister.model.referral.ReferralRow;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.referral.ReferralLists;
import org.partnershipregister.ui.Columns;
import org.partnershipregister.ui.EmptyList;
import org.partnershipregister.ui.PagedRow;
import org.partnershipregister.ui.PagedRows;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** The referrals of one pathway; Enter opens one in the log. */
final class PathwayReferrals {
    private final Tools tools;
    private final TableView<PagedRow<ReferralRow>> table = new TableView<>();
    private final Columns<ReferralRow> columns;
    private final PagedRows<ReferralRow> rows;

    PathwayReferrals(Register register, Tools tools, UUID pathway) {
        this.tools = tools;
        ReferralLists lists = new ReferralLists(register.database());
        table.setId("pathwayReferrals");
        table.setAccessibleText(tools.text("place.referrals"));
        columns = ReferralColumns.ofPathway(table, tools);
        rows = new PagedRows<>(tools.work(), table, () -> {
            ReferralQuestion question = question(pathway);
            return () -> lists.ids(question);
        }, lists::rows, ReferralRow::id).onOpen(id -> tools.navigator().go(new Place.Referral(id)))
            .whenEmpty(new EmptyList().say(tools.text("referrals.empty"), tools.text("referrals.empty.text"),
                new EmptyList.Step(tools.text("referrals.new"), () -> tools.navigator().go(new Place.NewReferral(Optional.of(pathway))))));
        columns.order().addListener((order, before, now) -> rows.refresh());
    }

    private ReferralQuestion question(UUID pathway) {
        Columns.Order order = columns.order().get().stream().findFirst().orElse(new Columns.Order("due", false));
        return ReferralQuestion.ALL.on(pathway).sorted(ReferralColumns.sort(order.column()), order.descending());
    }

    Node node() {
        return table;
    }

    ReadOnlyIntegerProperty size() {
        return rows.size();
    }

    void shown() {
        columns.listen();
        rows.listen(tools.changes(), Kind.REFERRAL, Kind.REFERRAL_PATHWAY, Kind.ORGANISATION);
    }

    void hidden() {
        rows.close();
        columns.close();
    }
}
