package org.partnershipregister.model.referral;

import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipregister.model.Problem;

/**
 * Looks at our own reference for a client: the register holds no names, so one that looks like a person's name, a date
 * of birth, an NHS number or a National Insurance number is doubted, with the reason. It warns and never blocks.
 */
public final class ClientRef {

    public static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)?(?:\\s+\\p{Lu}\\.?)?\\s+\\p{Lu}[\\p{L}'’-]*\\p{Ll}+(?:\\s.*)?");
    private static final Pattern SURNAME_FIRST = Pattern.compile("\\p{Lu}[\\p{L}'’-]+,\\s*\\p{Lu}\\p{L}*.*");
    private static final Pattern BIRTH = Pattern.compile(".*(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|(?:19|20)\\d{2}-\\d{2}-\\d{2}"
        + "|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})(?!\\d).*");
    private static final Pattern NHS = Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
    private static final Pattern INSURANCE = Pattern.compile(
        ".*(?<![A-Za-z])[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z][A-CEGHJ-NPR-TW-Za-ceghj-npr-tw-z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-Da-d](?![A-Za-z]).*");

    private ClientRef() {
    }

    /** The doubt about a reference, if there is any. */
    public static Optional<Problem> doubt(String typed) {
        String text = typed.strip();
        if (NAME.matcher(text).matches() || SURNAME_FIRST.matcher(text).matches()) {
            return warn("name");
        }
        if (INSURANCE.matcher(text).matches()) {
            return warn("insurance");
        }
        if (NHS.matcher(text).results().anyMatch(found -> checked(found.group()))) {
            return warn("nhs");
        }
        return BIRTH.matcher(text).matches() ? warn("birth") : Optional.empty();
    }

    private static Optional<Problem> warn(String what) {
        return Optional.of(Problem.warning("clientRef", "problem.referral.client." + what));
    }

    /** NHS numbers end in a check digit: weights 10 to 2, eleven less the rest of the sum by eleven; eleven counts as nought. */
    private static boolean checked(String typed) {
        String digits = typed.replaceAll("\\D", "");
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * (digits.charAt(place) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
