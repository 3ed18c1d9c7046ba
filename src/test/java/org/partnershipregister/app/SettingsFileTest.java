package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipregister.ui.Settings;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        SettingsFile file = new SettingsFile(folder.resolve("new/settings.properties"));
        Settings settings = file.load();
        settings.chooseTheme(Settings.Theme.DARK);
        settings.stepTextSize(1);
        settings.put("list.partner.name.width", 212.5);
        file.save(settings);
        Settings next = file.load();
        assertThat(next.theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(next.textSize()).isEqualTo(125);
        assertThat(next.number("list.partner.name.width", 1)).isEqualTo(212.5);
    }

    @Test
    void unreadableFileMeansTheUsualSettings() throws IOException {
        Path path = Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xC3, (byte) 0x28, '\\', 'u', 'x'});
        assertThat(new SettingsFile(path).load().all()).isEmpty();
    }

    @Test
    void rubbishInsideIsIgnored() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.properties"), "theme=PINK\ntext.size=137\nwindow.x=NaN\n");
        Settings settings = new SettingsFile(path).load();
        assertThat(settings.theme()).isEqualTo(Settings.Theme.SYSTEM);
        assertThat(settings.textSize()).isEqualTo(100);
        assertThat(settings.number("window.x", 7)).isEqualTo(7);
    }
}
