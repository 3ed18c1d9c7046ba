package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipregister.model.Problem;

/**
 * A move of an agreement from its state to another, and what is missing for it. A move with something missing can be made all the same
 * with a written reason (domain.md §10, rule 6); one that isn't among {@link AgreementStatus#next} can't.
 *
 * @param gaps     how many values its paper still lacks, 0 where nobody has counted them
 * @param replaced true if another agreement takes its place
 */
public record AgreementMove(Agreement agreement, AgreementStatus to, int gaps, boolean replaced) {
    private static final int FEWEST_PARTIES = 2;

    public AgreementMove(Agreement agreement, AgreementStatus to) {
        this(agreement, to, 0);
    }

    public AgreementMove(Agreement agreement, AgreementStatus to, int gaps) {
        this(agreement, to, gaps, true);
    }

    /** True if the state allows it at all. */
    public boolean allowed() {
        return agreement.next().contains(to);
    }

    /** What is missing on this day, each with a text key under {@code agreement.missing}. */
    public List<Problem> missing(LocalDate today) {
        List<Problem> missing = new ArrayList<>();
        switch (to) {
            case SENT_FOR_COMMENT, AGREED -> addParties(missing);
            case PART_SIGNED -> addFirstSignature(missing);
            case IN_FORCE -> addInForce(missing, today);
            case ENDED -> addEnd(missing, today);
            case SUPERSEDED -> addSuccessor(missing);
            case ENDED_EARLY -> addNotice(missing, today);
            case DRAFT, UNDER_REVIEW, WITHDRAWN -> {
                // Nothing must be there for these.
            }
        }
        if (gaps > 0 && settlesWords()) {
            missing.add(Problem.warning("sections", "agreement.missing.values", gaps));
        }
        return List.copyOf(missing);
    }

    /** True if a reason must be written: something is missing, or it is a move that others will ask about. */
    public boolean needsReason(LocalDate today) {
        return to == AgreementStatus.ENDED_EARLY || to == AgreementStatus.WITHDRAWN || !missing(today).isEmpty();
    }

    /** A draft may have gaps, and what was signed has been filled in by hand. */
    private boolean settlesWords() {
        boolean settles = to == AgreementStatus.AGREED || to == AgreementStatus.PART_SIGNED || to == AgreementStatus.IN_FORCE;
        return settles && !agreement.signed();
    }

    private void addParties(List<Problem> missing) {
        if (agreement.presentParties().size() < FEWEST_PARTIES) {
            missing.add(Problem.warning("parties", "agreement.missing.parties"));
        }
        if (agreement.header().form() == AgreementForm.WRITTEN_SIGNED && agreement.sections().isEmpty() && !agreement.recorded()) {
            missing.add(Problem.warning("sections", "agreement.missing.text"));
        }
    }

    private void addFirstSignature(List<Problem> missing) {
        if (agreement.signatures() == 0) {
            missing.add(Problem.warning("parties", "agreement.missing.signature"));
        }
    }

    private void addInForce(List<Problem> missing, LocalDate today) {
        addParties(missing);
        boolean adopted = agreement.header().kind().adopted() && agreement.adoptedAt().isPresent();
        agreement.presentParties().stream().filter(party -> !adopted && !spoken() && !party.signed() && !party.approved())
            .forEach(party -> missing.add(Problem.warning("parties", "agreement.missing.party", party.name())));
        agreement.dates().start().ifPresentOrElse(start -> {
            if (start.isAfter(today)) {
                missing.add(Problem.warning("start", "agreement.missing.start-later", start));
            }
        }, () -> missing.add(Problem.warning("start", "agreement.missing.start")));
    }

    /** What was minuted or spoken has no signatures to wait for. */
    private boolean spoken() {
        AgreementForm form = agreement.header().form();
        return form == AgreementForm.MINUTED || form == AgreementForm.VERBAL;
    }

    private void addSuccessor(List<Problem> missing) {
        if (!replaced) {
            missing.add(Problem.warning("links", "agreement.missing.successor"));
        }
    }

    private void addNotice(List<Problem> missing, LocalDate today) {
        if (agreement.notice().on().isEmpty() || agreement.notice().by().isEmpty()) {
            missing.add(Problem.warning("notice", "agreement.missing.notice"));
        }
        agreement.notice().runsOut(agreement.dates()).filter(day -> day.isAfter(today))
            .ifPresent(day -> missing.add(Problem.warning("notice", "agreement.missing.notice-runs", day)));
    }

    private void addEnd(List<Problem> missing, LocalDate today) {
        if (agreement.dates().end().filter(end -> !end.isAfter(today)).isEmpty()) {
            missing.add(Problem.warning("end", "agreement.missing.end"));
        }
    }
}
