package org.partnershipregister.exchange;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;

/** Finds the numbers in a cell: real ones hold two at once, and words such as "(English)" about them. */
final class PhoneCells {
    private static final long MOST = 20;

    private PhoneCells() {
    }

    /** The numbers as typed, each with the words after it as its note. */
    static List<Channel> numbers(String cell) {
        List<PhoneNumberMatch> matches = new ArrayList<>();
        PhoneNumberUtil.getInstance().findNumbers(cell, "GB", PhoneNumberUtil.Leniency.POSSIBLE, MOST)
            .forEach(matches::add);
        List<Channel> found = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            int next = i + 1 < matches.size() ? matches.get(i + 1).start() : cell.length();
            found.add(channel(matches.get(i).rawString(), words(cell.substring(matches.get(i).end(), next))));
        }
        return found.size() > 1 ? found : parted(cell).orElse(found);
    }

    /** Numbers parted by a dash or a stroke, if each part can be one. */
    private static Optional<List<Channel>> parted(String cell) {
        String[] parts = cell.split("\\s*[-/,;&]\\s*");
        boolean each = parts.length > 1 && Arrays.stream(parts)
            .allMatch(part -> part.replaceAll("\\D", "").length() >= 10 && PhoneNumber.doubt("", part).isEmpty());
        return each ? Optional.of(Arrays.stream(parts).map(part -> channel(part, "")).toList()) : Optional.empty();
    }

    /** One number. */
    static Channel channel(String number, String note) {
        String digits = number.replaceAll("[^+\\d]", "");
        boolean mobile = digits.matches("(\\+44|0044)?0?7[1-57-9]\\d{8}");
        return new Channel(Ids.next(), mobile ? ChannelKind.MOBILE : ChannelKind.PHONE, number, note, false);
    }

    private static String words(String between) {
        String text = between.replaceAll("^[\\s/,;&-]+|[\\s/,;&-]+$", "");
        return text.chars().anyMatch(Character::isLetterOrDigit) && !text.equalsIgnoreCase("or") && !text.equalsIgnoreCase("and")
            ? text : "";
    }
}
