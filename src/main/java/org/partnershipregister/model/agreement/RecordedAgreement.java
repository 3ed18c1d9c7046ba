package org.partnershipregister.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * An agreement that exists already and has no words of ours: signed on the other side's paper, made by letters, minuted or spoken
 * (domain.md §5). Its purpose is the summary of it in our own words.
 *
 * @param parties who takes part, each with who spoke, wrote or signed for it
 * @param status  in force, or agreed and not begun
 */
public record RecordedAgreement(AgreementHeader header, Optional<UUID> partnership, List<AgreementParty> parties, Made made,
                                AgreementDates dates, AgreementStatus status) {
    /** What it can be when it is recorded; everything else follows by its moves. */
    public static final List<AgreementStatus> STATES = List.of(AgreementStatus.IN_FORCE, AgreementStatus.AGREED);
    private static final int FEWEST_PARTIES = 2;
    private static final int LONGEST_MINUTE = 500;
    private static final int LONGEST_WITNESS = 300;

    public RecordedAgreement {
        parties = List.copyOf(parties);
    }

    /**
     * How it came about; what doesn't belong to the agreement's form is left aside.
     *
     * @param how       how a written one was signed, if that is known
     * @param meeting   the meeting whose minutes say it
     * @param minute    another minute that says it
     * @param witnesses who else heard what was spoken
     */
    public record Made(Optional<LocalDate> on, Optional<SigningMethod> how, Optional<UUID> meeting, String minute, String witnesses) {
    }

    /** What keeps it from being recorded on this day. */
    public List<Problem> problems(LocalDate today) {
        Problems problems = new Problems().dateOrder("end", dates.start(), dates.end()).maxLength("minute", made.minute(), LONGEST_MINUTE)
            .maxLength("witnesses", made.witnesses(), LONGEST_WITNESS);
        header.problems().forEach(problems::add);
        dates.problems().forEach(problems::add);
        parties.stream().flatMap(party -> party.problems().stream()).filter(problem -> !problem.warning())
            .forEach(problem -> problems.add(Problem.error("parties", problem.key(), problem.args())));
        addParties(problems);
        addWhen(problems, today);
        addWords(problems);
        return problems.list();
    }

    private void addParties(Problems problems) {
        if (parties.stream().map(AgreementParty::organisation).distinct().count() < FEWEST_PARTIES) {
            problems.add(Problem.error("parties", "agreement.missing.parties"));
        } else if (spoken() && parties.stream().allMatch(party -> party.signature().name().isBlank())) {
            problems.add(Problem.error("parties", "problem.record.spoke"));
        }
    }

    private void addWhen(Problems problems, LocalDate today) {
        if (made.on().isEmpty() && !(minuted() && made.meeting().isPresent())) {
            problems.add(Problem.error("agreedOn", "problem.record.when"));
        }
        made.on().filter(day -> day.isAfter(today)).ifPresent(_ -> problems.add(Problem.error("agreedOn", "problem.record.when-later")));
        dates.start().filter(day -> day.isAfter(today) && status == AgreementStatus.IN_FORCE)
            .ifPresent(day -> problems.add(Problem.error("status", "problem.record.not-begun", day)));
        if (!STATES.contains(status)) {
            problems.add(Problem.error("status", "problem.record.state"));
        }
    }

    private void addWords(Problems problems) {
        if (minuted() && made.meeting().isEmpty()) {
            problems.required("minute", made.minute(), "problem.record.minute");
        }
        if (header.form() != AgreementForm.WRITTEN_SIGNED) {
            problems.required("purpose", header.purpose(), "problem.record.summary");
        }
    }

    /**
     * The agreement as it is kept. One in force without a start began on the day it was agreed.
     *
     * @param heldOn when the meeting was held whose minutes say it
     */
    public Agreement agreement(Optional<LocalDate> heldOn) {
        Optional<LocalDate> on = made.on().or(() -> heldOn);
        Optional<LocalDate> start = dates.start().or(() -> status == AgreementStatus.IN_FORCE ? on : Optional.empty());
        AgreementDates kept = new AgreementDates(start, dates.end(), dates.review(), dates.noticeDays(), dates.warnDays(), dates.renewal());
        return new Agreement(Ids.next(), "", partnership, header, kept,
            new Agreement.Standing(status, status == AgreementStatus.IN_FORCE ? start : on, ""), Optional.empty(), Agreement.Links.NONE,
            Execution.PLAIN, made.meeting().filter(_ -> minuted()), NoticeGiven.NONE,
            parties.stream().map(party -> agreed(party, on)).toList(), List.of(), 0);
    }

    private AgreementParty agreed(AgreementParty party, Optional<LocalDate> on) {
        AgreementParty.Signature said = party.signature();
        AgreementParty agreed = party.with(new AgreementParty.Signature(said.name().strip(), said.office().strip(), method(), on));
        if (minuted()) {
            return agreed.with(new AgreementParty.Approval(Optional.empty(), made.minute().strip()));
        }
        return spoken() ? agreed.with(new AgreementParty.Witness(made.witnesses().strip(), "", "")) : agreed;
    }

    private Optional<SigningMethod> method() {
        return switch (header.form()) {
            case WRITTEN_SIGNED -> made.how();
            case LETTERS_OR_EMAIL -> Optional.of(SigningMethod.EMAIL);
            case MINUTED -> Optional.of(SigningMethod.MINUTE);
            case VERBAL -> Optional.empty();
        };
    }

    private boolean minuted() {
        return header.form() == AgreementForm.MINUTED;
    }

    private boolean spoken() {
        return header.form() == AgreementForm.VERBAL;
    }
}
