package org.partnershipregister.store.sharing;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Folding;
import org.partnershipregister.model.party.LawfulBasis;
import org.partnershipregister.model.sharing.Controllers;
import org.partnershipregister.model.sharing.FlowState;
import org.partnershipregister.model.sharing.InformationFlow;
import org.partnershipregister.store.schema.tables.records.InformationFlowRecord;

/** Between the information flow of the model and its row. */
final class FlowRows {
    private FlowRows() {
    }

    static void fill(InformationFlowRecord row, InformationFlow from) {
        row.setId(from.id()).setTitle(from.title()).setSortName(Folding.sortKey(from.title()))
            .setPartnershipId(from.partnership()).setAgreementId(from.agreement().orElse(null))
            .setFromOrganisationId(from.route().from().orElse(null)).setToOrganisationId(from.route().to().orElse(null))
            .setBothWays(from.route().bothWays()).setData(from.content().data()).setPurpose(from.content().purpose())
            .setPersonal(from.content().personal()).setSpecialCategory(from.content().special())
            .setLawfulBasis(from.law().basis().map(Enum::name).orElse(null)).setSpecialCondition(from.law().condition())
            .setControllers(from.law().controllers().name()).setDpiaOn(from.law().dpiaOn().orElse(null))
            .setHowSent(from.handling().howSent()).setRetention(from.handling().retention())
            .setRightsContact(from.handling().rightsContact()).setState(from.course().state().name())
            .setStateOn(from.course().since().orElse(null)).setReviewOn(from.course().reviewOn().orElse(null))
            .setNotes(from.notes());
    }

    static InformationFlow read(InformationFlowRecord row) {
        return new InformationFlow(row.getId(), row.getRef(), row.getTitle(), row.getPartnershipId(),
            new InformationFlow.Route(Optional.ofNullable(row.getFromOrganisationId()),
                Optional.ofNullable(row.getToOrganisationId()), row.getBothWays()),
            new InformationFlow.Content(row.getData(), row.getPurpose(), row.getPersonal(), row.getSpecialCategory()),
            new InformationFlow.Law(Optional.ofNullable(row.getLawfulBasis()).map(LawfulBasis::valueOf),
                row.getSpecialCondition(), Controllers.valueOf(row.getControllers()), Optional.ofNullable(row.getDpiaOn())),
            new InformationFlow.Handling(row.getHowSent(), row.getRetention(), row.getRightsContact()),
            new InformationFlow.Course(FlowState.valueOf(row.getState()), Optional.ofNullable(row.getStateOn()),
                Optional.ofNullable(row.getReviewOn())),
            Optional.ofNullable(row.getAgreementId()), row.getNotes(), row.getRowVersion());
    }

    /** All by which a flow is found but the names it points to, which are joined when asked for. */
    static String searchKey(InformationFlow from, String ref) {
        return Folding.searchKey(List.of(ref, from.title(), from.content().data(), from.content().purpose(),
            from.law().condition(), from.handling().howSent(), from.handling().retention(),
            from.handling().rightsContact(), from.notes()));
    }
}
