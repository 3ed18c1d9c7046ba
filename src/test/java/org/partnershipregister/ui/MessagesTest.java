package org.partnershipregister.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages(Map.of("count",
            "{0,choice,0#No contacts|1#1 contact|1<{0} contacts} of {1}’s", "day", "Due {0}", "plain", "50 % {done}"));

    @Test
    void pluralsAreRight() {
        assertThat(messages.text("count", 0, "Unity")).isEqualTo("No contacts of Unity’s");
        assertThat(messages.text("count", 1, "Unity")).isEqualTo("1 contact of Unity’s");
        assertThat(messages.text("count", 1200, "Unity")).isEqualTo("1,200 contacts of Unity’s");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(messages.text("day", LocalDate.of(2026, 1, 5))).isEqualTo("Due 5 January 2026");
    }

    @Test
    void textWithoutArgumentsIsTakenAsItStands() {
        assertThat(messages.text("plain")).isEqualTo("50 % {done}");
    }

    @Test
    void missingKeyIsABugThatIsSeen() {
        assertThatThrownBy(() -> messages.text("nowhere")).isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("nowhere");
    }

    /** A refused delete once showed "{0}" instead of a name. */
    @Test
    void aRefusedDeleteSaysWhatNamesTheRecordAndHowManyMore() {
        Messages all = Messages.load();
        assertThat(all.text("failure.in-use.kept", "Owner", "Task 1, Task 2", 3)).contains("named by Task 1, Task 2 and 3 more.");
        assertThat(all.text("failure.in-use.kept", "Owner", "Task 1", 0)).contains("named by Task 1. ");
        assertThat(all.text("failure.still-named.happened")).doesNotContain("{");
    }

    @Test
    void allFilesOfTextsAreRead() {
        Messages all = Messages.load();
        assertThat(all.text("frame.program")).isEqualTo("Partnership Register");
        assertThat(all.text("failure.stale.happened")).isNotBlank();
        assertThat(all.bundle().getString("place.home")).isEqualTo("Home");
    }
}
