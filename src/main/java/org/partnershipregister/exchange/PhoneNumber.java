package org.partnershipregister.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import org.partnershipregister.model.Problem;

/**
 * Telephone numbers as people type them in the United Kingdom. They are kept as typed; what cannot be a number is
 * doubted, never refused. "Possible", not "valid": real short and drama numbers count as invalid (standards.md).
 */
public final class PhoneNumber {
    private static final String HERE = "GB";

    private PhoneNumber() {
    }

    /** A doubt about a number, empty when it can be one or nothing is typed. */
    public static Optional<Problem> doubt(String field, String typed) {
        String text = typed.strip();
        return text.isEmpty() || possible(text) ? Optional.empty()
            : Optional.of(Problem.warning(field, "problem.phone", text));
    }

    /** The number for a dialler, {@code tel:+441632960118}; empty when it is none. */
    public static Optional<String> link(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(numbers.format(numbers.parse(typed, HERE), PhoneNumberUtil.PhoneNumberFormat.E164))
                .map(number -> "tel:" + number);
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** Short numbers such as 101 and 116 123 are possible too; a number without its area code is not. */
    private static boolean possible(String text) {
        if (text.matches("[1-9]\\d{2,4}|116 ?\\d{3}")) {
            return true;
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.isPossibleNumberWithReason(numbers.parse(text, HERE))
                == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
        } catch (NumberParseException none) {
            return false;
        }
    }
}
