package org.partnershipregister.model.party;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.partnershipregister.model.Problem;

/**
 * A number in a public register. The format is checked and warned about, never refused: none of these numbers has a
 * check digit and real registers break their own rules (standards.md).
 */
public record Identifier(UUID id, Scheme scheme, String value) {

    public static final int LONGEST_VALUE = 100;

    /** Lists of org-id.guide, with the pattern of their numbers. */
    public enum Scheme {
        GB_CHC("\\d{6,7}(-\\d+)?"), GB_SC("SC\\d{6}"), GB_NIC("(NIC?)?\\d{6}"),
        GB_COH("\\d{8}|[A-Z]{2}\\d{6}|[A-Z]{2}\\d{5}[A-Z]"), GB_MPR("\\d{1,5}[A-Z]{0,3}|[A-Z]{2}\\d{5,6}"),
        GB_EDU("\\d{6}"), GB_NHS("[A-Z0-9]{3,6}"), GB_LAE("[A-Z]{3,4}"), GB_LAS("[A-Z]{3}"), GB_LANI("[A-Z]{3}"),
        GB_PLA("[A-Z0-9]{3,6}"), GB_SHPE("[A-Z0-9]{3,7}"), OTHER(".+");

        private final Pattern pattern;

        Scheme(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** The prefix of an org-id, {@code GB-CHC}. */
        public String prefix() {
            return name().replace('_', '-');
        }
    }

    /** The number as registers print it: no blanks, capitals. */
    public String normalised() {
        return value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** A doubt about the format, empty when it looks right. */
    public Optional<Problem> doubt() {
        return scheme.pattern.matcher(normalised()).matches() ? Optional.empty()
            : Optional.of(Problem.warning("identifier", "problem.identifier." + scheme.prefix().toLowerCase(Locale.ROOT),
                value));
    }

    /** The identifier as org-id.guide writes it, {@code GB-CHC-1107583}. */
    public String orgId() {
        return scheme.prefix() + "-" + normalised();
    }
}
