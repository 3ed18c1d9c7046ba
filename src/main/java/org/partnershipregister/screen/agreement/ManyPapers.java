package org.partnershipregister.screen.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.partnershipregister.document.PaperFormat;
import org.partnershipregister.document.Papers;
import org.partnershipregister.document.Printing;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.PrintPaneController;
import org.partnershipregister.ui.PrintWish;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.Work;

/** Saves or prints the papers of the agreements selected in the list, with progress, and says in one sentence what came of it. */
final class ManyPapers {
    private static final int NAMED = 5;

    private final Tools tools;
    private final Printing printing;
    private final ManyAgreements many;
    private final Supplier<List<UUID>> selected;
    private final PrintPaneController pane;

    ManyPapers(Register register, Tools tools, Papers papers, Printing printing, Supplier<List<UUID>> selected) {
        this.tools = tools;
        this.printing = printing;
        this.many = new ManyAgreements(register, papers);
        this.selected = selected;
        this.pane = new PrintPaneController(tools, printing::printers, this::print);
    }

    Parent pane() {
        return pane.node();
    }

    void openPane() {
        pane.open();
    }

    /** Asks for the format and the folder, and before anything is overwritten. */
    void save() {
        List<UUID> ids = selected.get();
        List<Dialogs.Answer<PaperFormat>> formats = List.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT).stream()
            .map(format -> new Dialogs.Answer<>(tools.text("agreement.save." + format.extension()), format)).toList();
        tools.dialogs().choose(tools.text("agreements.many.save.title", ids.size()), tools.text("agreements.many.save.text"), formats)
            .ifPresent(format -> tools.dialogs().folder(tools.text("agreements.many.folder")).ifPresent(folder -> save(ids, format, folder)));
    }

    private void save(List<UUID> ids, PaperFormat format, Path folder) {
        tools.work().run(() -> many.there(ids, format, folder), there -> clash(there).ifPresent(clash ->
            tools.work().start(Work.Line.REGISTER, tools.text("agreements.many.saving"),
                progress -> many.save(ids, format, folder, clash, progress), result ->
                    tools.status().wrote(sentence(tools.text("agreements.many.saved", result.done(), folder.toString()), result), folder))));
    }

    private Optional<ManyAgreements.Clash> clash(List<Path> there) {
        return there.isEmpty() ? Optional.of(ManyAgreements.Clash.KEEP_BOTH)
            : tools.dialogs().choose(tools.text("agreements.many.there.title", there.size()),
                tools.text("agreements.many.there.text", named(there.stream().map(file -> file.getFileName().toString()).toList())),
                List.of(new Dialogs.Answer<>(tools.text("agreements.many.there.both"), ManyAgreements.Clash.KEEP_BOTH),
                    new Dialogs.Answer<>(tools.text("agreements.many.there.replace"), ManyAgreements.Clash.REPLACE)));
    }

    private void print(PrintWish wish) {
        List<UUID> ids = selected.get();
        tools.work().start(Work.Line.REGISTER, tools.text("agreements.many.printing"),
            progress -> many.each(ids, PaperFormat.PDF, progress, (facts, pdf) ->
                printing.print(pdf, wish.named(facts.agreement().header().title()))), result -> {
                    pane.sent(wish.printer());
                    tools.status().say(sentence(tools.text("agreements.many.sent", result.done(), wish.printer()), result));
                });
    }

    private String sentence(String done, ManyAgreements.Result result) {
        List<String> parts = new ArrayList<>(List.of(done));
        add(parts, "agreements.many.lacking", result.lacking());
        add(parts, "agreements.many.unshown", result.unshown());
        add(parts, "agreements.many.copies", result.copies());
        if (!result.failed().isEmpty()) {
            parts.add(tools.text("agreements.many.failed", result.failed().size(), named(result.failed())));
        }
        if (result.cancelled()) {
            parts.add(tools.text("agreements.many.stopped"));
        }
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(tools.text(key, count));
        }
    }

    private static String named(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? first + " …" : first;
    }
}
