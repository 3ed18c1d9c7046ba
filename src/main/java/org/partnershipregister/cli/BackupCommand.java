package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a backup that has been opened and compared. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.backup.to")
    private Path file;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        open.work(register -> {
            register.backupTo(file.toAbsolutePath());
            return file;
        });
        open.say("cli.backup.done", file);
        return CommandLine.ExitCode.OK;
    }
}
