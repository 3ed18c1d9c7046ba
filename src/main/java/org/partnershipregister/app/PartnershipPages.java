package org.partnershipregister.app;

import static org.partnershipregister.model.partnership.PartnershipModel.CONSORTIUM;
import static org.partnershipregister.model.partnership.PartnershipModel.INFORMATION_SHARING;
import static org.partnershipregister.model.partnership.PartnershipModel.JOINT_EVENT;
import static org.partnershipregister.model.partnership.PartnershipModel.JOINT_FUNDRAISING;
import static org.partnershipregister.model.partnership.PartnershipModel.JOINT_TRAINING;
import static org.partnershipregister.model.partnership.PartnershipModel.MULTI_AGENCY;
import static org.partnershipregister.model.partnership.PartnershipModel.NETWORKING;
import static org.partnershipregister.model.partnership.PartnershipModel.REFERRAL_SYSTEM;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.model.partnership.ModelHistory;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.screen.activity.ActivitiesPage;
import org.partnershipregister.screen.consortium.BidsPage;
import org.partnershipregister.screen.governance.CommitteesPage;
import org.partnershipregister.screen.governance.PlanPage;
import org.partnershipregister.screen.networking.OpportunitiesPage;
import org.partnershipregister.screen.referral.PathwaysPage;
import org.partnershipregister.screen.relationship.RelationshipPage;
import org.partnershipregister.screen.resource.BudgetPage;
import org.partnershipregister.screen.resource.ResourcesPage;
import org.partnershipregister.screen.sharing.FlowsPage;
import org.partnershipregister.screen.steps.StepsPage;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.PartnershipPage;
import org.partnershipregister.ui.Tools;

/** Which tabs a partnership has beyond those of every record: some for all, some by its models, past ones too. */
final class PartnershipPages {

    private PartnershipPages() {
    }

    static List<PartnershipPage> of(Register register, Tools tools, Papers papers, Printing printing) {
        return List.of(
            new PartnershipPage("stepsTab", "steps.tab", always(), id -> new StepsPage(register, tools, id)),
            new PartnershipPage("opportunitiesTab", "networking.tab", ever(NETWORKING),
                id -> new OpportunitiesPage(register, tools, papers, printing, id)),
            new PartnershipPage("pathwaysTab", "referral.tab", ever(REFERRAL_SYSTEM),
                id -> new PathwaysPage(register, tools, id)),
            new PartnershipPage("bidsTab", "consortium.tab", ever(CONSORTIUM), id -> new BidsPage(register, tools, id)),
            new PartnershipPage("resourcesTab", "resource.tab", ever(MULTI_AGENCY, CONSORTIUM),
                id -> new ResourcesPage(register, tools, id)),
            new PartnershipPage("budgetTab", "resource.budget.tab", ever(MULTI_AGENCY, CONSORTIUM),
                id -> new BudgetPage(register, tools, id)),
            new PartnershipPage("flowsTab", "sharing.tab", ever(INFORMATION_SHARING, REFERRAL_SYSTEM, MULTI_AGENCY),
                id -> new FlowsPage(register, tools, id)),
            new PartnershipPage("activitiesTab", "activity.tab", ever(JOINT_TRAINING, JOINT_FUNDRAISING, JOINT_EVENT),
                id -> new ActivitiesPage(register, tools, id)),
            new PartnershipPage("committeesTab", "governance.committees.tab", always(),
                id -> new CommitteesPage(register, tools, id)),
            new PartnershipPage("planTab", "governance.plan.tab", always(), id -> new PlanPage(register, tools, id)),
            new PartnershipPage("relationshipTab", "relationship.tab", always(),
                id -> new RelationshipPage(register, tools, id)));
    }

    private static Predicate<ModelHistory> always() {
        return models -> true;
    }

    private static Predicate<ModelHistory> ever(PartnershipModel... wanted) {
        Set<PartnershipModel> some = Set.of(wanted);
        return models -> models.spans().stream().anyMatch(span -> some.contains(span.model()));
    }
}
