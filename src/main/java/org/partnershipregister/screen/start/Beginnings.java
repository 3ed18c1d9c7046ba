package org.partnershipregister.screen.start;

import java.nio.file.Path;
import org.partnershipregister.store.Register;

/** The ways to begin, done on the register's thread. Handed in by the wiring. */
public interface Beginnings {

    /** Makes an empty register at the usual place and opens it. */
    Register empty(String ourName);

    /** Makes a register filled with a fictional town, marked as a sample, and opens it. */
    Register sample();

    /** Opens the register in this folder, now and at the next start. */
    Register other(Path folder);
}
