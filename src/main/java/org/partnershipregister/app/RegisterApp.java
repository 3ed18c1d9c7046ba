package org.partnershipregister.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.partnershipregister.model.Finding;
import org.partnershipregister.screen.start.StartController;
import org.partnershipregister.store.Register;
import org.partnershipregister.ui.Dialogs;
import org.partnershipregister.ui.Messages;
import org.partnershipregister.ui.Place;
import org.partnershipregister.ui.Settings;

/**
 * The program in its window. The window shows at once; the register is opened behind it, and with none yet the first-run
 * page asks how to begin.
 */
public final class RegisterApp extends Application {

    private static final String OPENED_LAST = "register.folder";

    private Folders folders;
    private SettingsFile settingsFile;
    private Settings settings;
    private Wiring wiring;
    private Registers registers;
    private Window window;
    private Optional<Wiring.Opened> opened = Optional.empty();
    private Optional<SingleStart> single = Optional.empty();

    @Override
    public void start(Stage stage) {
        folders = Folders.usual();
        CrashReport.logTo(folders.logs());
        settingsFile = new SettingsFile(folders.settings());
        settings = settingsFile.load();
        single = SingleStart.of(registerFolder(), folders.settings().getParent());
        if (single.isEmpty()) {
            Platform.exit();
            return;
        }
        wiring = new Wiring(folders, settings, stage);
        registers = new Registers(registerFolder(), wiring.session());
        begin(); // the register opens while the window is being made and shown
        window = new Window(stage, settings, wiring.appearance(),
                new StackPane(new Label(wiring.messages().text("start.opening"))));
        stage.setTitle(wiring.messages().text("frame.program"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            new Closing(wiring, window, this::remember).close(opened);
        });
        stage.show();
        single.get().whenKnocked(window::comeForward);
        wiring.work().onScreen(() -> WarmUp.controls(stage.getScene()));
    }

    /** Remembers the window, lets what was begun come to its end, closes the register. */
    @Override
    public void stop() {
        if (single.isEmpty()) {
            return;
        }
        window.remember();
        settingsFile.save(settings);
        opened.ifPresent(one -> wiring.work().run(() -> { // only when the system ends the program
            one.register().close();
            return true;
        }, done -> { }));
        wiring.work().close();
        single.get().close();
    }

    private void remember(Wiring.Opened one) {
        one.visits().current().get().ifPresent(visit -> lastPlace(one.register()).remember(visit.place()));
        opened = Optional.empty();
    }

    /** The folder named on the command line, else the one opened last, else the usual one. */
    private Path registerFolder() {
        return Optional.ofNullable(getParameters().getNamed().get("register")).or(() -> settings.get(OPENED_LAST))
                .map(Path::of).orElse(folders.register());
    }

    private void begin() {
        wiring.work().run(registers::open,
                found -> found.ifPresentOrElse(register -> open(register, lastPlace(register).known()), this::noRegister),
                this::notOpened);
    }

    /** Never begins afresh over a register that could not be opened: says why, tries again, or leaves it alone. */
    private void notOpened(Throwable thrown) {
        wiring.work().complain(thrown);
        boolean again = wiring.dialogs().confirm(wiring.messages().text("start.not-opened"),
                registerFolder().toString(), wiring.messages().text("start.again"));
        if (again) {
            begin();
        } else {
            Platform.exit();
        }
    }

    /** A folder that was named or opened last and is not there is no first run: its drive may just not be connected. */
    private void noRegister() {
        Path folder = registers.folder();
        if (folder.equals(folders.register())) {
            firstRun();
            return;
        }
        Messages texts = wiring.messages();
        Optional<Runnable> step = wiring.dialogs().choose(texts.text("start.missing"), texts.text("start.missing.text", folder.toString()),
                List.of(new Dialogs.Answer<Runnable>(texts.text("start.missing.again"), this::begin),
                        new Dialogs.Answer<Runnable>(texts.text("start.missing.choose"), () -> wiring.dialogs()
                                .folder(texts.text("start.open.title")).ifPresentOrElse(this::beginIn, Platform::exit)),
                        new Dialogs.Answer<Runnable>(texts.text("start.missing.new"), this::beginNew)));
        step.ifPresentOrElse(Runnable::run, Platform::exit);
    }

    /** In the folder that was named, or else at the usual place, never where a register is missed. */
    private void beginNew() {
        if (getParameters().getNamed().containsKey("register")) {
            firstRun();
        } else {
            beginIn(folders.register());
        }
    }

    private void beginIn(Path folder) {
        registers = new Registers(folder, wiring.session());
        begin();
    }

    private void firstRun() {
        StartController start = new StartController(wiring.work(), wiring.dialogs(), wiring.views(), wiring.messages(),
                registers, this::open);
        window.show((Parent) start.node());
        start.firstFocus().requestFocus();
    }

    /** Closes the sample, puts its folder aside and shows the first-run page. */
    private void beginAnew() {
        opened.ifPresent(one -> {
            one.visits().leave();
            one.frame().close();
            opened = Optional.empty();
            wiring.work().run(() -> registers.putAside(one.register()), aside -> firstRun());
        });
    }

    private void open(Register register, Place first) {
        wiring.work().run(() -> WarmUp.questions(register.database()), warm -> { });
        Wiring.Opened next = wiring.over(register, this::beginAnew);
        opened = Optional.of(next);
        settings.put(OPENED_LAST, register.folder().filter(folder -> !folder.equals(folders.register()))
                .map(Path::toString).orElse(""));
        window.show(next.node());
        window.stage().titleProperty().bind(next.frame().title());
        next.frame().start();
        next.visits().go(first);
        if (Training.wanted()) {
            Training.run(next, wiring);
        }
        tell(register.findings());
    }

    private LastPlace lastPlace(Register register) {
        return new LastPlace(settings, register.folder().orElse(folders.register()).toString());
    }

    /** Says once what was put right when the register was opened. */
    private void tell(List<Finding> findings) {
        findings.forEach(finding -> wiring.dialogs().tell(wiring.messages().text("start.findings"),
                wiring.messages().text(finding.key(), finding.args())));
    }
}
