package org.partnershipregister.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where window tests can be shown: the display the build is given, or an Xvfb of its own. */
record TestDisplay(boolean linux, boolean given, Optional<Path> xvfb, Optional<Path> windowManager) {
    static final String TAG = "window";

    static TestDisplay ofThisMachine() {
        Map<String, String> environment = System.getenv();
        return new TestDisplay(System.getProperty("os.name").startsWith("Linux"),
            !environment.getOrDefault("DISPLAY", "").isBlank(), program("Xvfb"), program("openbox"));
    }

    /** False when window tests must be left out. */
    boolean possible() {
        return !linux || given || xvfb.isPresent();
    }

    /** True when the tests start an Xvfb for themselves. */
    boolean own() {
        return linux && !given && xvfb.isPresent();
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }
}
