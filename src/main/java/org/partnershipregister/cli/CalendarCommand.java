package org.partnershipregister.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.exchange.CalendarFile;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.agreement.AgreementDay;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.agreement.AgreementCalendar;
import org.partnershipregister.store.agreement.AgreementStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the dates of agreements as a calendar file. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Parameters(arity = "0..*", paramLabel = "REFERENCE", descriptionKey = "cli.calendar.refs")
    private List<String> refs = List.of();

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.calendar.to")
    private Path file;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        List<AgreementDay> days = open.work(this::days);
        WrittenFile.write(file, new CalendarFile().write(days).getBytes(StandardCharsets.UTF_8));
        open.say("cli.calendar.written", days.size(), file);
        return CommandLine.ExitCode.OK;
    }

    private List<AgreementDay> days(Register register) {
        AgreementStore agreements = new AgreementStore(register.database());
        AgreementCalendar calendar = new AgreementCalendar(register.database());
        return refs.isEmpty() ? calendar.all() : calendar.of(refs.stream().map(ref -> agreements.withRef(ref)
            .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)).id()).toList());
    }
}
