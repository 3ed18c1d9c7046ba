package org.partnershipregister.app;

import java.util.Optional;

/** The program's version as its jar says it. */
final class Version {

    private Version() {
    }

    /** "0.1.0", or "under development" when it is not run from its jar. */
    static String shown() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("under development");
    }
}
