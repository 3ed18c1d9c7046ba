package org.partnershipregister.exchange;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.partnershipregister.model.agreement.AgreementDay;

/**
 * Days of agreements as an iCalendar file (RFC 5545) for Outlook, Google, Apple and Thunderbird: whole days with a reminder. The same day
 * keeps its UID and carries the number of the last change, so that reading the file again moves it instead of doubling it.
 */
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST_REMINDER = 60;

    private final ResourceBundle texts = ResourceBundle.getBundle("org.partnershipregister.texts.calendar-file", Locale.ROOT);

    /** The file's text, lines folded and ended as the standard wants. */
    public String write(List<AgreementDay> days) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Partnership Register//Agreements//EN");
        calendar.setExperimentalProperty("X-WR-CALNAME", text("calendar.name"));
        days.forEach(day -> calendar.addEvent(event(day)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(AgreementDay day) {
        VEvent event = new VEvent();
        event.setUid(uid(day));
        event.setDateTimeStamp(Date.from(day.changedAt().toInstant()));
        event.setLastModified(Date.from(day.changedAt().toInstant()));
        event.setSequence((int) Math.min(day.change(), Integer.MAX_VALUE));
        event.setDateStart(wholeDay(day.on()));
        event.setDateEnd(wholeDay(day.on().plusDays(1)));
        String summary = text("calendar.what." + day.what(), line(day.title()));
        event.setSummary(summary);
        event.setDescription(description(day));
        event.setTransparency(true);
        int before = Math.min(day.warnDays(), LONGEST_REMINDER);
        if (before > 0) {
            Trigger trigger = new Trigger(Duration.builder().prior(true).days(before).build(), Related.START);
            event.addAlarm(VAlarm.display(trigger, summary));
        }
        return event;
    }

    private String description(AgreementDay day) {
        String what = text("calendar.text." + day.what() + (day.of().isEmpty() ? "" : ".of"), DAY.format(day.on()), line(day.of()));
        return what + "\n" + text("calendar.agreement", line(day.title()), day.ref()) + "\n"
            + text("calendar.partners", line(String.join(", ", day.partners())));
    }

    private static String uid(AgreementDay day) {
        String what = day.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (day.what().ofPartner() ? "" : day.ref() + "-") + what + "-" + day.key() + "@partnership-register";
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** A name is one line and has no signs that a calendar would act on; the library does the escaping. */
    private static String line(String text) {
        return text.codePoints().map(sign -> Character.isISOControl(sign) ? ' ' : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.UK).format(arguments);
    }
}
