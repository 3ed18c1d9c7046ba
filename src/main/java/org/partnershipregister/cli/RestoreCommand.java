package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.partnershipregister.store.Restore;
import org.partnershipregister.store.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Brings a backup back, the present being kept first. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "cli.restore.from")
    private Path file;

    @Option(names = "--even-if-smaller", descriptionKey = "cli.restore.smaller")
    private boolean evenIfSmaller;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        Restore restore = Restore.of(root.register().toAbsolutePath(), file.toAbsolutePath(), Session.unguarded());
        restore.counts().forEach(count -> open.remark("cli.restore.count." + count.kind().name().toLowerCase(Locale.ROOT),
            count.present(), count.inBackup()));
        restore.run(evenIfSmaller);
        open.say("cli.restore.done", restore.madeAt().toLocalDate());
        return CommandLine.ExitCode.OK;
    }
}
