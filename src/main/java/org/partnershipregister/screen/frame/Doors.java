package org.partnershipregister.screen.frame;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.partnershipregister.model.ChangeLabel;
import org.partnershipregister.model.Found;
import org.partnershipregister.model.Kind;
import org.partnershipregister.model.Tally;

/** What the frame asks of the open register, on the register's thread. Handed in by the wiring. */
public interface Doors {

    /** Our organisation's name ("" when it isn't entered yet), and whether the register is the fictional sample. */
    record Ours(String name, boolean sample) {
    }

    /** Whose register it is. */
    Ours ours();

    /** The best records for a typed text, at most so many. */
    Found find(String text, int most);

    /** Counts for the side bar. */
    Map<Kind, Tally> counts();

    /** What undo would take back. */
    Optional<ChangeLabel> undoable();

    /** What redo would do again. */
    Optional<ChangeLabel> redoable();

    /** Takes the newest change back. */
    ChangeLabel undo();

    /** Does again what was undone last. */
    ChangeLabel redo();

    /** Makes a backup as this file and checks it. */
    void backUp(Path file);

    /** When the last checked backup was made in the register's own folder. */
    Optional<LocalDateTime> lastBackup();

    /** Puts the sample aside and begins anew; called on the screen thread, after the user agreed. */
    void leaveSample();
}
