package org.partnershipregister.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists all records of one kind. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    /** Kinds of record that can be listed. */
    enum What { PARTNERS, CONTACTS, PARTNERSHIPS, AGREEMENTS, MEETINGS, ACTIONS }

    /** Ways to write a list. */
    enum Format { TABLE, CSV, JSON }

    @ParentCommand
    private RegisterCommand root;

    @Parameters(paramLabel = "KIND", descriptionKey = "cli.list.kind")
    private What what;

    @Option(names = "--format", defaultValue = "table", paramLabel = "FORMAT", descriptionKey = "cli.list.format")
    private Format format;

    @Override
    public Integer call() {
        Listing listing = new OpenRegister(root).work(register -> new Listings(register.database()).of(what));
        switch (format) {
            case TABLE -> new TableWriter(root.program().out()).write(listing);
            case CSV -> new CsvListWriter(root.program().out()).write(listing);
            case JSON -> new JsonListWriter(root.program().out()).write(listing);
        }
        return CommandLine.ExitCode.OK;
    }
}
