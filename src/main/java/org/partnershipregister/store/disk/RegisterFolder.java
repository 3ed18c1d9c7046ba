package org.partnershipregister.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where everything of one register lies in its folder. */
public record RegisterFolder(Path root) {
    private static final Pattern ATTACHMENT = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> LEFTOVERS = Set.of("lock", "opened-by.txt", "making", "making.mv.db");

    public RegisterFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path database() {
        return root.resolve("register.mv.db");
    }

    /** The fingerprint of the database as it was closed; absent while it is open and after a crash. */
    public Path seal() {
        return root.resolve("register.seal");
    }

    /** A database in the making: it takes its place in one step when it is whole. */
    public Path making() {
        return root.resolve("making.mv.db");
    }

    public Path attachments() {
        return root.resolve("attachments");
    }

    /** The attachments themselves: what else a system or a broken-off copy left among them is none. */
    public List<Path> attachmentFiles() throws IOException {
        return Disk.files(attachments()).stream()
            .filter(file -> ATTACHMENT.matcher(file.getFileName().toString()).matches()).toList();
    }

    /** Clears away attachments whose writing was broken off. */
    public void clearParts() throws IOException {
        for (Path file : Disk.files(attachments())) {
            if (file.toString().endsWith(".part")) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Says that the last closing could make no backup; gone with the next good one. */
    public Path backupFailed() {
        return root.resolve("backup-failed.txt");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /** Where damaged and replaced files are kept for whoever can still read something in them. */
    public Path aside() {
        return root.resolve("aside");
    }

    /** The journal file that begins after change set {@code base}. */
    public Path journal(long base) {
        return root.resolve("journal-%012d.log".formatted(base));
    }

    /** Moves a damaged or replaced file aside, under the moment and its name. */
    public void setAside(Path file) throws IOException {
        Files.createDirectories(aside());
        Disk.move(file, aside().resolve(System.currentTimeMillis() + "-" + file.getFileName()));
    }

    /** All journal files, oldest first. */
    public List<Path> journals() throws IOException {
        return Disk.files(root).stream()
            .filter(file -> file.getFileName().toString().matches("journal-\\d{12}\\.log")).toList();
    }

    /** Whether a register is, or was, kept here: any of database, journal or backup is enough. */
    public boolean holdsRegister() throws IOException {
        return Files.exists(database()) || !journals().isEmpty() || BackupFile.in(backups()).findAny().isPresent();
    }

    /** Whether something else is here than what a broken-off creation may have left. */
    public boolean holdsOthers() throws IOException {
        if (!Files.exists(root)) {
            return false;
        }
        try (var all = Files.list(root)) {
            return all.anyMatch(path -> !LEFTOVERS.contains(path.getFileName().toString()));
        }
    }
}
