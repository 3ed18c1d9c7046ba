package org.partnershipregister.screen.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.partnership.FieldOfWork;
import org.partnershipregister.model.partnership.Formality;
import org.partnershipregister.model.partnership.Objective;
import org.partnershipregister.model.partnership.Partnership;
import org.partnershipregister.model.partnership.PartnershipDraft;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of a partnership that are edited where they are read; stage and models change by commands instead. */
final class PartnershipForm extends FormModel {

    final StringProperty name = text("name");
    final StringProperty vision = text("vision");
    final Property<List<Objective>> objectives = choice("objectives", List.of());
    final Property<Optional<FieldOfWork>> field = choice("field", Optional.empty());
    final Property<Formality> formality = choice("formality", Formality.INFORMAL);
    final Property<Boolean> legalDuty = choice("legalDuty", false);
    final StringProperty law = text("law");
    final StringProperty serviceUsers = text("serviceUsers");
    final StringProperty start = date("start");
    final StringProperty purpose = text("purpose");
    final StringProperty groupName = text("groupName");
    final StringProperty meetingEveryDays = text("meetingEveryDays");
    final StringProperty reviewEveryMonths = text("reviewEveryMonths");
    final StringProperty nextReview = date("nextReview");
    final Property<Boolean> ownBudget = choice("ownBudget", false);
    final StringProperty exitPlan = text("exitPlan");
    final StringProperty disputes = text("disputes");
    final StringProperty notes = text("notes");

    private Optional<LocalDate> end = Optional.empty();

    PartnershipForm(Formats formats) {
        super(formats);
    }

    void show(Partnership partnership) {
        Partnership.Running running = partnership.running();
        end = partnership.course().end();
        fill(name, partnership.name());
        fill(vision, partnership.why().vision());
        fill(objectives, partnership.objectives());
        fill(field, partnership.field());
        fill(formality, partnership.formality());
        fill(legalDuty, partnership.basis().legalDuty());
        fill(law, partnership.basis().law());
        fill(serviceUsers, partnership.why().serviceUsers());
        fill(start, partnership.course().start());
        fill(purpose, partnership.why().purpose());
        fill(groupName, running.groupName());
        fill(meetingEveryDays, running.meetingEveryDays().map(String::valueOf).orElse(""));
        fill(reviewEveryMonths, running.reviewEveryMonths().map(String::valueOf).orElse(""));
        fill(nextReview, running.nextReview());
        fill(ownBudget, partnership.basis().ownBudget());
        fill(exitPlan, running.exitPlan());
        fill(disputes, running.disputes());
        fill(notes, partnership.notes());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("name", name.get(), "problem.partnership.name")
            .maxLength("name", name.get(), Partnership.LONGEST_NAME).maxLength("vision", vision.get(), 100_000)
            .maxLength("purpose", purpose.get(), 100_000).maxLength("serviceUsers", serviceUsers.get(), 10_000)
            .maxLength("law", law.get(), 500).maxLength("groupName", groupName.get(), 300)
            .maxLength("exitPlan", exitPlan.get(), 100_000).maxLength("disputes", disputes.get(), 100_000)
            .maxLength("notes", notes.get(), 100_000).dateOrder("start", "end", day(start), end);
        objectives.getValue().forEach(one -> problems.maxLength("objectives", one.text(), Objective.LONGEST_TEXT)
            .maxLength("objectives", one.measure(), Objective.LONGEST_DETAIL).maxLength("objectives", one.target(), Objective.LONGEST_DETAIL));
        if (!isCount(meetingEveryDays.get())) {
            problems.add(Problem.error("meetingEveryDays", "problem.partnership.meeting-every"));
        }
        if (!isCount(reviewEveryMonths.get())) {
            problems.add(Problem.error("reviewEveryMonths", "problem.partnership.review-every"));
        }
        if (legalDuty.getValue() && law.get().isBlank()) {
            problems.add(Problem.warning("law", "problem.partnership.law"));
        }
        return problems.list();
    }

    /** The changed values, to be put into the partnership as it is kept by then. */
    UnaryOperator<Partnership> edits() {
        List<Consumer<PartnershipDraft>> all = new ArrayList<>();
        changed(all, name, (draft, value) -> draft.name(value.strip()));
        changed(all, vision, PartnershipDraft::vision);
        changed(all, objectives, PartnershipDraft::objectives);
        changed(all, field, PartnershipDraft::field);
        changed(all, formality, PartnershipDraft::formality);
        changed(all, serviceUsers, PartnershipDraft::serviceUsers);
        changed(all, purpose, PartnershipDraft::purpose);
        changed(all, groupName, PartnershipDraft::groupName);
        changed(all, meetingEveryDays, (draft, value) -> draft.meetingEveryDays(count(value)));
        changed(all, exitPlan, PartnershipDraft::exitPlan);
        changed(all, disputes, PartnershipDraft::disputes);
        changed(all, notes, PartnershipDraft::notes);
        together(all);
        return partnership -> {
            PartnershipDraft draft = partnership.edit();
            all.forEach(change -> change.accept(draft));
            return draft.done();
        };
    }

    /** Fields that are one value of the partnership, or dates. */
    private void together(List<Consumer<PartnershipDraft>> all) {
        if (anyChanged(start)) {
            var day = savableDay(start);
            all.add(draft -> draft.start(day));
        }
        if (anyChanged(reviewEveryMonths, nextReview)) {
            var months = count(savable(reviewEveryMonths));
            var next = savableDay(nextReview);
            all.add(draft -> draft.review(months, next));
        }
        if (anyChanged(legalDuty, law, ownBudget)) {
            var basis = new Partnership.Basis(savable(legalDuty), savable(law), savable(ownBudget));
            all.add(draft -> draft.basis(basis));
        }
    }

    private static boolean isCount(String typed) {
        return typed.isBlank() || typed.strip().matches("[1-9]\\d{0,3}");
    }

    private static Optional<Integer> count(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }
}
