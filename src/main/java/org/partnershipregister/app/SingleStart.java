package org.partnershipregister.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * A second start on the same register brings the first window forward. The first listens on a socket file of its user
 * (no network socket), the second knocks on it and ends. Looking for a knock takes microseconds and never waits, so it is
 * done on the screen thread twice a second instead of on a thread of its own.
 */
final class SingleStart implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.millis(500);
    private static final int LONGEST_PATH = 100;

    private final Optional<ServerSocketChannel> door;
    private final Path socket;
    private Optional<Timeline> looking = Optional.empty();

    private SingleStart(Optional<ServerSocketChannel> door, Path socket) {
        this.door = door;
        this.socket = socket;
    }

    /** Empty when a program that shows this register was there already and has been knocked at. */
    static Optional<SingleStart> of(Path register, Path ownFolder) {
        Path socket = socket(register, ownFolder);
        return knocked(socket) ? Optional.empty() : Optional.of(listening(socket));
    }

    private static Path socket(Path register, Path ownFolder) {
        String name = UUID.nameUUIDFromBytes(register.toAbsolutePath().normalize().toString()
            .getBytes(StandardCharsets.UTF_8)) + ".sock";
        Path usual = ownFolder.resolve(name).toAbsolutePath();
        return usual.toString().length() <= LONGEST_PATH ? usual : Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    private static boolean knocked(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel knock = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return knock.isConnected();
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return false;
        }
    }

    /** Where such sockets don't exist nobody can knock; the lock of the register still refuses a second program. */
    private static SingleStart listening(Path socket) {
        try {
            Files.createDirectories(socket.getParent());
            Files.deleteIfExists(socket);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            door.configureBlocking(false);
            return new SingleStart(Optional.of(door), socket);
        } catch (IOException | UnsupportedOperationException unknownHere) {
            return new SingleStart(Optional.empty(), socket);
        }
    }

    /** Runs {@code forward} on the screen thread whenever somebody knocked. */
    void whenKnocked(Runnable forward) {
        Timeline often = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> {
            if (knocked()) {
                forward.run();
            }
        }));
        often.setCycleCount(Animation.INDEFINITE);
        often.play();
        looking = Optional.of(often);
    }

    /** Whether somebody has knocked since this was last asked. */
    boolean knocked() {
        try (SocketChannel visitor = door.isPresent() ? door.get().accept() : null) {
            return visitor != null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        looking.ifPresent(Timeline::stop);
        try {
            if (door.isPresent()) {
                door.get().close();
                Files.deleteIfExists(socket);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
