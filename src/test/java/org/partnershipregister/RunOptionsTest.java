package org.partnershipregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.partnershipregister.app.Launcher;

/** What {@code mvn javafx:run} starts: a Maven on Java 17 once left out every jar made for a newer Java, and the window never came. */
class RunOptionsTest {

    @Test
    void theRunCommandNamesEveryLibraryAndTheProgram() throws IOException {
        String options = Files.readString(Path.of("target", "main-class.options"));
        assertThat(options).contains("target/classes", "atlantafx-base", "jooq-3", "h2-2", "controlsfx")
            .endsWith(Launcher.class.getName());
    }
}
