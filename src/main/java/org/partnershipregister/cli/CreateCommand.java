package org.partnershipregister.cli;

import java.util.concurrent.Callable;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.store.party.OrganisationStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Begins an empty register, so that a script can fill it. */
@Command(name = "create", mixinStandardHelpOptions = true)
final class CreateCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.create.name")
    private String name;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        open.begin(register -> new OrganisationStore(register.database()).save(Organisation.named(name).edit().us(true).done()));
        open.say("cli.create.done", root.register());
        return CommandLine.ExitCode.OK;
    }
}
