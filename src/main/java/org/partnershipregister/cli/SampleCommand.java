package org.partnershipregister.cli;

import java.util.concurrent.Callable;
import org.partnershipregister.sample.SampleRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Makes the sample register of a fictional town. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        open.begin(register -> {
            SampleRegister.fill(register);
            return register;
        });
        open.say("cli.sample.done", root.register());
        return CommandLine.ExitCode.OK;
    }
}
