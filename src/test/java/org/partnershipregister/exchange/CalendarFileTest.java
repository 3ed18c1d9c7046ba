package org.partnershipregister.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.partnershipregister.model.agreement.AgreementDay;
import org.partnershipregister.model.agreement.AgreementDay.What;

/** Calendar files as another library than the one that writes them reads them. */
class CalendarFileTest {
    private static final UUID KEY = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @Test
    void aDayIsAWholeDayWithAReminderAndTheNumberOfItsLastChange() {
        VEvent event = events(new CalendarFile().write(List.of(day(What.REVIEW, "Safer Streets", 30, 7)))).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Review the agreement: Safer Streets");
        assertThat(event.getDescription().getValue()).isEqualTo("To be reviewed by 28 March 2027.\nAgreement: Safer Streets (AGR-0001)\n"
            + "Between: Riverside Community Trust, Borough Council");
        assertThat(event.getRequiredProperty("DTSTART").toString().strip()).isEqualTo("DTSTART;VALUE=DATE:20270328");
        assertThat(event.getRequiredProperty("DTEND").toString().strip()).isEqualTo("DTEND;VALUE=DATE:20270329");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(7);
        assertThat(event.getRequiredProperty("LAST-MODIFIED").getValue()).isEqualTo("20261122T093000Z");
        VAlarm alarm = (VAlarm) event.getAlarms().getFirst();
        assertThat(alarm.getRequiredProperty("TRIGGER").getValue()).isEqualTo("-P30D");
    }

    /** A second reading must move the event, not double it. */
    @Test
    void aMovedDayKeepsItsUidAndEveryKindOfDayHasItsOwn() {
        AgreementDay before = day(What.ENDS, "Safer Streets", 60, 1);
        AgreementDay after = new AgreementDay(before.key(), before.ref(), before.what(), DAY.plusYears(1), "Renamed", List.of(), "", 60, 2,
            before.changedAt().plusDays(1));
        assertThat(uid(before)).isEqualTo(uid(after));
        List<AgreementDay> all = java.util.Arrays.stream(What.values()).map(what -> day(what, "Safer Streets", 60, 1)).toList();
        assertThat(events(new CalendarFile().write(all))).extracting(event -> event.getUid().orElseThrow().getValue())
            .doesNotHaveDuplicates().hasSize(What.values().length);
    }

    @Test
    void hostileTitlesAreOnlyWords() {
        for (String title : List.of("A; B, C\\ D: \"E\"", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil", "\u202Eevil\u202C ${7*7} {0} '", "🙂".repeat(200),
            "Cumann Lúthchleas Gael Dhún Dealgan ".repeat(20), "<script>")) {
            String file = new CalendarFile().write(List.of(day(What.REVIEW, title, 60, 1), day(What.ENDS, "Next", 60, 1)));
            assertThat(file.lines()).as("folded").allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 300);
            assertThat(file.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(2);
            String words = title.codePoints().map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
            assertThat(events(file).getFirst().getSummary().getValue()).isEqualTo("Review the agreement: " + words);
        }
    }

    @Test
    void theDayIsTheSameWhereverTheComputerStands() {
        TimeZone usual = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(new CalendarFile().write(List.of(day(What.ENDS, "A", 0, 1)))).contains("DTSTART;VALUE=DATE:20270328\r\n")
                    .doesNotContain("VALARM");
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static String uid(AgreementDay day) {
        return events(new CalendarFile().write(List.of(day))).getFirst().getUid().orElseThrow().getValue();
    }

    private static AgreementDay day(What what, String title, int warn, long change) {
        return new AgreementDay(KEY, "AGR-0001", what, DAY, title, List.of("Riverside Community Trust", "Borough Council"), "", warn, change,
            OffsetDateTime.of(2026, 11, 22, 9, 30, 0, 0, ZoneOffset.UTC));
    }

    private static List<VEvent> events(String file) {
        try {
            Calendar read = new CalendarBuilder().build(new StringReader(file));
            return read.getComponents(Component.VEVENT).stream().map(VEvent.class::cast).toList();
        } catch (IOException | ParserException failed) {
            throw new AssertionError(file, failed);
        }
    }
}
