package org.partnershipregister.screen.template;

import java.util.List;
import java.util.Optional;
import org.partnershipregister.exchange.TemplateFile;
import org.partnershipregister.model.agreement.AgreementTemplate;
import org.partnershipregister.model.agreement.OwnTemplate;
import org.partnershipregister.store.agreement.TemplateStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Tools;

/** What can be done with any template: copy it, begin an agreement from it, save it as a file. */
final class TemplateCommands {
    private static final int LONGEST_NAME = 100;

    private final Tools tools;
    private final TemplateStore store;

    TemplateCommands(Tools tools, TemplateStore store) {
        this.tools = tools;
        this.store = store;
    }

    /** Asks what the copy is called, keeps it and opens it. */
    void copy(AgreementTemplate template) {
        tools.dialogs().askText(tools.text("template.copy.title"), tools.text("template.copy.label"),
            tools.text("template.copy.proposal", template.name()), tools.text("template.copy")).filter(title -> !title.isBlank())
            .ifPresent(title -> tools.work().run(() -> store.save(OwnTemplate.copyOf(template, title)), copy -> {
                tools.status().saved();
                tools.navigator().go(new Place.Template(copy.id()));
            }));
    }

    void begin(AgreementTemplate template) {
        tools.navigator().go(new Place.NewAgreement(Optional.empty(), Optional.empty(), Optional.of(template.code())));
    }

    void saveFile(AgreementTemplate template) {
        tools.dialogs().saveFile(tools.text("template.file.save"), fileName(template) + ".txt",
            new Dialogs.FileKind(tools.text("template.file.kind"), List.of("*.txt"))).ifPresent(file -> tools.work()
                .paper(() -> TemplateFile.write(file, template), written -> tools.status().wrote(tools.text("template.file.saved", written), written)));
    }

    private static String fileName(AgreementTemplate template) {
        String name = template.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
        return cut.isEmpty() ? template.code() : cut;
    }
}
