package org.partnershipregister.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipregister.document.Document;
import org.partnershipregister.document.MeetingNotesDocument;
import org.partnershipregister.document.MeetingPart;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.model.Failure;
import org.partnershipregister.model.HouseStyle;
import org.partnershipregister.model.meeting.Audience;
import org.partnershipregister.model.meeting.MeetingFacts;
import org.partnershipregister.store.agreement.HouseStyleStore;
import org.partnershipregister.store.meeting.MeetingFactsStore;
import org.partnershipregister.store.meeting.MeetingStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the notes of a meeting to a file. Nothing meant for fewer readers than the ones named gets in. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** For whom the file is. */
    enum Reader {
        ALL(Audience.ALL), PARTNERS(Audience.PARTNERS), OURS(Audience.OURS_ONLY);

        private final Audience audience;

        Reader(Audience audience) {
            this.audience = audience;
        }
    }

    @ParentCommand
    private RegisterCommand root;

    @Parameters(paramLabel = "REFERENCE", descriptionKey = "cli.export.ref")
    private String ref;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.export.to")
    private Path file;

    @Option(names = "--part", defaultValue = "whole", paramLabel = "PART", descriptionKey = "cli.export.part")
    private MeetingPart part;

    @Option(names = "--for", defaultValue = "all", paramLabel = "READERS", descriptionKey = "cli.export.for")
    private Reader reader;

    @Override
    public Integer call() {
        OpenRegister open = new OpenRegister(root);
        PaperFile target = PaperFile.of(file, PaperFile.EXPORTED);
        Read read = open.work(register -> new Read(new MeetingFactsStore(register.database()).of(
            new MeetingStore(register.database()).withRef(ref)
                .orElseThrow(() -> new Failure(Failure.Reason.NOT_FOUND)).id()), new HouseStyleStore(register).current()));
        Document notes = MeetingNotesDocument.of(read.facts(), part, reader.audience);
        Papers papers = new Papers(read::style);
        open.remarkUnshown(target.format() == PaperFormat.PDF ? papers.missingGlyphs(notes) : List.of());
        target.write(papers.write(notes, target.format()));
        open.say("cli.written", file);
        return CommandLine.ExitCode.OK;
    }

    private record Read(MeetingFacts facts, HouseStyle style) {
    }
}
