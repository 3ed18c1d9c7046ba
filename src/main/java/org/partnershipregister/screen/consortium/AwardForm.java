package org.partnershipregister.screen.consortium;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;
import org.partnershipregister.model.agreement.AgreementKind;
import org.partnershipregister.model.consortium.AwardTerms;
import org.partnershipregister.model.consortium.Bid;
import org.partnershipregister.model.agreement.Obligation;
import org.partnershipregister.ui.FormModel;
import org.partnershipregister.ui.Formats;

/** What is typed of an award before it is recorded. */
final class AwardForm extends FormModel {
    final StringProperty amount = text("amount");
    final StringProperty on = date("on");
    final StringProperty starts = date("starts");
    final StringProperty ends = date("ends");
    final Property<AgreementKind> kind = choice("kind", AgreementKind.GRANT_AGREEMENT);
    final Property<Boolean> scaled = choice("scaled", true);
    final Property<List<Obligation>> obligations = choice("obligations", List.of());
    private final Formats formats;
    private Optional<Bid> bid = Optional.empty();

    AwardForm(Formats formats) {
        super(formats);
        this.formats = formats;
    }

    /** Begins with what was asked, today. */
    void show(Bid asked) {
        bid = Optional.of(asked);
        startAfresh();
        fill(amount, asked.plan().askedPence().map(formats::money).orElse(""));
        fill(on, Optional.of(formats.today()));
        fill(starts, asked.award().starts());
        fill(ends, asked.award().ends());
        fill(kind, AgreementKind.GRANT_AGREEMENT);
        fill(scaled, true);
        fill(obligations, List.of());
    }

    /** The typed amount in pence. */
    Optional<Long> pence() {
        return formats.parseMoney(amount.get());
    }

    /** The award as typed; asked once nothing is wrong. */
    AwardTerms terms() {
        return new AwardTerms(pence().orElseThrow(), day(on).orElseThrow(), day(starts), day(ends), kind.getValue(), scaled.getValue(),
            obligations.getValue());
    }

    @Override
    protected List<Problem> check() {
        Problems problems = new Problems().required("on", on.get(), "problem.award.on").dateOrder("starts", "ends", day(starts), day(ends));
        if (pence().isEmpty()) {
            problems.add(Problem.error("amount", "problem.award.amount"));
        }
        if (pence().isPresent() && day(on).isPresent() && bid.isPresent()) {
            terms().problems(bid.get()).forEach(problems::add);
        }
        return problems.list();
    }
}
