package org.partnershipregister.screen.agreement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.exchange.CalendarFile;
import org.partnershipregister.model.agreement.AgreementDay;
import org.partnershipregister.store.Database;
import org.partnershipregister.store.agreement.AgreementCalendar;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/** Saves dates of agreements as a file that calendars read. */
final class SavedDates {
    private final Tools tools;
    private final AgreementCalendar calendar;

    SavedDates(Database database, Tools tools) {
        this.tools = tools;
        this.calendar = new AgreementCalendar(database);
    }

    /** Asks where to and saves the dates of these agreements; says so when they have none. */
    void save(List<UUID> agreements, String name) {
        tools.work().run(() -> calendar.of(agreements), days -> {
            if (days.isEmpty()) {
                tools.status().say(tools.text("agreement.calendar.none"));
            } else {
                tools.dialogs().saveFile(tools.text("agreement.calendar.title"), name + ".ics",
                    new Dialogs.FileKind(tools.text("agreement.calendar.kind"), List.of("*.ics"))).ifPresent(target -> write(target, days));
            }
        });
    }

    private void write(Path target, List<AgreementDay> days) {
        tools.work().run(() -> WrittenFile.write(target, new CalendarFile().write(days).getBytes(StandardCharsets.UTF_8)),
            written -> tools.status().wrote(tools.text("agreement.calendar.saved", days.size(), written.toString()), written));
    }
}
