package org.partnershipregister.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipregister.model.Finding;
import org.partnershipregister.store.Register;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Reads the whole register and says what it found; the exit code is 1 when something needs looking after. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RegisterCommand root;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        List<Finding> findings = open.work(Register::check);
        findings.stream().filter(Finding::good).forEach(finding -> open.say(finding.key(), finding.args().toArray()));
        findings.stream().filter(finding -> !finding.good()).forEach(finding ->
            open.remark(finding.key(), finding.args().toArray()));
        return findings.stream().allMatch(Finding::good) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
