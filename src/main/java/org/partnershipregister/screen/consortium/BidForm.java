package org.partnershipregister.screen.consortium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.RecordLink;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.consortium.BidDraft;
import org.partnershipregister.model.consortium.BidPaper;
import org.partnershipregister.model.consortium.BidPartner;
import org.partnershipregister.model.consortium.GoDecision;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** The fields of a bid that are edited where they are read; its stage moves by commands instead. */
final class BidForm extends FormModel {
    final StringProperty title = text("title");
    final Property<Optional<RecordLink>> funder = choice("funder", Optional.empty());
    final StringProperty funderName = text("funderName");
    final StringProperty programme = text("programme");
    final StringProperty deadline = date("deadline");
    final StringProperty asked = text("asked");
    final StringProperty purpose = text("purpose");
    final StringProperty notes = text("notes");
    final Property<Optional<GoDecision>> goDecision = choice("goDecision", Optional.empty());
    final StringProperty goOn = date("goOn");
    final StringProperty goReason = text("goReason");
    final StringProperty submitted = date("submitted");
    final StringProperty result = date("result");
    final StringProperty starts = date("starts");
    final StringProperty ends = date("ends");
    final StringProperty feedback = text("feedback");
    final Property<List<BidPartner>> partners = choice("partners", List.of());
    final Property<List<BidPaper>> papers = choice("papers", List.of());
    private final Formats formats;
    private Optional<Bid> shown = Optional.empty();

    BidForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    void show(Bid bid) {
        shown = Optional.of(bid);
        Bid.Course course = bid.course();
        fill(title, bid.title());
        fill(funder, bid.funder().organisation().map(id -> new RecordLink(Kind.ORGANISATION, id, bid.funder().name())));
        fill(funderName, bid.funder().organisation().isPresent() ? "" : bid.funder().name());
        fill(programme, bid.funder().programme());
        fill(deadline, bid.plan().deadline());
        fill(asked, bid.plan().askedPence().map(formats::money).orElse(""));
        fill(purpose, bid.plan().purpose());
        fill(notes, bid.notes());
        fill(goDecision, course.go().decision());
        fill(goOn, course.go().on());
        fill(goReason, course.go().reason());
        fill(submitted, course.submitted());
        fill(result, course.result());
        fill(starts, bid.award().starts());
        fill(ends, bid.award().ends());
        fill(feedback, course.feedback());
        fill(partners, bid.partners());
        fill(papers, bid.papers());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("title", title.get(), "problem.bid.title")
            .maxLength("title", title.get(), Bid.LONGEST_TITLE).maxLength("funderName", funderName.get(), Bid.LONGEST_TITLE)
            .maxLength("programme", programme.get(), Bid.LONGEST_TITLE).maxLength("purpose", purpose.get(), Bid.LONGEST_NOTES)
            .maxLength("notes", notes.get(), Bid.LONGEST_NOTES).maxLength("goReason", goReason.get(), Bid.LONGEST_TEXT)
            .maxLength("feedback", feedback.get(), Bid.LONGEST_TEXT).dateOrder("submitted", "result", day(submitted), day(result))
            .dateOrder("starts", "ends", day(starts), day(ends));
        if (!asked.get().isBlank() && formats.parseMoney(asked.get()).filter(pence -> pence >= 0).isEmpty()) {
            problems.add(Problem.error("asked", "problem.bid.money", asked.get()));
        }
        shown.filter(bid -> bid.course().stage().needsGo()).ifPresent(bid -> addDecision(problems));
        if (shown.filter(bid -> bid.course().stage().won()).isPresent() && day(result).isEmpty()) {
            problems.add(Problem.error("result", "problem.bid.result"));
        }
        shown.ifPresent(bid -> bid.edit().partners(partners.getValue()).done().problemsOfPartners().forEach(problems::add));
        return problems.list();
    }

    /** The changed values, to be put into the bid as it is kept by then. */
    UnaryOperator<Bid> edits() {
        List<Consumer<BidDraft>> all = new ArrayList<>();
        changed(all, title, (draft, value) -> draft.title(value.strip()));
        changed(all, programme, (draft, value) -> draft.programme(value.strip()));
        changed(all, asked, (draft, value) -> draft.asked(formats.parseMoney(value)));
        changed(all, purpose, BidDraft::purpose);
        changed(all, notes, BidDraft::notes);
        changed(all, feedback, BidDraft::feedback);
        changed(all, partners, BidDraft::partners);
        changed(all, papers, BidDraft::papers);
        together(all);
        return bid -> {
            BidDraft draft = bid.edit();
            all.forEach(change -> change.accept(draft));
            return draft.done();
        };
    }

    /** Fields that are one value of the bid, or dates. */
    private void together(List<Consumer<BidDraft>> all) {
        if (anyChanged(funder, funderName)) {
            Optional<RecordLink> chosen = savable(funder);
            String name = chosen.map(RecordLink::name).orElse(savable(funderName).strip());
            all.add(draft -> draft.funder(chosen.map(RecordLink::id), name));
        }
        if (anyChanged(deadline)) {
            var day = savableDay(deadline);
            all.add(draft -> draft.deadline(day));
        }
        if (anyChanged(goDecision, goOn, goReason)) {
            Bid.Go go = new Bid.Go(savable(goDecision), savableDay(goOn), savable(goReason));
            all.add(draft -> draft.go(go));
        }
        if (anyChanged(submitted)) {
            var day = savableDay(submitted);
            String reason = shown.map(bid -> bid.course().unsignedReason()).orElse("");
            all.add(draft -> draft.submitted(day, reason));
        }
        if (anyChanged(result)) {
            var day = savableDay(result);
            all.add(draft -> draft.result(day));
        }
        if (anyChanged(starts, ends)) {
            var first = savableDay(starts);
            var last = savableDay(ends);
            all.add(draft -> draft.runs(first, last));
        }
    }

    /** Beyond "go or no go" the decision can't be taken away again. */
    private void addDecision(Problems problems) {
        if (!goDecision.getValue().equals(Optional.of(GoDecision.GO))) {
            problems.add(Problem.error("goDecision", "problem.bid.go"));
        }
        if (goOn.get().isBlank()) {
            problems.add(Problem.error("goOn", "problem.bid.go-on"));
        }
        problems.required("goReason", goReason.get(), "problem.bid.go-reason");
    }
}
