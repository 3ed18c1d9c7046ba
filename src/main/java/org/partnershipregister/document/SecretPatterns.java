package org.partnershipregister.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What gives somebody away without being a name, known by its shape: addresses for mail and web, phones, postcodes, registered numbers. */
final class SecretPatterns {
    /** Before names are looked for: names stand inside of these. */
    static final List<Map.Entry<String, Pattern>> AROUND_NAMES = List.of(
        Map.entry("email", Pattern.compile("(?iU)(mailto:)?[\\w.+'’&-]+@[\\w-]+(\\.[\\w-]+)+")),
        Map.entry("web", Pattern.compile("(?iU)\\b((https?://|www\\.)[^\\s<>\"\u201d]*[^\\s<>\"\u201d.,;:!?)]"
            + "|[\\w-]+(\\.[\\w-]+)*\\.(org|com|net|gov|ac|co|nhs|info|eu|uk|scot|wales|cymru|ie)(\\.uk)?(/[^\\s<>\"\u201d]*)?)(?![\\w@])")),
        Map.entry("handle", Pattern.compile("(?U)(?<!\\w)@\\w{2,}")));
    /** After names. */
    static final List<Map.Entry<String, Pattern>> AFTER_NAMES = List.of(
        Map.entry("number", Pattern.compile("(?i)\\b(SC|NIC|NI|OC|SO|NC|IP|RS|CE|CS|GB-[A-Z]+-)[ -]?\\d{5,8}\\b")),
        Map.entry("postcode", Pattern.compile("(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,2}\\d[A-Z]{2}\\b")),
        Map.entry("phone", Pattern.compile("(?<![\\d£,.])(\\+\\d{1,3}[\\s().-]*(\\(0\\)[\\s.-]*)?|\\(?0)\\d(?:[\\s().-]{0,2}\\d){7,11}(?!\\d)")),
        Map.entry("number", Pattern.compile("(?<![\\d£,.-])\\d{6,8}(-\\d{1,2})?(?![\\d,]\\d|\\d)")));

    private SecretPatterns() {
    }
}
