package org.partnershipregister.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.partnershipregister.screen.frame.FrameController;
import org.partnershipregister.screen.frame.Visits;
import org.partnershipregister.screen.settings.KeptAt;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.Session;
import org.partnershipregister.ui.Appearance;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Formats;
import org.partnershipregister.ui.FxDialogs;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Settings;
import org.partnershipregister.ui.Status;
import org.partnershipregister.ui.Tools;
import org.partnershipregister.ui.Views;
import org.partnershipregister.ui.Work;

/** Builds the whole program by constructors: first what needs no register, then, once one is open, what does. */
final class Wiring {

    private final Folders folders;
    private final Settings settings;
    private final Messages messages;
    private final Views views;
    private final Formats formats;
    private final Dialogs dialogs;
    private final Work work;
    private final CrashReport crashReport;

    Wiring(Folders folders, Settings settings, Stage stage) {
        this.folders = folders;
        this.settings = settings;
        this.messages = Messages.load();
        this.views = new Views(messages);
        this.formats = new Formats(Clock.systemDefaultZone());
        this.dialogs = new FxDialogs(messages, settings, () -> Optional.of(stage).filter(Stage::isShowing).map(one -> one));
        this.crashReport = new CrashReport(dialogs, messages);
        this.work = new Work(dialogs::tell, crashReport::bug);
        crashReport.install(work);
    }

    /** The frame over an open register, and the visits it shows. */
    Opened over(Register register, Runnable beginAnew) {
        Visits visits = new Visits();
        Tools tools = new Tools(work, visits, dialogs, views, messages, formats, settings, new Status(formats),
                register.changes());
        Screens screens = new Screens(register, tools, keptAt(register));
        visits.open(screens::at, kept -> dialogs.tell(messages.text("frame.kept.open"),
                messages.text("frame.kept.open.text")));
        return new Opened(register, visits, new FrameController(tools, visits, new RegisterDoors(register, beginAnew)));
    }

    /** Everything that belongs to one open register. */
    record Opened(Register register, Visits visits, FrameController frame) {

        Parent node() {
            return frame.node();
        }
    }

    /** A session whose register refuses to be asked on the screen thread. */
    Session session() {
        return Session.unguarded().guardedBy(() -> {
            if (Platform.isFxApplicationThread()) {
                throw new IllegalStateException("The register was asked on the screen thread");
            }
        });
    }

    Appearance appearance() {
        return new Appearance(settings);
    }

    Work work() {
        return work;
    }

    Views views() {
        return views;
    }

    Messages messages() {
        return messages;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    private KeptAt keptAt(Register register) {
        Path folder = register.folder().orElse(folders.register());
        return new KeptAt(folder.toString(), folder.resolve("backups").toString(), folders.settings().toString(),
                folders.logs().toString());
    }
}
