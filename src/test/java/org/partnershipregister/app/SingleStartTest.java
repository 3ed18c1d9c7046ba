package org.partnershipregister.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleStartTest {
    @TempDir
    Path temp;

    @Test
    void aSecondStartKnocksAtTheFirstAndGoes() {
        Path register = temp.resolve("register");
        try (SingleStart first = SingleStart.of(register, temp).orElseThrow()) {
            assertThat(first.knocked()).isFalse();
            assertThat(SingleStart.of(register, temp)).isEmpty();
            assertThat(first.knocked()).isTrue();
            assertThat(first.knocked()).isFalse();
        }
        SingleStart.of(register, temp).orElseThrow().close();
    }

    @Test
    void anotherRegisterMayBeOpenedBeside() {
        try (SingleStart first = SingleStart.of(temp.resolve("one"), temp).orElseThrow();
            SingleStart second = SingleStart.of(temp.resolve("two"), temp).orElseThrow()) {
            assertThat(first.knocked()).isFalse();
            assertThat(second.knocked()).isFalse();
        }
    }

    @Test
    void whatAKilledProgramLeftDoesNotKeepAnybodyOut() throws IOException {
        SingleStart.of(temp.resolve("register"), temp).orElseThrow().close();
        Path left;
        try (SingleStart first = SingleStart.of(temp.resolve("register"), temp).orElseThrow();
            var files = Files.list(temp)) {
            assertThat(first.knocked()).isFalse();
            left = files.filter(file -> file.toString().endsWith(".sock")).findFirst().orElseThrow();
        }
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(left));
        }
        assertThat(left).exists();
        SingleStart.of(temp.resolve("register"), temp).orElseThrow().close();
    }
}
