package org.partnershipregister.model.referral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.model.Problem;
import org.partnershipregister.model.Problems;

/**
 * The days of a referral's steps. No later step lies before an earlier one, so that no duration is negative, and all but
 * the first two wait until it was sent.
 *
 * @param complete the day on which all that was asked for had come
 */
public record Days(LocalDate prepared, Optional<LocalDate> sent, Optional<LocalDate> acknowledged, Optional<LocalDate> complete,
    Optional<LocalDate> decided, Optional<LocalDate> firstContact, Optional<LocalDate> closed) {

    /** Prepared on a day and not sent yet. */
    public static Days preparedOn(LocalDate day) {
        return new Days(day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Days sent(Optional<LocalDate> day) {
        return new Days(prepared, day, acknowledged, complete, decided, firstContact, closed);
    }

    public Days acknowledged(Optional<LocalDate> day) {
        return new Days(prepared, sent, day, complete, decided, firstContact, closed);
    }

    public Days complete(Optional<LocalDate> day) {
        return new Days(prepared, sent, acknowledged, day, decided, firstContact, closed);
    }

    public Days decided(Optional<LocalDate> day) {
        return new Days(prepared, sent, acknowledged, complete, day, firstContact, closed);
    }

    public Days firstContact(Optional<LocalDate> day) {
        return new Days(prepared, sent, acknowledged, complete, decided, day, closed);
    }

    public Days closed(Optional<LocalDate> day) {
        return new Days(prepared, sent, acknowledged, complete, decided, firstContact, day);
    }

    /** The state these days tell of, where nothing else is known. */
    ReferralState state(boolean declined) {
        if (closed.isPresent() && !declined) {
            return decided.isPresent() ? ReferralState.CLOSED : ReferralState.WITHDRAWN;
        }
        if (firstContact.isPresent() && !declined) {
            return ReferralState.IN_SERVICE;
        }
        if (decided.isPresent()) {
            return declined ? ReferralState.DECLINED : ReferralState.ACCEPTED;
        }
        return acknowledged.isPresent() ? ReferralState.ACKNOWLEDGED : sent.isPresent() ? ReferralState.SENT : ReferralState.PREPARED;
    }

    /** The days by the names of their fields, in the order of the steps; complete and acknowledged may come either way. */
    private Map<String, Optional<LocalDate>> named() {
        Map<String, Optional<LocalDate>> all = new LinkedHashMap<>();
        all.put("prepared", Optional.of(prepared));
        all.put("sent", sent);
        all.put("acknowledged", acknowledged);
        all.put("complete", complete);
        all.put("decided", decided);
        all.put("firstContact", firstContact);
        all.put("closed", closed);
        return all;
    }

    /** What is wrong with these days on that day: both fields of a pair in the wrong order are named, so neither is kept. */
    public List<Problem> problems(LocalDate today) {
        Problems problems = new Problems();
        Map<String, Optional<LocalDate>> all = named();
        List<String> names = List.copyOf(all.keySet());
        for (int first = 0; first < names.size(); first++) {
            String early = names.get(first);
            all.get(early).filter(day -> day.isAfter(today)).ifPresent(day -> problems.add(
                Problem.error(early, "problem.referral.to-come", day)));
            for (String late : names.subList(first + 1, names.size())) {
                if (!(early.equals("acknowledged") && late.equals("complete"))) {
                    problems.dateOrder(early, late, all.get(early), all.get(late));
                }
            }
        }
        for (String name : List.of("acknowledged", "complete", "decided", "firstContact")) {
            if (sent.isEmpty() && all.get(name).isPresent()) {
                problems.add(Problem.error(name, "problem.referral.not-sent"));
            }
        }
        if (firstContact.isPresent() && decided.isEmpty()) {
            problems.add(Problem.error("firstContact", "problem.referral.not-decided"));
        }
        return problems.list();
    }
}
