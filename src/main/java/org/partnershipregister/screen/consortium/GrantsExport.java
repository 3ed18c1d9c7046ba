package org.partnershipregister.screen.consortium;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipregister.document.WrittenFile;
import org.partnershipregister.exchange.GrantsFile;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.consortium.GrantStore;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Tools;

/** Saves the awards as a 360Giving file, and names those that can't be in it and why. */
final class GrantsExport {
    private final Tools tools;
    private final GrantStore grants;

    GrantsExport(Register register, Tools tools) {
        this.tools = tools;
        this.grants = new GrantStore(register.database());
    }

    /** Reads the awards first: without any that fits there is no file to choose. */
    void begin() {
        String title = tools.text("grants.title");
        tools.work().run(() -> new GrantsFile(grants.awarded(), grants.publisher(), names -> tools.text("grants.partners", names)), file -> {
            if (file.size() == 0) {
                tools.dialogs().tell(title, tools.text("grants.none") + leftOut(file));
            } else {
                tools.dialogs().saveFile(title, tools.text("grants.file", tools.formats().today().toString()),
                    new Dialogs.FileKind(tools.text("grants.kind"), List.of("*.json"))).ifPresent(target -> write(file, target));
            }
        });
    }

    private void write(GrantsFile file, Path target) {
        tools.work().paper(() -> WrittenFile.write(target, file.bytes()), written -> {
            tools.status().wrote(tools.text("grants.saved", file.size(), written), written);
            if (!file.leftOut().isEmpty()) {
                tools.dialogs().tell(tools.text("grants.left-out.title", file.leftOut().size()), leftOut(file).strip());
            }
        });
    }

    private String leftOut(GrantsFile file) {
        return file.leftOut().stream().map(one -> "\n\n" + tools.text("grants.left-out", one.title(),
            one.lacks().stream().map(tools::word).collect(Collectors.joining(", ")))).collect(Collectors.joining());
    }
}
