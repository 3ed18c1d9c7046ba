package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/asha");

    @Test
    void linuxKeepsToTheBaseDirectories() {
        Folders folders = Folders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/elsewhere"));
        assertThat(folders.register()).isEqualTo(HOME.resolve(".local/share/partnership-register/register"));
        assertThat(folders.settings()).isEqualTo(Path.of("/elsewhere/partnership-register/settings.properties"));
    }

    @Test
    void relativeBaseDirectoriesAreIgnoredAsTheRuleSays() {
        assertThat(Folders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")).register()).startsWithRaw(HOME);
    }

    @Test
    void windowsAndMacHaveTheirOwnPlaces() {
        assertThat(Folders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")).register())
                .isEqualTo(Path.of("/local/Partnership Register/Register"));
        assertThat(Folders.of("Mac OS X", HOME, Map.of()).settings())
                .isEqualTo(HOME.resolve("Library/Application Support/Partnership Register/settings.properties"));
    }
}
