package org.partnershipregister.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Found;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;
import org.partnershipregister.model.party.Organisation;
import org.partnershipregister.screen.frame.Doors;
import org.partnershipregister.store.AboutRegisterStore;
import org.partnershipregister.store.FindStore;
import org.partnershipregister.store.OverviewStore;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.party.OrganisationStore;

/** What the frame asks, answered by the stores of the open register. */
final class RegisterDoors implements Doors {

    private final Register register;
    private final FindStore finds;
    private final Runnable beginAnew;

    RegisterDoors(Register register, Runnable beginAnew) {
        this.register = register;
        this.finds = new FindStore(register.database());
        this.beginAnew = beginAnew;
    }

    @Override
    public Ours ours() {
        String name = new OrganisationStore(register.database()).us().map(Organisation::name).orElse("");
        return new Ours(name, new AboutRegisterStore(register.database()).sample());
    }

    @Override
    public Found find(String text, int most) {
        return finds.find(text, most);
    }

    @Override
    public Map<Kind, Tally> counts() {
        return new OverviewStore(register.database()).counts();
    }

    @Override
    public Optional<ChangeLabel> undoable() {
        return register.undo().undoable();
    }

    @Override
    public Optional<ChangeLabel> redoable() {
        return register.undo().redoable();
    }

    @Override
    public ChangeLabel undo() {
        return register.undo().undo();
    }

    @Override
    public ChangeLabel redo() {
        return register.undo().redo();
    }

    @Override
    public void backUp(Path file) {
        register.backupTo(file);
    }

    @Override
    public Optional<LocalDateTime> lastBackup() {
        return register.lastBackup();
    }

    @Override
    public void leaveSample() {
        beginAnew.run();
    }
}
