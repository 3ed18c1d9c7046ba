package org.partnershipregister.screen.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipregister.model.partnership.ModelSpan;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipModel;
import org.partnershipregister.model.steps.Checklist;
import org.partnershipregister.model.steps.UsualStep;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.partnership.PartnershipStore;
import org.partnershipregister.store.steps.StepStore;
import org.partnershipregister.store.steps.UsualStepStore;

/** All that the tab shows, read at once: the models of the partnership, each with its checklist and its usual steps. */
record StepFacts(Partnership partnership, List<OfModel> models) {

    private static final int RECENT_DAYS = 90;

    /**
     * @param checklist empty while it was not begun
     * @param current   whether the partnership goes on and follows the model today
     * @param over      whether the partnership is over
     */
    record OfModel(PartnershipModel model, Optional<Checklist> checklist, List<UsualStep> usual, boolean asDelivered,
                   boolean current, boolean over, LocalDate from) {
    }

    static StepFacts read(Register register, UUID id) {
        Partnership partnership = new PartnershipStore(register.database()).get(id);
        List<Checklist> lists = new StepStore(register.database()).of(id);
        UsualStepStore usual = new UsualStepStore(register.database());
        LocalDate today = register.database().today();
        boolean over = partnership.course().stage().over();
        List<ModelSpan> open = partnership.models().on(today);
        Stream<PartnershipModel> models = Stream.concat(open.stream().map(ModelSpan::model),
            lists.stream().map(Checklist::model)).distinct();
        return new StepFacts(partnership, models.map(model -> new OfModel(model,
            lists.stream().filter(list -> list.model() == model).findFirst(), usual.of(model), usual.asDelivered(model),
            !over && open.stream().anyMatch(span -> span.model() == model), over, from(open, model, today))).toList());
    }

    /** A checklist counts from the day its model began; when that is long ago, from today. */
    static LocalDate from(List<ModelSpan> open, PartnershipModel model, LocalDate today) {
        return open.stream().filter(span -> span.model() == model).flatMap(span -> span.from().stream())
            .filter(day -> day.isAfter(today.minusDays(RECENT_DAYS))).findFirst().orElse(today);
    }

    int done() {
        return begun().mapToInt(Checklist::done).sum();
    }

    int needed() {
        return begun().mapToInt(Checklist::needed).sum();
    }

    private Stream<Checklist> begun() {
        return models.stream().filter(OfModel::current).flatMap(one -> one.checklist().stream());
    }
}
