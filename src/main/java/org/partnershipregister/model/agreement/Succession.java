package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Ids;

/** Makes the draft that is to take an agreement's place, or that changes it in writing. */
public final class Succession {
    private static final Period USUAL_REVIEW = Period.ofMonths(12);

    private Succession() {
    }

    /** The same parties and words again as a new draft, every date as far from the new start as it was from the old one. */
    public static Agreement successor(Agreement old, LocalDate start) {
        return copy(old, old.header(), dates(old.dates(), start), old.template(),
            new Agreement.Links(Optional.of(old.id()), Optional.empty(), old.links().parent()),
            old.sections().stream().map(one -> AgreementSection.of(one.kind(), one.heading(), one.text(), one.fromClause())).toList());
    }

    /** A short agreement of the same parties that changes this one from a day and leaves the rest of it as it is. */
    public static Agreement variation(Agreement varied, String title, LocalDate start, List<AgreementSection> sections) {
        AgreementHeader header = new AgreementHeader(title, varied.header().kind(), AgreementForm.WRITTEN_SIGNED, varied.header().legalEffect(),
            "", Optional.empty(), "", "");
        AgreementDates dates = new AgreementDates(Optional.of(start), varied.dates().end(), Optional.empty(), varied.dates().noticeDays(),
            Optional.empty(), varied.dates().renewal());
        return copy(varied, header, dates, Optional.empty(),
            new Agreement.Links(Optional.empty(), Optional.of(varied.id()), Optional.empty()), sections);
    }

    /** True if another agreement can take its place: it runs, or it has ended, or it was agreed without words of ours. */
    public static boolean possible(Agreement old) {
        AgreementStatus status = old.standing().status();
        return status.running() || status == AgreementStatus.ENDED || status == AgreementStatus.ENDED_EARLY
            || status == AgreementStatus.SUPERSEDED || status == AgreementStatus.AGREED && old.recorded();
    }

    private static AgreementDates dates(AgreementDates old, LocalDate start) {
        Optional<Period> length = old.start().flatMap(from -> old.end().map(to -> from.until(to.plusDays(1))));
        Optional<Period> untilReview = old.start().flatMap(from -> old.review().filter(day -> day.isAfter(from)).map(from::until));
        return new AgreementDates(Optional.of(start), length.map(time -> start.plus(time).minusDays(1)),
            old.review().map(_ -> start.plus(untilReview.filter(time -> time.toTotalMonths() <= USUAL_REVIEW.toTotalMonths()).orElse(USUAL_REVIEW))),
            old.noticeDays(), old.warnDays(), old.renewal());
    }

    private static Agreement copy(Agreement from, AgreementHeader header, AgreementDates dates, Optional<Agreement.TemplateUsed> template,
                                  Agreement.Links links, List<AgreementSection> sections) {
        List<AgreementParty> parties = from.presentParties().stream()
            .map(party -> AgreementParty.of(party.organisation(), party.name()).labelled(party.label())
                .with(new AgreementParty.Signature(party.signature().name(), party.signature().office(), Optional.empty(), Optional.empty())))
            .toList();
        return new Agreement(Ids.next(), "", from.partnership(), header, dates, Agreement.Standing.DRAFT, template, links, from.execution(),
            Optional.empty(), NoticeGiven.NONE, parties, sections, 0);
    }
}
