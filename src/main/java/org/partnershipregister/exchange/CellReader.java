package org.partnershipregister.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipregister.model.Ids;
import org.partnershipregister.model.TypedDate;
import org.partnershipregister.model.party.Channel;
import org.partnershipregister.model.party.ChannelKind;
import org.partnershipregister.model.party.EmailAddress;
import org.partnershipregister.model.party.OtherName;
import org.partnershipregister.model.party.PersonName;
import org.partnershipregister.model.party.Postcode;

/** Reads single cells into a row. A cell that does not fit its field is a named problem and never lost silently. */
final class CellReader {
    private static final int LONGEST_TAG = 100;

    private final NumberCells numbers;
    private final LocalDate today;

    CellReader(Optional<KnownLayout> layout, LocalDate today) {
        this.numbers = new NumberCells(layout);
        this.today = today;
    }

    void read(RowDraft row, ColumnMatch column, String cell) {
        String text = cell.strip();
        ImportField field = column.field();
        if (text.isEmpty() || field == ImportField.LEAVE_OUT) {
            return;
        }
        if (empty(field, text)) {
            row.problem(column.heading(), text, CellProblem.Kind.EMPTY_WORD, kept -> { });
        } else if (text.length() > longest(field)) {
            row.problem(column.heading(), text, CellProblem.Kind.TOO_LONG, kept -> { });
        } else {
            take(row, column.heading(), field, text);
        }
    }

    private static boolean empty(ImportField field, String text) {
        return field != ImportField.NAME && JunkWords.junk(text)
            || (field == ImportField.COMPANY_NUMBER || field == ImportField.PHONE) && text.matches("0+");
    }

    private void take(RowDraft row, String heading, ImportField field, String text) {
        switch (field) {
            case NAME -> row.name = JunkWords.junk(text) ? "" : oneLine(text);
            case OTHER_NAME -> row.otherNames.add(new OtherName(Ids.next(), OtherName.NameKind.WORKING, oneLine(text),
                Optional.empty(), Optional.empty()));
            case CHARITY_NUMBER -> numbers.charity(row, heading, text);
            case COMPANY_NUMBER -> numbers.company(row, heading, text);
            case SECTOR -> KindWords.sector(text).ifPresentOrElse(sector -> row.sector = Optional.of(sector),
                () -> row.problem(heading, text, CellProblem.Kind.WORD, kept -> { }));
            case LEGAL_FORM -> KindWords.legalForm(text).ifPresentOrElse(form -> row.legalForm = Optional.of(form),
                () -> row.problem(heading, text, CellProblem.Kind.WORD, kept -> { }));
            case PURPOSE -> row.purpose = text;
            case AREA -> row.area = text;
            case ADDRESS -> row.address.addFirst(text);
            case ADDRESS_MORE -> row.address.add(text);
            case TOWN -> row.town = oneLine(text);
            case POSTCODE -> postcode(row, heading, text);
            case PHONE -> phone(row, heading, text);
            case EMAIL -> email(row, heading, text);
            case WEBSITE -> website(row, heading, text);
            case CONTACT_NAME -> person(row, heading, text);
            case CONTACT_JOB -> row.job = oneLine(text);
            case TAGS -> tags(row, heading, text);
            case CHECKED_ON -> TypedDate.parse(text, today).ifPresentOrElse(day -> row.checkedOn = Optional.of(day),
                () -> row.problem(heading, text, CellProblem.Kind.DATE, kept -> { }));
            case NOTES -> row.note(ImportField.named(heading).filter(ImportField.NOTES::equals).isPresent() ? "" : heading,
                text);
            case LEAVE_OUT -> { }
        }
    }

    private static void tags(RowDraft row, String heading, String text) {
        List<String> tags = Arrays.stream(text.split("[,;|\\n]")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        if (tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            row.problem(heading, text, CellProblem.Kind.TOO_LONG, kept -> { });
        } else {
            row.tags.addAll(tags);
        }
    }

    private static void postcode(RowDraft row, String heading, String text) {
        Optional<String> mended = Postcode.doubt(heading, text).flatMap(doubt -> Postcode.mend(text));
        if (mended.isPresent()) {
            row.problem(heading, text, CellProblem.Kind.MENDED, mended.get(), kept -> row.postcode = kept,
                () -> row.postcode = mended.get());
        } else if (Postcode.doubt(heading, text).isPresent()) {
            row.problem(heading, text, CellProblem.Kind.POSTCODE, kept -> row.postcode = kept);
        } else {
            row.postcode = Postcode.tidy(text);
        }
    }

    private static void phone(RowDraft row, String heading, String text) {
        List<Channel> found = PhoneCells.numbers(text);
        if (found.size() > 1) {
            row.problem(heading, text, CellProblem.Kind.SEVERAL, String.join(" · ", found.stream().map(Channel::detail)
                .toList()), kept -> { }, () -> row.channels.addAll(found));
        } else if (PhoneNumber.doubt(heading, text).isEmpty()) {
            row.channels.add(PhoneCells.channel(text, ""));
        } else {
            row.problem(heading, text, CellProblem.Kind.PHONE, kept -> row.channels.add(PhoneCells.channel(kept, "")));
        }
    }

    private static void email(RowDraft row, String heading, String text) {
        List<String> parts = Arrays.stream(text.split("[\\s,;]+|\\s*/\\s*")).filter(part -> !part.isBlank()).toList();
        boolean fine = !parts.isEmpty() && parts.stream().allMatch(part -> EmailAddress.doubt(heading, part).isEmpty());
        if (fine && parts.size() == 1) {
            row.channels.add(email(parts.getFirst()));
        } else if (fine) {
            row.problem(heading, text, CellProblem.Kind.SEVERAL, String.join(" · ", parts), kept -> { },
                () -> parts.forEach(part -> row.channels.add(email(part))));
        } else {
            row.problem(heading, text, CellProblem.Kind.EMAIL, kept -> row.channels.add(email(kept)));
        }
    }

    private static Channel email(String address) {
        return new Channel(Ids.next(), ChannelKind.EMAIL, address, "", false);
    }

    private static void website(RowDraft row, String heading, String text) {
        if (text.matches("\\S+\\.\\S+") && !text.contains("@")) {
            row.website = text;
        } else {
            row.problem(heading, text, CellProblem.Kind.WEBSITE, kept -> row.website = kept);
        }
    }

    /** A contact's name has capitals; "office manager" is a job. */
    private static void person(RowDraft row, String heading, String text) {
        PersonName name = PersonName.of(oneLine(text));
        if (text.chars().noneMatch(Character::isUpperCase) || name.given().length() > 200 || name.family().length() > 200) {
            row.problem(heading, text, CellProblem.Kind.NO_PERSON, kept -> row.person = oneLine(kept));
        } else {
            row.person = oneLine(text);
        }
    }

    private static int longest(ImportField field) {
        return switch (field) {
            case NAME, OTHER_NAME, PHONE, EMAIL -> 500;
            case CHARITY_NUMBER, COMPANY_NUMBER, SECTOR, LEGAL_FORM, CHECKED_ON -> 100;
            case AREA, WEBSITE -> 2_000;
            case ADDRESS -> 900;
            case ADDRESS_MORE, TOWN, CONTACT_NAME, CONTACT_JOB -> 200;
            case POSTCODE -> 20;
            case PURPOSE, TAGS, NOTES, LEAVE_OUT -> 50_000;
        };
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
